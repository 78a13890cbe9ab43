"""What to draw with: a thin, an ordinary or a thick pen, or a rubber."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from nnviz.gui.look import icons, theme

PENS = (10.0, 20.0, 30.0)
"""Widths on a pad of 280 pixels."""

_DOTS = (4.0, 6.5, 9.0)
_SIDE = 20
_RUBBER = 9
"""The rubber's number among the choices."""


class _Dot(QAbstractButton):
    """A dot of some size, dark while it is the chosen one."""

    def __init__(self, diameter: float, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._diameter = diameter
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.underMouse()
        painter.setBrush(QColor(on.text if lit else on.axis))
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.drawEllipse(middle, self._diameter / 2, self._diameter / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(on.accent), 2))
            painter.drawEllipse(middle, _SIDE / 2 - 2, _SIDE / 2 - 2)
        painter.end()


class _Rubber(QAbstractButton):
    """Dark, with a line under it, while it is taken."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE + 8, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self)
        lit = self.isChecked() or self.underMouse()
        left = (self.width() - icons.side()) // 2
        icons.draw(painter, "rubber", on.text if lit else on.axis, left, 1)
        if self.isChecked() or self.hasFocus():
            color = QColor(on.accent if self.hasFocus() else on.text)
            painter.fillRect(left, self.height() - 2, icons.side(), 2, color)
        painter.end()


class PenChoice(QWidget):
    """A rubber and the pen's width as three dots; the middle one is chosen at first."""

    chosen = Signal(float)
    """The width of the pen on a pad of 280 pixels."""
    erasing = Signal(bool)
    """The rubber was taken, or put away for a pen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pen"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._pen = 1
        self.rubber = _Rubber(self.tr("Rubber (E)"), self)
        self.rubber.setObjectName("rubber_button")
        self._group.addButton(self.rubber, _RUBBER)
        row.addWidget(self.rubber)
        names = (self.tr("Thin pen"), self.tr("Ordinary pen"), self.tr("Thick pen"))
        for number, (diameter, name) in enumerate(zip(_DOTS, names, strict=True)):
            dot = _Dot(diameter, name, self)
            self._group.addButton(dot, number)
            row.addWidget(dot)
        self._group.button(1).setChecked(True)
        self._group.idClicked.connect(self._on_clicked)

    def toggle_rubber(self) -> None:
        """Take the rubber, or the last pen again."""
        taken = self._group.checkedId() == _RUBBER
        self._group.button(self._pen if taken else _RUBBER).click()

    def _on_clicked(self, number: int) -> None:
        self.erasing.emit(number == _RUBBER)
        if number != _RUBBER:
            self._pen = number
            self.chosen.emit(PENS[number])
