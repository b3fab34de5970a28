"""Voices of synthesisers whose word times are known."""
