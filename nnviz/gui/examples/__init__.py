"""Data, mistakes and answers through time."""
