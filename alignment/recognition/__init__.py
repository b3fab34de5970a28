"""Speech recognition: the recogniser's protocol, Whisper, its models, and passes over what it left out."""
