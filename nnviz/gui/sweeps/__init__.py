"""The page of many runs: axes, a map that fills in, what is real, a search for η."""
