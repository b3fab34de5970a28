"""Writers of subtitles: cues in, a file's text or bytes out."""
