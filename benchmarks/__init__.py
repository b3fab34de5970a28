"""Speed and size on material of known length. `make bench` runs all of them."""
