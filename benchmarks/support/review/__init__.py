"""What the benchmarks of the review queue need: the truth about places, a person who goes through them."""
