"""The page that a desk stands on: a lesson or the other desks at its left."""

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.gui.controls.rows import row
from nnviz.gui.desks.desk import Desk
from nnviz.gui.desks.left import Left
from nnviz.gui.desks.table import DESKS
from nnviz.gui.desks.waiting import Waiting
from nnviz.gui.look import theme
from nnviz.gui.look.sections import section

NARROW = 1160
"""Pixels of the design below which two of the three columns are seen at a time."""


class Shown(NamedTuple):
    """The name of the desk that is seen, the panel of a lesson beside it, and whether it waits.

    It ``waits`` while the lesson asks: nothing of it is seen then.
    """

    name: str
    lesson: QWidget | None
    waits: bool


class DeskPage(QWidget):
    """One desk at a time; each is made when it is first wanted and stays as it is left."""

    closed = Signal()
    desk_wanted = Signal(str)
    """Another desk, by its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("desk_page")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.left = Left()
        self.left.closed.connect(self.closed)
        self.left.desk_wanted.connect(self.desk_wanted)
        self.left.unfolded.connect(self._on_unfolded)
        self._is_unfolded = False
        self._desks: dict[str, Desk] = {}
        self.shown = Shown("", None, False)
        self._stack, self._seen, self.waiting = QStackedWidget(), QStackedWidget(), Waiting()
        for part in (self._stack, self.waiting):
            self._seen.addWidget(part)
        row(self.left, (self._seen, 1), of=self)
        section(self)

    @property
    def desk(self) -> Desk:
        """The one that is seen, or that waits."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Desk)
        return shown

    @property
    def at_desk(self) -> Desk | Waiting:
        """Whose the buttons and the keys of a run are here."""
        return self.waiting if self.shown.waits else self.desk

    @property
    def standing(self) -> dict[str, tuple[Any, ...]]:
        """What stands on each desk that there is, by its name."""
        return {name: desk.standing for name, desk in self._desks.items()}

    def is_at(self, at_desk: object) -> bool:
        """Whether that is of the desk that is seen, no other page's."""
        return at_desk is not None and at_desk in (self.waiting, self._stack.currentWidget())

    def event(self, event: QEvent) -> bool:
        """Another size or another zoom lays it out anew."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._lay_out()
        return handled

    def _on_unfolded(self, wanted: bool) -> None:
        self._is_unfolded = wanted
        self._lay_out()

    def _lay_out(self) -> None:
        """Where it is narrow the centre stands beside the numbers, or beside lesson and desks."""
        is_narrow = self.width() < theme.px(NARROW)
        folded = is_narrow and not (self._is_unfolded or self.shown.waits)
        needed = self.desk.two_columns.least_width if self._desks else 0
        self.left.fold(offered=is_narrow, folded=folded, room=self.width() - needed)
        if self._desks:
            self.desk.two_columns.show_right(folded or not is_narrow)

    def show_desk(
        self, name: str, lesson: QWidget | None = None, *, waits: bool = False
    ) -> Desk | None:
        """See that desk, beside this panel or the list of desks; it, where it was made just now."""
        is_new = name not in self._desks
        if is_new:
            [entry] = [entry for entry in DESKS if entry.name == name]
            self._desks[name] = entry.make()
            self._stack.addWidget(self._desks[name])
        desk = self._desks[name]
        self.shown = Shown(name, lesson, waits)
        self._seen.setCurrentWidget(self.waiting if waits else self._stack)
        self._stack.setCurrentWidget(desk)
        self.setAccessibleName(desk.accessibleName())
        self.left.show_lesson(lesson)
        self.left.show_desk(name, desk.how)
        self._lay_out()
        return desk if is_new else None

    def end_waiting(self) -> bool:
        """See the desk that waits; whether there was one."""
        waited = self.shown.waits
        self.shown = self.shown._replace(waits=False)
        self._seen.setCurrentWidget(self._stack)
        if waited:
            self._lay_out()
        return waited
