"""Exports: what of a transcript is written, how, into which files; all of them or none."""
