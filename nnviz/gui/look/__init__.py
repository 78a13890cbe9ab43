"""Kit: colours, type, icons."""
