"""The run that the window shows: its state, its two threads, how fast it goes (QtCore only)."""
