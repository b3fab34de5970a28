"""Exports as they are chosen: part, speakers, wording, times, files."""
