"""Tests of work beside the window."""
