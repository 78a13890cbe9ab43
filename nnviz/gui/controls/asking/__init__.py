"""Questions that stand over the window, which goes on meanwhile."""
