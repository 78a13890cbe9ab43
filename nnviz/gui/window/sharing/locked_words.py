"""What is locked in a lesson, in a sentence for who opens it."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import count, enumerated, filled
from nnviz.gui.said import in_words
from nnviz.sharing.code.locks import LOCKS

MOST = 6
"""That are named; of more it is said what is left."""


def locked_words(locks: Collection[str]) -> str:
    """Names of what is locked, or where that is much of what is not."""
    named = [in_words(lock.label) for name, lock in LOCKS.items() if name in locks]
    free = [in_words(lock.label) for name, lock in LOCKS.items() if name not in locks]
    if not free:
        return _tr("Everything is locked.")
    if len(named) <= MOST:
        return _tr("Locked: {names}.").format(names=enumerated(named))
    if len(free) <= MOST:
        return filled(_tr("Everything is locked but: {names}."), names=enumerated(free))
    return count(len(named), "", _tr("{n} things are locked: they have a small lock."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sharing", text)
