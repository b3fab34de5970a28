"""Text as it is spoken: tokens and spoken forms, numerals, reading a plain script."""
