"""Tests of the speech models: where they stand and how they are fetched."""
