"""Finding and replacing, and going to a segment or a time."""
