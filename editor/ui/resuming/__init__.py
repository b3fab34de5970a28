"""Resuming: a project comes back as it was left, and the list of recent ones tells how far each is."""
