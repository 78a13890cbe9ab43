"""Every text that a widget and what is in it show or say, however it is read."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from nnviz.gui.heard.items import Heard

MOST = 12
"""Rows of a list, and items of what is painted, that are read."""
_TIP = Qt.ItemDataRole.ToolTipRole


def texts_of(top: QWidget) -> Iterator[str]:
    """What can be seen now, tooltips, names that are spoken, and what its menus offer."""
    yield top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        if widget is top or widget.isVisibleTo(top):
            said = widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()
            yield from map(_as_read, (*said, *_shown_by(widget), *_heard_in(widget)))
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def _heard_in(widget: QWidget) -> Iterator[str]:
    """What is painted, as it is said to who hears it."""
    if isinstance(widget, Heard):
        yield from (widget.heard(at).said for at in range(min(MOST, widget.heard_count())))


def _shown_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
        yield from (str(widget.itemData(at, _TIP) or "") for at in range(widget.count()))
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QListView) and widget.model() is not None:
        rows = range(min(MOST, widget.model().rowCount()))
        yield from (str(widget.model().index(row, 0).data() or "") for row in rows)
    elif isinstance(text := getattr(widget, "text", ""), str):  # QuietText
        yield text


def _as_read(text: str) -> str:
    if not Text.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()
