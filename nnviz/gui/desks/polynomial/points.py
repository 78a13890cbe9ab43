"""The points and the polynomial through them; a point that is clicked is hidden."""

from PySide6.QtCore import QLineF, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter

from nnviz.gui.desks.curves_surface import CurvesSurface
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.area import PlotArea

DOT = 5


class PointsSurface(CurvesSurface):
    """← and → go from point to point, ↑ and ↓ are told, Enter or Space hides."""

    toggled = Signal(int)
    """Hide that point, or show it again."""

    arrows_choose = True

    def __init__(self) -> None:
        super().__init__(QSize(330, 156), right=64)
        self._hidden: int | None = None
        self._missed: tuple[float, float, float, str] | None = None
        self._pressed: int | None = None
        self.chosen.connect(self._on_chosen)

    def show_hidden(
        self, point: int | None, missed: tuple[float, float, float, str] | None
    ) -> None:
        """Which point is hidden; and (x, its y, the polynomial's y, the distance in words)."""
        self._hidden, self._missed = point, missed
        self.update()

    def paint_over(self, painter: QPainter, area: PlotArea) -> None:
        on, radius = theme.current(), theme.px(DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._missed is not None:
            self._paint_missed(painter, area, *self._missed)
        for at, handle in enumerate(self.handles):
            middle = area.point(handle.x, handle.y)
            is_hidden = at == self._hidden
            painter.setPen(theme.pen(on.text if is_hidden else on.paper, 1.5))
            painter.setBrush(QColor(on.paper if is_hidden else on.ink))
            painter.drawEllipse(middle, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mousePressEvent(event)
        if self._pressed is not None:
            self.toggled.emit(self._pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and not event.modifiers() and self.chosen_handle is not None:
            self.by_keyboard = True
            self.toggled.emit(self.chosen_handle)
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, handle: int) -> None:
        self._pressed = handle

    def _paint_missed(
        self, painter: QPainter, area: PlotArea, x: float, y: float, said: float, words: str
    ) -> None:
        """A dashed line from the point to the curve, as far as the map goes, and how long it is."""
        on = theme.current()
        end = min(max(said, area.y_low), area.y_high)
        pen = theme.pen(on.text2, 1.5)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QLineF(area.point(x, y), area.point(x, end)))
        theme.set_type(painter, on.text, 12, 600)
        painter.drawText(self._place(area.point(x, y), words, is_above=said <= y), words)

    def _place(self, point: QPointF, words: str, *, is_above: bool) -> QPointF:
        """Where the words begin: the points rise, so on the left above them and right below."""
        gap, high = theme.px(DOT) + 4, fonts.metrics(12, 600).ascent()
        if is_above:
            return point - QPointF(gap + fonts.width(words, 12, 600), gap / 2)
        return point + QPointF(gap, gap / 2 + high)
