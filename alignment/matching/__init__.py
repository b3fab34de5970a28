"""The given text against the recognised words: which are the same, and whether they belong together."""
