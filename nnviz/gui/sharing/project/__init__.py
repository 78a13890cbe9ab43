"""The project of the window: its file, whether it is saved, what is kept aside against a crash."""
