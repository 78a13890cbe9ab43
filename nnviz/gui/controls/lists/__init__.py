"""Lists of one column: how keys go through them, and what is heard of them."""
