"""The history in the window: its panel, comparing two states, going back."""
