"""Subtitle files: cues, SubRip, WebVTT, and what captions add to speech."""
