"""Kit: buttons, fields, labels, numbers."""
