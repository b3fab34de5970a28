"""Tests of the subtitles beside the text."""
