"""Letters to sounds: how languages other than English are said, in the phones of the US English model."""
