"""Drawing the waveform: frames, columns of pixels, close views, the time axis."""
