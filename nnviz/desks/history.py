"""What was done at a desk, to be taken back and done again."""

from typing import Generic, TypeVar

State = TypeVar("State")
MOST = 200


class History(Generic[State]):
    """The ``present`` state and those before and after it."""

    def __init__(self, first: State) -> None:
        self.present = first
        self._before: list[State] = []
        self._after: list[State] = []
        self._joins = False

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._before)

    def do(self, state: State, *, joins: bool = False) -> None:
        """Another state; those that ``joins`` until `settle` are taken back together."""
        if state == self.present:
            return
        if not (joins and self._joins):
            self.remember()
        self._joins = joins
        self._after = []
        self.present = state

    def remember(self) -> None:
        """What is present can be had back, whatever it becomes."""
        self._before = [*self._before, self.present][-MOST:]
        self._after = []

    def settle(self) -> None:
        """A drag has ended: what follows is another thing to take back."""
        self._joins = False

    def undo(self) -> bool:
        """Take back what was done last; whether there was anything."""
        return self._go(self._before, self._after)

    def redo(self) -> bool:
        """Do it again; whether there was anything."""
        return self._go(self._after, self._before)

    def _go(self, there: list[State], back: list[State]) -> bool:
        self._joins = False
        if not there:
            return False
        back.append(self.present)
        self.present = there.pop()
        return True
