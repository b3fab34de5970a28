"""The report of a batch: which transcripts are bad, and where; a page and a table."""

from typing import Final

PAGE: Final = "report.html"
TABLE: Final = "report.csv"
"""What the files are called, known without what writes them."""
