"""Tests of broadcasters' subtitles."""
