"""What starting the program needs before anything else: its command line, and links that open a project."""
