"""Tests of what the sound says of proposals."""
