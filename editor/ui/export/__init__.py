"""Exports in the window: other formats, and clips of the sound."""
