"""Examples as small pictures, a line or two under each."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen

from nnviz.gui.look import theme
from nnviz.gui.look.ink_colors import ink_table
from nnviz.gui.pictures.cell_grid import CellGrid

SIDE = 56
"""Largest side of a picture, in pixels of the design; it is a whole multiple of its own."""

_OVER_CAPTION = 4
_CROSS = 10


class Caption(NamedTuple):
    """The lines under a picture, whether what they say is wrong, and all of it in words."""

    lines: tuple[str, ...]
    wrong: bool
    spoken: str


class PictureGrid(CellGrid):
    """Grey pictures; a caption that is wrong has a cross and stands out."""

    def __init__(self) -> None:
        super().__init__()
        self._shape = (28, 28)
        self._size = QSize(SIDE, SIDE)
        self._widest: tuple[str, ...] = ("",)
        self._first = 0
        self._levels: NDArray[np.uint8] = np.empty((0, 28 * 28), dtype=np.uint8)
        self._image = QImage()
        self._captions: tuple[Caption, ...] = ()
        self.setFont(theme.font(12))  # changes with the zoom, and with it what cells need

    def set_form(self, shape: tuple[int, int], widest: Sequence[str]) -> None:
        """Pictures of so many pixels (down, across), and the widest text of each line of theirs."""
        self._shape, self._widest = shape, tuple(widest)
        first, *others = widest
        cross = 0 if others else theme.px(_CROSS + 2)
        bold, plain = QFontMetrics(theme.font(12, 600)), QFontMetrics(theme.font(12))
        widths = [bold.horizontalAdvance(first) + cross, *map(plain.horizontalAdvance, others)]
        height = self._side() + theme.px(_OVER_CAPTION) + len(widest) * self._line_height()
        self._size = QSize(max(self._side(), *widths), height)
        self.updateGeometry()

    def show_pictures(
        self, first: int, levels: NDArray[np.uint8], captions: Sequence[Caption]
    ) -> None:
        """What is in the cells from ``first`` on: (n, pixels) of 0..255, 255 for ink."""
        captions = tuple(captions)
        same = first == self._first and captions == self._captions
        if same and np.array_equal(levels, self._levels):
            return
        self._first, self._captions = first, captions
        self._levels = np.ascontiguousarray(levels)
        self._image = self._strip()
        self._describe()
        self.viewport().update()

    def caption(self, item: int) -> Caption | None:
        """What stands under a picture; None where it is out of sight."""
        place = item - self._first
        return self._captions[place] if 0 <= place < len(self._captions) else None

    def spoken(self, item: int) -> str:
        caption = self.caption(item)
        return caption.spoken if caption else self.tr("picture {0}").format(f"{item + 1:,}")

    def select(self, item: int) -> None:
        super().select(item)
        self._describe()

    def cell_size(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        """With a whole row, captions included."""
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(0, self.cell_size().height() + self.gap().height()))

    def gap(self) -> QSize:
        return QSize(theme.px(8), theme.px(10))

    def paint_cell(self, painter: QPainter, item: int, rect: QRect) -> None:
        caption = self.caption(item)
        if caption is None:
            return
        height, width = self._shape
        source = QRect(0, (item - self._first) * height, width, height)
        scale = self._scale()
        left = rect.left() + (rect.width() - width * scale) // 2
        painter.drawImage(
            QRect(left, rect.top(), width * scale, height * scale), self._image, source
        )
        down = self._side() + theme.px(_OVER_CAPTION)
        self._paint_caption(painter, caption, rect.adjusted(0, down, 0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._image.setColorTable(ink_table())
        elif event.type() == QEvent.Type.FontChange:
            self.set_form(self._shape, self._widest)
            self.fit()

    def _strip(self) -> QImage:
        """All pictures below each other, in the memory of their levels."""
        height, width = self._shape
        rows = len(self._levels) * height
        if not rows:
            return QImage()
        image = QImage(self._levels.data, width, rows, width, QImage.Format.Format_Indexed8)
        image.setColorTable(ink_table())
        return image

    def _paint_caption(self, painter: QPainter, caption: Caption, box: QRect) -> None:
        on = theme.current()
        strong, line_height = theme.font(12, 600), self._line_height()
        for number, line in enumerate(caption.lines):
            stands_out = number == 0 and (caption.wrong or len(caption.lines) > 1)
            painter.setFont(strong if stands_out else theme.font(12))
            color = on.error if caption.wrong else on.text if stands_out else on.text2
            painter.setPen(QColor(color))
            place = QRect(box.left(), box.top() + number * line_height, box.width(), line_height)
            if caption.wrong and number == 0:
                self._paint_cross(painter, line, place)
                place.adjust(theme.px(_CROSS + 2), 0, 0, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(place, int(flags), line)

    def _paint_cross(self, painter: QPainter, line: str, place: QRect) -> None:
        """Left of the line, which it moves aside."""
        width = painter.fontMetrics().horizontalAdvance(line) + theme.px(_CROSS + 2)
        left = place.left() + (place.width() - width) // 2 + 1
        side = theme.px(_CROSS - 3)
        cross = QRect(left, place.center().y() - side // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().error), 1.5))
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _side(self) -> int:
        """The height that every picture has: of a larger zoom no more than they can fill."""
        return max(SIDE, self._scale() * max(self._shape))

    def _scale(self) -> int:
        """Pixels of the screen for a pixel of a picture, in both directions."""
        return max(1, theme.px(SIDE) // max(self._shape))

    def _line_height(self) -> int:
        return theme.px(16)

    def _describe(self) -> None:
        caption = self.caption(self.selected)
        self.setAccessibleDescription(caption.spoken if caption else "")
