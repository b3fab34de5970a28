"""`earproof batch`: an archive in one command."""
