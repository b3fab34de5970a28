"""What the View menu chooses: letters, width, focus, theme, and the panels at the side."""
