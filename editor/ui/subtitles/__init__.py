"""Subtitles beside the text: how they are cut and read, and which rules they break."""
