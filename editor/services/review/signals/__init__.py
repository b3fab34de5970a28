"""Signals of error that the text gives by itself, beside those of the sound."""
