"""Has what is painted heard, at no cost until somebody listens: what tells is imported then."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

_begun: list[object] = []
"""What Qt has but a pointer to."""


def begin(application: QApplication) -> None:
    """From now on; once is enough, also where there is another window later."""
    if not _begun:
        _begun.append(_made_for)
        QAccessible.installFactory(_made_for)
        application.focusChanged.connect(_on_focus)


def _made_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Asked by Qt when a screen reader asks it for something that it has not told of yet."""
    from nnviz.gui.heard.interfaces import made_for

    return made_for(thing)


def _on_focus(_before: QWidget | None, now: QWidget | None) -> None:
    if QAccessible.isActive():
        from nnviz.gui.heard.listener import listener

        listener().follow(now)
