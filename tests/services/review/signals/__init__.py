"""The signals of the review, each by itself."""
