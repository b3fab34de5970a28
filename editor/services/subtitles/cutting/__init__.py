"""Cutting what is said into subtitles and lines, and the times of these."""
