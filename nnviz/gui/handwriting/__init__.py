"""One's own digits, the built-in hand, the road from ink to picture."""
