"""Perceptrons and wires between them, made by hand, and the truth table that they should have."""
