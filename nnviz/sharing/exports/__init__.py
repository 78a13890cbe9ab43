"""A trained network for other programs: each of them a file here, and one line in ``table``."""
