"""The history of a project: edit sessions, comparing two states, going back."""
