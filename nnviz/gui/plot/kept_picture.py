"""A picture that is painted once and shown again until what it shows has changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from nnviz.gui.look import theme


class KeptPicture:
    """Transparent where nothing is painted; as large as the widget that shows it."""

    def __init__(self) -> None:
        self._pixels = QPixmap()
        self._key: tuple[object, ...] = ()

    def show(
        self,
        painter: QPainter,
        widget: QWidget,
        key: tuple[object, ...],
        paint: Callable[[QPainter], None],
    ) -> None:
        """Show what ``paint`` paints; it is asked again where the ``key``, size or colours differ.

        What is saved, a larger picture or a drawing, is painted itself.
        """
        if not is_screen(painter, widget):
            paint(painter)
            return
        ratio = widget.devicePixelRatioF()
        key = (*key, theme.current(), theme.px(1000), ratio, widget.size())
        if key != self._key:
            self._pixels = QPixmap(widget.size() * ratio)
            self._pixels.setDevicePixelRatio(ratio)
            self._pixels.fill(Qt.GlobalColor.transparent)
            with QPainter(self._pixels) as anew:
                paint(anew)
            self._key = key
        painter.drawPixmap(0, 0, self._pixels)


def is_screen(painter: QPainter, widget: QWidget) -> bool:
    """Whether the widget is painted as it is seen, not into a file."""
    on_pixels = painter.paintEngine().type() == QPaintEngine.Type.Raster
    return on_pixels and painter.deviceTransform().m11() == widget.devicePixelRatioF()
