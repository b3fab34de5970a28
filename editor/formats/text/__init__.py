"""Running text: speaker labels, stray time stamps, plain text in and out."""
