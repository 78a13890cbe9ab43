"""Parts side by side, or one under the other."""

from typing import TypeAlias, TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Part: TypeAlias = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
Box = TypeVar("Box", bound=QBoxLayout)


def row_of(*parts: Part, gap: int = 0, on: QWidget | None = None) -> QHBoxLayout:
    """Parts from the left, ``gap`` pixels apart, without margins; ``on`` this widget.

    A number stands for so many pixels more, None for room that is left over, and
    (part, stretch) for a part that takes such a share of it.
    """
    return _filled(QHBoxLayout() if on is None else QHBoxLayout(on), parts, gap)


def column_of(*parts: Part, gap: int = 0, on: QWidget | None = None) -> QVBoxLayout:
    """The same from the top."""
    return _filled(QVBoxLayout() if on is None else QVBoxLayout(on), parts, gap)


def _filled(box: Box, parts: tuple[Part, ...], gap: int) -> Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(gap)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        else:
            one, stretch = part if isinstance(part, tuple) else (part, 0)
            if isinstance(one, QLayout):
                box.addLayout(one, stretch)
            else:
                box.addWidget(one, stretch)
    return box
