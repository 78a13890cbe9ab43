"""What can be filmed of a window, and a picture of it as it stands, its moment written below."""

from collections.abc import Callable, Generator
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from nnviz.gui.look import theme

FOOT = 32
"""Pixels of the line with epoch and accuracy, for every one of which the picture has ``scale``."""
_INSET, _TYPE = 16, 13

Painting: TypeAlias = Generator[None, None, QImage | None]
"""A picture that is painted in pieces, for `at_once` or a turn for each; None: it is not seen."""


class Scene(NamedTuple):
    """One thing that can be filmed: its words, and what paints it as it stands.

    There are ``scale`` pixels in the picture for one of the screen's design.
    """

    words: str
    painting: Callable[[], Painting]
    scale: int = 1


def with_foot(scene: Scene, said: str) -> Painting:
    """The picture of a scene as it stands, with one line of words below it."""
    scale, colors = scene.scale, theme.current()
    picture = yield from scene.painting()
    if picture is None:
        return None
    yield
    whole = QImage(
        picture.width(), picture.height() + theme.px(FOOT) * scale, QImage.Format.Format_RGB888
    )
    whole.fill(QColor(colors.paper))
    with QPainter(whole) as painter:
        painter.drawImage(0, 0, picture)
        foot = QRect(_INSET * scale, picture.height(), whole.width(), theme.px(FOOT) * scale)
        theme.set_type(painter, colors.text, _TYPE * scale, 600)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(foot, middle | Qt.TextFlag.TextDontClip, said)
    return whole


def whole_window(window: QWidget, without: str) -> Painting:
    """All that a window shows but the widget of that name, which lies over the rest."""
    picture = QImage(window.size(), QImage.Format.Format_RGB32)
    picture.fill(window.palette().window().color())
    for child in window.children():  # from the lowest to the uppermost
        if not isinstance(child, QWidget) or child.isWindow() or child.objectName() == without:
            continue
        if child.isVisible():
            with QPainter(picture) as painter:
                child.render(painter, child.pos())
            yield
    return picture
