"""Tables of a person's own: what can be wrong with them."""
