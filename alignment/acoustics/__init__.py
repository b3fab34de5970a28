"""The acoustic model: Sphinx's files read, cepstra, noise compensation, and the Viterbi search over a lattice."""
