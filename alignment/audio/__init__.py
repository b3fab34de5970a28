"""Sound: decoding to 16 kHz, peaks for waveforms, voice activity."""
