"""Playback from the text: transport bar, listening settings, word highlight, media keys."""
