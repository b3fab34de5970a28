"""Signals of error that the text gives by itself."""
