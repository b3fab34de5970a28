"""How the window looks and reads: theme, style sheet, icons, layouts, small widgets, accessibility."""
