"""An archive as the window has it aligned: its pairs, the run beside the window, what is kept of it."""
