"""The design that the window opens with."""

from nnviz.core import Spec

FIRST_DESIGN = Spec(schedule="halving", schedule_patience=3)
"""η is halved as learning slows: with that a point more of people's digits are read than without,
after the same 30 epochs."""
