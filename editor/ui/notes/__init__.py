"""Notes on the text: comments and highlights, their panel and their marks."""
