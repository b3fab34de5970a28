"""Broadcasters' subtitles that are no text: EBU STL and line-21 captions are read here."""
