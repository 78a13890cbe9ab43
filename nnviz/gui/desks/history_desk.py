"""A desk whose whole state is one value: what was done is taken back and done again."""

from typing import Generic, TypeVar

from nnviz.desks.history import History
from nnviz.gui.desks.desk import Desk

State = TypeVar("State")


class HistoryDesk(Desk, Generic[State]):
    """Begins with ``first``; a subclass shows the ``state`` with `_show`, and edits with `_do`."""

    done_here: tuple[str, ...] = ("_history",)

    def __init__(self, first: State) -> None:
        super().__init__()
        self._history = History(first)

    @property
    def state(self) -> State:
        """What stands here."""
        return self._history.present

    def undo(self) -> None:
        self._history.undo()
        self._changed()

    def redo(self) -> None:
        self._history.redo()
        self._changed()

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
