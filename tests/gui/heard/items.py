"""Looks at painted widgets as a screen reader does: through Qt's accessibility alone."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.heard.beginning import begin
from nnviz.gui.heard.interfaces import interface_of
from nnviz.gui.heard.items import Heard, OnePicture
from nnviz.gui.pictures.marked import Marked

NAME = QAccessible.Text.Name
MOST = 40
"""Items of a widget that are looked at: the first ones, and as many of the last."""


def items_of(widget):
    """Number and interface of its items, of very many the first and the last."""
    begin(QApplication.instance())
    count = widget.heard_count()
    numbers = range(count) if count <= 2 * MOST else (*range(MOST), *range(count - MOST, count))
    return [(number, interface_of(widget, number)) for number in numbers]


def names_of(widget):
    """What is heard of its items."""
    return [item.text(NAME) for _, item in items_of(widget)]


def wrong_items(part):
    """What is wrong with the items of all painted widgets that can be seen in a part."""
    seen = (w for w in (part, *part.findChildren(QWidget)) if w.isVisible())
    return {f"{type(widget).__name__}: {each}" for widget in seen for each in wrong_in(widget)}


def wrong_in(widget):
    """What is wrong with what is heard of one widget; nothing is of one that is not painted."""
    if isinstance(widget, Heard):
        return [*_wrong_in(widget)]
    return [*_wrong_of(widget)] if isinstance(widget, OnePicture) else []


def _wrong_of(widget):
    whole = interface_of(widget)
    beside_words = isinstance(widget, Marked)
    if not whole.text(NAME).strip() and not beside_words:
        yield "has no name"
    if whole.role() == QAccessible.Role.Client:
        yield "is nothing that has a name of its own"


def _wrong_in(widget):
    whole = interface_of(widget)
    yield from _wrong_of(widget)
    if widget.heard_at() >= widget.heard_count():
        yield "the keyboard is at an item that there is not"
    inner = whole.childCount() - widget.heard_count()
    for number, item in items_of(widget):
        name, state = item.text(NAME), item.state()
        if not name.strip() or name.startswith(":"):
            yield f"item {number} has no name"
        if "nan" in name.lower().split() or "inf" in name.lower().split():
            yield f"item {number} says {name!r}"
        if not state.offscreen and not whole.rect().contains(item.rect()):
            yield f"item {number} is not in it: {item.rect()} in {whole.rect()}"
        if whole.child(inner + number) is None or whole.indexOfChild(item) != inner + number:
            yield f"item {number} is not its child"
        if item.parent().object() is not widget:
            yield f"item {number} has another parent"
