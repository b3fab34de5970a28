"""Runs that look for losses: programs killed while they save, files damaged at random."""
