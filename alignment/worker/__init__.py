"""The aligner in a process of its own: its loop, its client, what passes between them, and what is cached."""
