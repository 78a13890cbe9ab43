"""What is painted, for those who hear it: items, how Qt tells of them, and keys to reach them."""
