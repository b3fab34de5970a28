"""Speech models: which there are, where they stand, how they are fetched, what they need."""
