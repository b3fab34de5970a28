"""Keys and seconds that the usual repairs of a transcript take, in this checkout's window and another's."""
