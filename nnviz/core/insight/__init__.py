"""What can be seen in a network: answers, sums, one difference, saturation, its plane."""
