"""The language that the program speaks: which there are, and how one is chosen."""
