"""A desk whose whole state is one value: what was done is taken back and done again."""

from typing import Generic, TypeVar

from nnviz.desks.history import History
from nnviz.gui.desks.desk import Desk

State = TypeVar("State")


class HistoryDesk(Desk, Generic[State]):
    """Begins with ``first``; a subclass shows the ``state`` with `_show`, and edits with `_do`."""

    done_here: tuple[str, ...] = ("_history", "_task", "_left")

    def __init__(self, first: State) -> None:
        super().__init__()
        self._history = History(first)
        self._task = ""
        self._left: dict[str, History[State]] = {}
        """How the other tasks of a lesson were left; by "" what stood here before the lesson."""

    @property
    def state(self) -> State:
        """What stands here."""
        return self._history.present

    def begin_lesson(self, task: str) -> None:
        self._left = {"": self._left[""] if self._task else self._history}
        self._begin_apart(task)

    def take_up(self, task: str) -> None:
        if not self.is_cleared_by_tasks:
            self.begin(task)
        elif task != self._task:
            self._left[self._task] = self._history
            if task in self._left:
                self._task, self._history = task, self._left.pop(task)
                self._changed()
            else:
                self._begin_apart(task)

    def end_lesson(self) -> None:
        if self._task:
            history = self._left[""]
            history.do(self.state)
            self._history, self._task, self._left = history, "", {}
            self._show()

    def undo(self) -> None:
        if self._history.undo():
            self._changed()

    def redo(self) -> None:
        if self._history.redo():
            self._changed()

    def _begin_apart(self, task: str) -> None:
        """Nothing from before it is taken back."""
        self._task, self._history = task, History(self.state)
        self.begin(task)
        self._history = History(self.state)
        self._show()

    def _do(self, state: State, *, joins: bool = False) -> None:
        """Another state, which `History.do` keeps."""
        self._history.do(state, joins=joins)
        self._changed()

    def show_standing(self) -> None:
        self._show()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Draw the state, and write its numbers."""
        raise NotImplementedError
