"""Runs that look for data loss: programs killed while saving, files damaged at random."""
