"""Benchmarks of the window: on screen at ten hours, its event loop, its waveform, light and picture."""
