"""Recognisers to choose from: Whisper, pocketsphinx, and those that other packages bring."""
