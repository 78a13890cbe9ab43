"""How large type and controls are: 1, or more for an audience; widgets follow every change of it.

Lengths are written for a zoom of 1. What is set while a widget is made follows by itself: `rescale`
multiplies it. What is computed later, in a size hint or while painting, goes through `px`.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QLayout, QSpacerItem, QWidget

from nnviz.gui.look.layout_parts import gaps_in, layouts_in

Made = TypeVar("Made", bound=QWidget)

WHOLE = "whole_pixels"
"""The property of a widget that does not follow: its size is a whole multiple of its picture's, or
it is given one anew at every zoom."""

_LARGEST = 16_777_215
"""Qt's own largest size, which means that there is none."""

_FREE = QSize(0, 0), QSize(_LARGEST, _LARGEST)
"""Least and largest size of a widget that has neither."""

_ON = [1.0]


def current() -> float:
    """How many pixels one pixel of the design is."""
    return _ON[0]


def px(length: float) -> int:
    """A length of the design in pixels of the present zoom."""
    return round(length * _ON[0])


def change(zoom: float) -> float:
    """Change the zoom; what it is now."""
    _ON[0] = zoom
    return zoom


def made(make: Callable[[], Made]) -> Made:
    """A widget made with the design's own lengths, and brought to the present zoom with all in it.

    For what may be made while another zoom than 1 is on: it comes back like everything else.
    """
    now = current()
    change(1.0)
    try:
        widget = make()
    finally:
        change(now)
    if now != 1.0:
        rescale((widget, *widget.findChildren(QWidget)), 1.0, now)
    return widget


class _Change:
    """From one zoom to another by way of the design's own lengths, which rounding keeps."""

    def __init__(self, before: float, after: float) -> None:
        self._back, self._on = 1.0 / before, after

    def length(self, length: int) -> int:
        """So many pixels of the zoom before, in those of the zoom after."""
        free = length <= 0 or length >= _LARGEST
        return length if free else round(round(length * self._back) * self._on)

    def in_proportion(self, before: int) -> "_Change":
        """The change of what goes with type of so many pixels: whole ones, so not quite this."""
        design = round(before * self._back)
        change = _Change(1.0, 1.0)
        change._back, change._on = design / before, round(design * self._on) / design
        return change


def rescale(widgets: Iterable[QWidget], before: float, after: float) -> None:
    """Multiply type, fixed sizes, margins and gaps of these widgets, from one zoom to another.

    As no zoom is below 1, rounded lengths come back to what they were.
    """
    change = _Change(before, after)
    for widget in widgets:
        of_type = _rescale_type(widget, change)
        layout = widget.layout()
        least, most = widget.minimumSize(), widget.maximumSize()
        if (least, most) != _FREE and not (
            widget.property(WHOLE) or widget.isWindow() or _is_sized_by(layout)
        ):
            _rescale_limits(widget, of_type if isinstance(widget, QLabel) else change)
        if layout is not None:
            _rescale_layout(layout, change)
        widget.updateGeometry()  # layouts keep what it asked for in the zoom before


def _is_sized_by(layout: QLayout | None) -> bool:
    """Whether the limits of a widget follow from what is in it."""
    constraint = QLayout.SizeConstraint
    free = (constraint.SetDefaultConstraint, constraint.SetNoConstraint)
    return layout is not None and layout.sizeConstraint() not in free


def _rescale_type(widget: QWidget, change: _Change) -> _Change:
    """The change of the widget's own type, where it has some."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return change
    font = widget.font()
    before = font.pixelSize()
    if before <= 0:
        return change
    font.setPixelSize(change.length(before))
    widget.setFont(font)
    if isinstance(widget, QLabel) and not widget.text():
        widget.setIndent(widget.indent())  # without a text it goes on asking for what it asked for
    return change.in_proportion(before)


def _rescale_limits(widget: QWidget, change: _Change) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    if least != _FREE[0]:
        widget.setMinimumSize(change.length(least.width()), change.length(least.height()))
    if most != _FREE[1]:
        widget.setMaximumSize(change.length(most.width()), change.length(most.height()))


def _rescale_layout(layout: QLayout, change: _Change) -> None:
    """Rows, columns and grids, and those inside them; the window's own layouts have no gaps."""
    if not isinstance(layout, QBoxLayout | QGridLayout):
        return
    edges = layout.contentsMargins()
    if not edges.isNull():
        sides = (edges.left(), edges.top(), edges.right(), edges.bottom())
        layout.setContentsMargins(QMargins(*map(change.length, sides)))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(change.length(layout.horizontalSpacing()))
        layout.setVerticalSpacing(change.length(layout.verticalSpacing()))
    elif layout.spacing():
        layout.setSpacing(change.length(layout.spacing()))
    for gap in gaps_in(layout):
        _rescale_gap(gap, change)
    for inside in layouts_in(layout):
        _rescale_layout(inside, change)
    layout.invalidate()


def _rescale_gap(gap: QSpacerItem, change: _Change) -> None:
    hint, policy = gap.sizeHint(), gap.sizePolicy()
    gap.changeSize(
        change.length(hint.width()),
        change.length(hint.height()),
        policy.horizontalPolicy(),
        policy.verticalPolicy(),
    )
