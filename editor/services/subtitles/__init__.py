"""Exports: subtitles cut, timed and broken into lines, checked before they take their place."""
