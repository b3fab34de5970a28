"""The dialogs. Each is shown by `Ask.run`, so that tests can answer for a person."""
