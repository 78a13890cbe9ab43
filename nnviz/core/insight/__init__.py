"""What can be seen in a network: answers, sums, layer speeds, saturation, its plane, its past."""
