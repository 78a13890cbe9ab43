"""The network as one web page with a pad, which works without a network connection."""
