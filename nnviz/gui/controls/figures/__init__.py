"""Figures that are read out."""
