"""The errors of codes that cannot be written or read."""

from nnviz.core.sentence import SentenceError


class CodeError(SentenceError):
    """One sentence: what is wrong with a code, or why there is none."""


def newer() -> CodeError:
    """What a later version has made, and this one does not understand."""
    return CodeError("This code was made by a newer nnviz: open it with that version.")
