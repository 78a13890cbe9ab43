"""The marble: gradient descent down a surface, and the network's own cost around its way."""
