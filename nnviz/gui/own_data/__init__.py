"""Data of one's own: how a file is read, what its columns are, what becomes of it."""
