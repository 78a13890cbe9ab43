"""The picture of a drawing, to which a stroke is added piece by piece as it is drawn."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from nnviz.gui.look import theme


def pen_of(width: float) -> QPen:
    """A round pen in the ink of the theme that is on."""
    ink = QColor(theme.current().ink)
    ends = (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    return QPen(ink, width, Qt.PenStyle.SolidLine, *ends)


class InkSheet:
    """An image with nothing but ink, at the resolution of the screen it is shown on."""

    def __init__(self) -> None:
        self.image = QImage()

    @property
    def pixel_ratio(self) -> float:
        """Pixels of the screen to one of the pad's."""
        return self.image.devicePixelRatio()

    def add(self, path: QPainterPath, width: float) -> None:
        """Ink `path` with a pen of `width` pixels."""
        with QPainter(self.image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen_of(width))
            painter.drawPath(path)

    def redraw(
        self, size: QSize, pixel_ratio: float, paths: Iterable[QPainterPath], width: float
    ) -> None:
        """A new sheet of `size` with all of `paths`."""
        self.image = QImage(size * pixel_ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(pixel_ratio)
        self.image.fill(Qt.GlobalColor.transparent)
        for path in paths:
            self.add(path, width)
