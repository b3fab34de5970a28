"""The glossary in the window, and what follows from a correction: all places alike, a term to keep."""
