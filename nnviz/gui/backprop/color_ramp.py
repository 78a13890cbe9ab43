"""A small key to the diverging map, for pictures that each have a limit of their own."""

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.heard.items import OnePicture
from nnviz.gui.look import theme
from nnviz.gui.look.color_map import LEVELS
from nnviz.gui.look.ink_colors import levels_picture

BAR = QSize(56, 8)
_SIGN = 12


class ColorRamp(OnePicture, QWidget):
    """− ▇▇▇ +: from minus the limit to plus the limit."""

    def __init__(self) -> None:
        super().__init__()
        self._ramp = levels_picture(np.arange(LEVELS, dtype=np.uint8)[None])
        self.setFont(theme.font(12))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colours"))
        meaning = self.tr("Blue is negative, orange positive, full at the limit ± under each grid.")
        self.setAccessibleDescription(meaning)
        self.setToolTip(meaning)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(BAR.width() + 2 * _SIGN), self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            self._ramp.setColorTable(on.diverging)
            edge, high = theme.px(_SIGN), theme.px(BAR.height())
            bar = QRect(edge, (self.height() - high) // 2, self.width() - 2 * edge, high)
            painter.drawImage(bar, self._ramp)
            painter.setPen(QColor(on.text2))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                self.rect(), int(middle | Qt.AlignmentFlag.AlignLeft), "\N{MINUS SIGN}"
            )
            painter.drawText(self.rect(), int(middle | Qt.AlignmentFlag.AlignRight), "+")
