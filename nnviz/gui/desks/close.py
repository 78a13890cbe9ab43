"""Lengths on a desk that stands closer before an audience: there type is larger and room is not."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.look import zoom


def px(usual: float, close: float) -> int:
    """Pixels: of so many of the design as ``usual``, of so many where it stands ``close``."""
    return zoom.px(close if is_close() else usual)


def is_close() -> bool:
    """Whether it does."""
    return zoom.current() > 1


class Gap(QWidget):
    """Room between two parts, one below the other."""

    def __init__(self, usual: int, close: int) -> None:
        super().__init__()
        self._usual, self._close = usual, close
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, px(self._usual, self._close))
