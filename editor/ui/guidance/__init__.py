"""Guidance: the sample, the first steps on the first project, and the pages of help."""
