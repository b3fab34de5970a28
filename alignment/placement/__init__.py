"""Forced alignment: a lattice of what may have been said, the acoustic model, word edges."""
