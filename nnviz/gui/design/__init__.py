"""The form on the left: data, layers, cost, and the numbers of a design."""
