"""Builds what is installed: bundle, packages, manual page, shell completions, list of licences."""
