"""Earproof's editor: document, formats, services, user interface and command line."""
