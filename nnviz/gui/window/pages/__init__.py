"""Whole pages between the bars, in place of the figures: the course, data of one's own, desks."""
