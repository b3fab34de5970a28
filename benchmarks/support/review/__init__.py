"""A scripted person who goes through the review queue, and the truth that decides."""
