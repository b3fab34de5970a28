"""Benchmarks of the window: on screen at ten hours, its event loop, waveform, highlighting and video."""
