"""The project as a whole: its rules, its set-up, its documents, its demonstration."""
