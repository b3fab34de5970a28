"""Who speaks, by the sound: what is asked of speaker attribution, and what its answer does to the text."""
