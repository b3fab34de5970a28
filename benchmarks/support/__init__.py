"""What benchmarks share: figures, scoring, spoiled texts, long transcripts, random user actions."""
