"""The review of what is doubtful: speech without text."""
