"""JSON files: the open view that other programs read, and what recognisers write."""
