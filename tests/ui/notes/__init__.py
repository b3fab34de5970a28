"""Tests of the notes on the text."""
