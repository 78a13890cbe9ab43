"""What of a window is cut off or covered, found by looking at every widget that shows."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QMainWindow,
    QScrollBar,
    QTabBar,
    QWidget,
)

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText

_WITHIN = QScrollBar, QHeaderView
"""Parts of an area that scrolls."""
SLACK = 1
"""Pixels that rounding may take."""


def faults(window):
    """A sentence for each widget that cannot be seen or used whole, in a window or a part of it."""
    top = window.window()
    shown = [w for w in window.findChildren(QWidget) if w.window() is top and w.isVisible()]
    shown = [w for w in shown if not _is_part_of_a_control(w)]
    found = []
    for widget in shown:
        found += [f"{path(widget)}: {fault}" for fault in _faults_of(widget)]
    return found + list(_overlaps([w for w in shown if _can_be_used(w)]))


def titles_that_are_cut(window):
    """Of figures, as far as they are shown."""
    headings = [dock.heading for dock in window.docks.docks if dock.heading is not None]
    return [h.title.shown for h in headings if h.isVisible() and h.title.shown.endswith("…")]


def path(widget):
    names = []
    while widget is not None and not isinstance(widget, QMainWindow):
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names[:4])


def _is_part_of_a_control(widget):
    """What Qt or a control lays out by itself."""
    internal = widget.objectName().startswith("qt_") or isinstance(widget, _WITHIN)
    return internal or isinstance(widget.parentWidget(), QComboBox)


def _is_scrolled(widget):
    area = widget.parentWidget().parentWidget() if widget.parentWidget() else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget.parentWidget()


def _faults_of(widget):
    rect, parent = widget.geometry(), widget.parentWidget()
    if not _is_scrolled(widget):
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
            yield f"{_numbers(rect)} is not within its parent's {_numbers(parent.rect())}"
    elif rect.width() > parent.width() and not _scrolls_across(parent.parentWidget()):
        yield f"{rect.width()} pixels wide where {parent.width()} are seen"
    least = _least(widget)
    if widget.width() < least.width() - SLACK or widget.height() < least.height() - SLACK:
        yield f"{widget.width()} × {widget.height()}, less than {least.toTuple()}"
    if _cuts_its_text(widget):
        yield f"too small for its text: {widget.sizeHint().toTuple()}"
    if isinstance(widget, QuietText) and widget.shown.endswith("…") and widget.isVisible():
        yield f"“{widget.shown}” of “{widget.text}”"


def _least(widget):
    """What it says that it needs; a button needs what its caption does."""
    if isinstance(widget, QAbstractButton):
        return QSize()
    least = widget.minimumSizeHint().boundedTo(widget.maximumSize())
    if widget.hasHeightForWidth():
        least.setHeight(min(least.height(), widget.heightForWidth(widget.width())))
    return least


def _scrolls_across(area):
    return area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _cuts_its_text(widget):
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + SLACK
        return widget.sizeHint().width() > widget.width() + SLACK
    if isinstance(widget, Button):
        if widget.hasHeightForWidth():
            return widget.heightForWidth(widget.width()) > widget.height() + SLACK
        return widget._content_width() > widget.width() + SLACK
    if isinstance(widget, QTabBar) and _is_scrolled_to_its_end(widget):
        return True
    return isinstance(widget, QTabBar) and widget.minimumSizeHint().width() > widget.width() + SLACK


def _is_scrolled_to_its_end(tabs):
    seen = [index for index in range(tabs.count()) if tabs.isTabVisible(index)]
    return bool(seen) and tabs.tabRect(seen[0]).left() < 0


def _can_be_used(widget):
    """What one clicks or types into, and labels: nothing of that may lie over another."""
    focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy()
    return isinstance(widget, QAbstractButton | QLabel) or focus


def _overlaps(widgets):
    """Pairs are compared all at once: there are tens of thousands."""
    seen = np.array([_seen(widget).getCoords() for widget in widgets])
    (left, top), (right, bottom) = seen[:, :2].T, seen[:, 2:].T
    width = np.minimum.outer(right, right) - np.maximum.outer(left, left) + 1
    height = np.minimum.outer(bottom, bottom) - np.maximum.outer(top, top) + 1
    both = np.triu((width > SLACK) & (height > SLACK), k=1)
    for i, j in zip(*both.nonzero(), strict=True):
        one, other = widgets[i], widgets[j]
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            size = f"{width[i, j]} × {height[i, j]}"
            yield f"{path(one)} and {path(other)} overlap by {size}"


def _seen(widget):
    """The part of a widget that its ancestors show, in pixels of the window."""
    window = widget.window()
    rect = QRect(widget.mapTo(window, QPoint()), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        rect &= QRect(parent.mapTo(window, QPoint()), parent.size())
        parent = parent.parentWidget()
    return rect


def _numbers(rect):
    return f"{rect.x()},{rect.y()} {rect.width()}×{rect.height()}"
