"""What cannot be done at a desk, in one sentence."""

from nnviz.core.sentence import SentenceError


class DeskError(SentenceError):
    """An edit that a desk refuses; its sentence says why."""
