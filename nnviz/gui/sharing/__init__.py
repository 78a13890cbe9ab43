"""What stands in the window, shared: as a code, as a file, for other programs."""
