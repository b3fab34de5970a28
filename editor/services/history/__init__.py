"""The history of a project: sessions of editing, comparing two states, going back."""
