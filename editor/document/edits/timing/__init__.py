"""Edits of times: borders set, dragged and locked."""
