"""Kit: lines over an axis."""
