"""What a window asks of the desktop around it: to stay awake, to tell what is done."""
