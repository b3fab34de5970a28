"""The report of a batch: which transcripts are bad, and where; a page and a table."""
