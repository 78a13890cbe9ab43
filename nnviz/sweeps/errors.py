"""The error of a sweep that cannot be."""

from nnviz.core.sentence import SentenceError


class SweepError(SentenceError):
    """A sweep that makes no sense, or that cannot be run: one sentence says why."""


class WorkerLostError(SweepError):
    """A process that trained has gone: the sweep can go on another time."""
