"""What is measured of an alignment whose truth is known, beside the score."""
