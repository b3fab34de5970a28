"""Tests of what a window asks of the desktop."""
