"""A window for an open day: a large pad, what the network sees, its answer, and its diagram."""
