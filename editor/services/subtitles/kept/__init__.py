"""Subtitles that came in and are kept: they go out as they were, words corrected, insertions between."""
