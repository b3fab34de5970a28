"""Speakers: who speaks each turn, their names, and going from turn to turn."""
