"""What is doubtful and why: the review queue, the report of an alignment, timing edited words again."""
