"""The guide: how to begin, classes, how to read pictures and numbers; opened where one is."""
