"""Correcting: text, borders, times, and timing what was edited again."""
