"""How large type and controls are: 1, or more for an audience; widgets follow every change of it.

Lengths are written for a zoom of 1. What is set while a widget is made follows by itself: `rescale`
multiplies it. What is computed later, in a size hint or while painting, goes through `px`.
"""

from collections.abc import Iterable

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QLayout, QSpacerItem, QWidget

WHOLE = "whole_pixels"
"""The property of a widget whose size is a whole multiple of its picture's: it does not follow."""

_LARGEST = 16_777_215
"""Qt's own largest size, which means that there is none."""

_ON = [1.0]


def current() -> float:
    """How many pixels one pixel of the design is."""
    return _ON[0]


def px(length: float) -> int:
    """A length of the design in pixels of the present zoom."""
    return round(length * _ON[0])


def change(zoom: float) -> float:
    """Change the zoom; how many times larger everything is than before."""
    factor = zoom / _ON[0]
    _ON[0] = zoom
    return factor


def rescale(widgets: Iterable[QWidget], factor: float) -> None:
    """Multiply type, fixed sizes, margins and gaps of these widgets.

    As no zoom is below 1, rounded lengths come back to what they were.
    """
    for widget in widgets:
        type_factor = _rescale_type(widget, factor)
        layout = widget.layout()
        if not (widget.property(WHOLE) or widget.isWindow() or _is_sized_by(layout)):
            _rescale_limits(widget, type_factor if isinstance(widget, QLabel) else factor)
        if layout is not None:
            _rescale_layout(layout, factor)


def _is_sized_by(layout: QLayout | None) -> bool:
    """Whether the limits of a widget follow from what is in it."""
    constraint = QLayout.SizeConstraint
    free = (constraint.SetDefaultConstraint, constraint.SetNoConstraint)
    return layout is not None and layout.sizeConstraint() not in free


def _rescale_type(widget: QWidget, factor: float) -> float:
    """How many times larger the widget's own type has become: whole pixels, so not quite factor."""
    font = widget.font()
    before = font.pixelSize()
    if before <= 0 or not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return factor
    font.setPixelSize(round(before * factor))
    widget.setFont(font)
    return font.pixelSize() / before


def _rescale_limits(widget: QWidget, factor: float) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    widths = _scaled(least.width(), factor), _scaled(most.width(), factor)
    heights = _scaled(least.height(), factor), _scaled(most.height(), factor)
    widget.setMinimumSize(widths[0], heights[0])
    widget.setMaximumSize(widths[1], heights[1])


def _scaled(length: int, factor: float) -> int:
    return length if length >= _LARGEST else round(length * factor)


def _rescale_layout(layout: QLayout, factor: float) -> None:
    """Rows, columns and grids, and those inside them; the window's own layouts have no gaps."""
    if not isinstance(layout, QBoxLayout | QGridLayout):
        return
    edges = layout.contentsMargins()
    sides = (edges.left(), edges.top(), edges.right(), edges.bottom())
    layout.setContentsMargins(QMargins(*(round(side * factor) for side in sides)))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(round(layout.horizontalSpacing() * factor))
        layout.setVerticalSpacing(round(layout.verticalSpacing() * factor))
    else:
        layout.setSpacing(round(layout.spacing() * factor))
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if isinstance(item, QSpacerItem):
            _rescale_gap(item, factor)
        elif isinstance(item, QLayout):
            _rescale_layout(item, factor)
    layout.invalidate()


def _rescale_gap(gap: QSpacerItem, factor: float) -> None:
    hint, policy = gap.sizeHint(), gap.sizePolicy()
    gap.changeSize(
        round(hint.width() * factor),
        round(hint.height() * factor),
        policy.horizontalPolicy(),
        policy.verticalPolicy(),
    )
