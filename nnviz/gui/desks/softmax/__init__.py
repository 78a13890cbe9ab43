"""Softmax: four weighted inputs become four shares of 1."""
