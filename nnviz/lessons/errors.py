"""The error of a lesson that cannot be."""

from nnviz.core.sentence import SentenceError


class LessonError(SentenceError):
    """A lesson's file that is wrong, or a lesson that cannot be run: one sentence says where."""
