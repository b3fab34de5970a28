"""Speed and size on material of known length. `make bench` runs them all."""
