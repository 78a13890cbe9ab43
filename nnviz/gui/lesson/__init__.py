"""A lesson: its panel on the left with three steps, and its run in the window's own session."""
