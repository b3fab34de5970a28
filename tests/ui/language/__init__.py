"""The language of the window: translations whole and true, and nothing left in English."""
