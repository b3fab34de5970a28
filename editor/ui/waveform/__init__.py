"""The waveform: an overview of the whole recording, and a strip of it to work on."""
