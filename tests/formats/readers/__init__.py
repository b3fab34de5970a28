"""Readers of documents, annotations, JSON and programs' own files."""
