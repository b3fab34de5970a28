"""Projects in the window: making, aligning, opening and saving them, and finding their recordings."""
