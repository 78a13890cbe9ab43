"""What is to be done at a desk: rows that tick themselves, one of them the present one."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnviz.gui.controls.flowing.unbroken import unbroken
from nnviz.gui.controls.keyboard_focus import SpaceByKeyboard
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column, empty
from nnviz.gui.look import fonts, icons, theme
from nnviz.lessons.lesson import Task

PITCH, GAP = 24, 8
_WRAP = int(Qt.TextFlag.TextWordWrap)


class TaskRow(SpaceByKeyboard, QAbstractButton):
    """A tick or a ring, the task, and at the right its goal; a click begins it.

    A task that has no room beside its goal, in the weight of the present one, has two lines.
    """

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.task = task
        self.setObjectName(f"desk_task_{task.name.replace(' ', '_')}")
        self.setText(task.text)
        self.setFont(theme.font(13))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.state = ""
        """ "done", "now" or "" for later."""
        self.show_state("")

    def show_state(self, state: str) -> None:
        """Whether it is done, or the present one."""
        self.state = state
        words = {"done": self.tr("done"), "now": self.tr("now")}.get(state, self.tr("not yet"))
        self.setAccessibleName(listed(filter(None, (self.text(), self.task.goal, words))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), self._height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self._height(self.width()):
            self.updateGeometry()

    def _height(self, width: int) -> int:
        high, metrics = theme.px(PITCH), fonts.metrics(13, 600)
        words = unbroken(self.text())
        needed = metrics.boundingRect(QRectF(self._words(width)), _WRAP, words).height()
        return round(high + max(0.0, needed - metrics.height()))

    def _words(self, width: int) -> QRect:
        """Where the task stands, beside its goal."""
        left, goal = icons.side() + theme.px(GAP), round(fonts.width(self.task.goal, 12))
        right = goal + theme.px(GAP) if goal else 0
        top = round((theme.px(PITCH) - fonts.metrics(13).height()) / 2)
        return QRect(left, top, width - left - right, self.height() - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            side = icons.side()
            color = {"done": on.text, "now": on.accent}.get(self.state, on.border)
            icon, top = "check" if self.state == "done" else "ring", (theme.px(PITCH) - side) // 2
            icons.draw(painter, icon, color, 0, top)
            words, middle = self._words(self.width()), Qt.AlignmentFlag.AlignVCenter
            theme.set_type(painter, on.text2, 12)
            beside = QRect(0, 0, self.width(), theme.px(PITCH))
            painter.drawText(beside, int(middle | Qt.AlignmentFlag.AlignRight), self.task.goal)
            tone = on.text2 if not self.state and not self.underMouse() else on.text
            theme.set_type(painter, tone, 13, 600 if self.state == "now" else 400)
            painter.drawText(words, _WRAP, unbroken(self.text()))
            if self.shows_focus:
                wide = painter.fontMetrics().horizontalAdvance(self.text())
                line = QRect(words.left(), self.height() - 3, min(wide, words.width()), 2)
                painter.fillRect(line, QColor(on.accent))


class TaskList(QWidget):
    """All tasks of a lesson."""

    chosen = Signal(str)
    """Begin that one."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TaskRow] = []
        self._column = column(of=self)

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """These, of which nothing is known yet."""
        empty(self._column)
        self.rows = [TaskRow(task) for task in tasks]
        for each in self.rows:
            self._column.addWidget(each)
            each.clicked.connect(lambda _=False, name=each.task.name: self.chosen.emit(name))

    def show_states(self, done: Collection[str], now: str) -> None:
        """Which are done, and which is the present one."""
        for each in self.rows:
            name = each.task.name
            each.show_state("done" if name in done else "now" if name == now else "")
