"""Projects on disk: making, saving, locking, compacting and copying them, and knowing their recordings."""
