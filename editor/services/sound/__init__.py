"""Sound files: samples from any place of any recording, devices, clips, and what is to be heard."""
