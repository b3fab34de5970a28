"""A batch: recordings and transcripts of an archive aligned one after another, and one report of all."""
