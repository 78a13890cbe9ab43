"""A case of the detective: its panel on the left, and its runs in the window's own session."""
