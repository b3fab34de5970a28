"""Models as a person manages them: what is here, what can be had, how fast each is."""
