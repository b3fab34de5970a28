"""The review: doubtful words one after another, and speech without text."""
