"""Writers of what stands in the web."""
