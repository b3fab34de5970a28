"""Weighing: asking the sound of a doubtful place which texts may stand there, and what becomes of it."""
