"""Cost, accuracy and layer speeds."""
