"""The page of speech models."""
