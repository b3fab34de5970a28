"""Speaker diarisation: which voice says each word of a transcript, found from the sound and the text."""
