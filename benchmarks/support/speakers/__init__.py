"""Conversations whose speakers are known, and how near an attribution comes to them."""
