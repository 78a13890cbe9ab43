"""Where on the screen a value of a plot is."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF


class PlotArea(NamedTuple):
    """The rectangle inside the axes, in pixels, and the values at its ends."""

    rect: QRectF
    x_low: float
    x_high: float
    y_low: float
    y_high: float

    def x_pixel(self, x: float) -> float:
        """The column of `x`."""
        share = (x - self.x_low) / (self.x_high - self.x_low)
        return self.rect.left() + share * self.rect.width()

    def y_pixel(self, y: float) -> float:
        """The row of `y`, counted downwards."""
        share = (y - self.y_low) / (self.y_high - self.y_low)
        return self.rect.bottom() - share * self.rect.height()

    def point(self, x: float, y: float) -> QPointF:
        """The pixel of a point."""
        return QPointF(self.x_pixel(x), self.y_pixel(y))

    def has_row(self, y: float) -> bool:
        """Whether `y` is between the ends of the axis; what is beyond is not drawn."""
        return min(self.y_low, self.y_high) <= y <= max(self.y_low, self.y_high)

    def x_at(self, pixel: float) -> float:
        """The x value at a column."""
        share = (pixel - self.rect.left()) / self.rect.width()
        return self.x_low + share * (self.x_high - self.x_low)

    def y_at(self, pixel: float) -> float:
        """The y value at a row."""
        share = (self.rect.bottom() - pixel) / self.rect.height()
        return self.y_low + share * (self.y_high - self.y_low)
