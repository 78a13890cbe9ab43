"""Commands that take in what was shared."""
