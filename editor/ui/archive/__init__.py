"""A whole archive in the window: what is paired, what is being aligned, which transcripts are bad."""
