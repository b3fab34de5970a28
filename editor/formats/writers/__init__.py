"""Writers of transcripts in the formats of other programs."""
