"""The drawn network, and weights by hand."""
