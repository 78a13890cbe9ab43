"""Another language: another window of the same session, with all that stood in the one before."""
