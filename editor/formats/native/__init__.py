"""The project file `.earproof`: JSON Lines that only ever grow, as docs/file-format.md specifies them."""
