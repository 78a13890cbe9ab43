"""What to draw with: a thin, an ordinary or a thick pen, or a rubber."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from nnviz.gui.controls.keyboard_focus import SpaceByKeyboard
from nnviz.gui.controls.rows import row
from nnviz.gui.look import icons, theme

PENS = (10.0, 20.0, 30.0)
"""Widths on a pad of 280 pixels."""

_DOTS = (4.0, 6.5, 9.0)
_SIDE = 20
_RUBBER = 9
"""The rubber's number among the choices."""


class _Tool(SpaceByKeyboard, QAbstractButton):
    """Dark while it is the chosen one."""

    def __init__(self, name: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._width = width

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._width), theme.px(_SIDE))

    def _color(self) -> str:
        on = theme.current()
        return on.text if self.isChecked() or self.underMouse() else on.axis


class _Dot(_Tool):
    """A dot of some size."""

    def __init__(self, diameter: float, name: str, parent: QWidget) -> None:
        super().__init__(name, _SIDE, parent)
        self._diameter = diameter

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(self._color()))
            painter.setPen(Qt.PenStyle.NoPen)
            middle = QPointF(self.width() / 2, self.height() / 2)
            radius = theme.px(10 * self._diameter) / 20
            painter.drawEllipse(middle, radius, radius)
            if self.shows_focus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.current().accent), 2))
                ring = theme.px(_SIDE) / 2 - 2
                painter.drawEllipse(middle, ring, ring)


class _Rubber(_Tool):
    """With a line under it while it is taken."""

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            left = (self.width() - icons.side()) // 2
            icons.draw(painter, "rubber", self._color(), left, 1)
            if self.isChecked() or self.shows_focus:
                color = QColor(on.accent if self.shows_focus else on.text)
                painter.fillRect(left, self.height() - 2, icons.side(), 2, color)


class PenChoice(QWidget):
    """A rubber and the pen's width as three dots; the middle one is chosen at first."""

    chosen = Signal(float)
    """The width of the pen on a pad of 280 pixels."""
    erasing = Signal(bool)
    """The rubber was taken, or put away for a pen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pen"))
        self._group = QButtonGroup(self)
        self._pen = 1
        self.rubber = _Rubber(self.tr("Rubber (E)"), _SIDE + 8, self)
        self.rubber.setObjectName("rubber_button")
        self._group.addButton(self.rubber, _RUBBER)
        names = (self.tr("Thin pen"), self.tr("Ordinary pen"), self.tr("Thick pen"))
        dots = [_Dot(diameter, name, self) for diameter, name in zip(_DOTS, names, strict=True)]
        for number, dot in enumerate(dots):
            self._group.addButton(dot, number)
        row(self.rubber, *dots, of=self)
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
