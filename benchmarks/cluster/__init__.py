"""Batches on clusters."""
