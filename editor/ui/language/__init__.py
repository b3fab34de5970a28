"""The language of the window: which one is spoken, and how texts of the layers without Qt get into it."""
