"""The error of a sweep that cannot be."""

from nnviz.core.sentence import SentenceError


class SweepError(SentenceError):
    """A sweep that makes no sense, or that could not be run on: one sentence says why."""
