"""Handing on: exports and clips."""
