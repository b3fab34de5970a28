"""Formats of transcription programs that write HTML, or keep text in a file of their own."""
