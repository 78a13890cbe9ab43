"""Keeps the translations up to date with what the program says."""
