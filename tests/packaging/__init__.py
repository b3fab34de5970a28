"""Installers: what goes inside, and what a desktop knows the program by."""
