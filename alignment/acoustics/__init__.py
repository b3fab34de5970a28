"""The acoustic model: its files, cepstra, noise compensation, scores, and Viterbi search over a lattice."""
