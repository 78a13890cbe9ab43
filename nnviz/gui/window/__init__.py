"""Puts the rooms in their place; known by app alone."""
