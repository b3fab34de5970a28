"""Correcting: text, borders, times, speakers, and timing what was edited again."""
