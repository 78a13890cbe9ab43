"""The lines between docks: a style of the window, as all that is in it would wear its sheet too."""

from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from nnviz.gui.look.zoom import px

_EXTENT = QStyle.PixelMetric.PM_DockWidgetSeparatorExtent
_LINE = QStyle.PrimitiveElement.PE_IndicatorDockWidgetResizeHandle
_HOVER = QStyle.StateFlag.State_MouseOver


class Separators(QProxyStyle):
    """Fusion, with separators in the palette's colours."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._pixels = px(5)

    def fit(self) -> bool:
        """Be as wide as the present zoom says; whether that is another width than before."""
        before, self._pixels = self._pixels, px(5)
        return before != self._pixels

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is _EXTENT:
            return self._pixels
        return super().pixelMetric(metric, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is not _LINE:
            super().drawPrimitive(element, option, painter, widget)
            return
        role = QPalette.ColorRole.Highlight if option.state & _HOVER else QPalette.ColorRole.Base
        painter.fillRect(option.rect, option.palette.color(role))
