"""Layouts without margins, made of what stands in them."""

from typing import TypeAlias, TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Part: TypeAlias = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
"""A widget, a layout, a gap in pixels, (content, its stretch), or None where all else stretches."""

_Box = TypeVar("_Box", bound=QBoxLayout)


def row(*parts: Part, space: int = 0, of: QWidget | None = None) -> QHBoxLayout:
    """Parts side by side, ``space`` pixels apart: the layout ``of`` a widget, or one to be put in
    another."""
    return fill(_without_margins(QHBoxLayout(of), space), *parts)


def column(*parts: Part, space: int = 0, of: QWidget | None = None) -> QVBoxLayout:
    """Parts one below the other, as `row`."""
    return fill(_without_margins(QVBoxLayout(of), space), *parts)


def fill(layout: _Box, *parts: Part) -> _Box:
    """Append these parts."""
    for part in parts:
        content, stretch = part if isinstance(part, tuple) else (part, 0)
        if isinstance(content, QWidget):
            layout.addWidget(content, stretch)
        elif isinstance(content, QLayout):
            layout.addLayout(content, stretch)
        elif content is None:
            layout.addStretch(1)
        else:
            layout.addSpacing(content)
    return layout


def _without_margins(layout: _Box, space: int) -> _Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space)
    return layout
