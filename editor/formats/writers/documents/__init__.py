"""Writers of documents and tables for people to read."""
