"""Lessons whose designs are the cells of a sweep, as chapter 3's three learning rates.

``cells`` makes the sweep, and what became of the lesson from runs in its cells; ``running`` has it
run; ``points`` is what is drawn over the axis, with the book's numbers.
"""
