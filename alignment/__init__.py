"""Text and sound in, an account of every word out. Usable alone: knows neither Qt nor the editor."""
