"""Sound files: samples from any place of any recording, and clips written from them."""
