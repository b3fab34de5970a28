"""A window's page and what stands around it: tool bar, status bar, panels at the side."""
