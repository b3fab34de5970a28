"""Annotation files of speech research: tiers of timed intervals, and CHAT's utterances."""
