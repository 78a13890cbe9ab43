"""What data were read from."""
