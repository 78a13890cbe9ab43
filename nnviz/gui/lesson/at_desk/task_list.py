"""What is to be done at a desk: rows that tick themselves, one of them the present one."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column, empty
from nnviz.gui.look import icons, theme
from nnviz.lessons.lesson import Task

PITCH, GAP = 24, 8


class TaskRow(KeyboardFocus, QAbstractButton):
    """A tick or a ring, the task, and at the right its goal; a click begins it."""

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
        return QSize(theme.px(120), theme.px(PITCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            side = icons.side()
            color = {"done": on.text, "now": on.accent}.get(self.state, on.border)
            icon, top = "check" if self.state == "done" else "ring", (self.height() - side) // 2
            icons.draw(painter, icon, color, 0, top)
            words = QRect(side + theme.px(GAP), 0, self.width() - side - GAP, self.height())
            middle = Qt.AlignmentFlag.AlignVCenter
            theme.set_type(painter, on.text2, 12)
            painter.drawText(words, int(middle | Qt.AlignmentFlag.AlignRight), self.task.goal)
            tone = on.text2 if not self.state and not self.underMouse() else on.text
            theme.set_type(painter, tone, 13, 600 if self.state == "now" else 400)
            painter.drawText(words, int(middle), self.text())
            if self.shows_focus:
                wide = painter.fontMetrics().horizontalAdvance(self.text())
                line = QRect(words.left(), self.height() - 3, wide, 2)
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
