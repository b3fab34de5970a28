"""Work beside the window: threads with progress, preloading, garbage collection."""
