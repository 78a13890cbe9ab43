"""What a desk is: a centre to touch, a right column of numbers, and tasks that it can judge."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot
from nnviz.data import Dataset
from nnviz.gui.controls.rows import row
from nnviz.gui.desks import close
from nnviz.gui.desks.heading import Heading
from nnviz.gui.desks.two_columns import TwoColumns
from nnviz.gui.look.standing import Standing


class Opening(NamedTuple):
    """What to ask for, and what to do with the file that is chosen; that may raise FileError."""

    title: str
    kinds: str
    read: Callable[[Path], None]


class Desk(Standing, QWidget):
    """Fills ``centre`` and ``right``, tells when its state is another one, and judges tasks.

    A subclass puts its ``heading`` and its surface into ``centre``, its numbers into ``right``, and
    emits `changed` after every change of its state; the page then asks for ``sentence``, looks at
    the tasks and at the buttons of the run (see `nnviz.gui.run.at_desk.AtDesk`, which this is). It
    computes nothing itself: its state is a value of `nnviz.desks`, and it keeps the earlier ones.
    All of that is ``done_here``.
    """

    changed = Signal()
    """The state is another one, or the desk goes on, or stands still."""
    told = Signal(object)
    """A Message that is more than the ``sentence`` of the state."""
    saving_wanted = Signal(object)
    """Ask where to, and do this Saving."""
    opening_wanted = Signal(object)
    """Ask for a file, and do this Opening."""
    run_wanted = Signal(object, object)
    """Train in the window, with this Spec and from this Network."""
    network_wanted = Signal(object, object, object)
    """Have this Network in the window, with this Spec and these examples, a Dataset."""

    is_cleared_by_tasks = False
    """Whether `begin` clears what stands here: then a lesson's next task waits until it is wanted.

    Else it begins by itself. All tasks are looked at after every change, whichever has begun.
    """
    can_reset = True
    why_off = ""
    stands_close = False
    """Whether it has no room to spare before an audience."""
    how = ""
    """A few sentences: what one does here, by mouse and by keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.spared: list[QWidget] = []
        """What is not seen where it stands close."""
        self.heading = Heading(can_be_low=self.stands_close)
        self.two_columns = TwoColumns()
        self.centre, self.right = self.two_columns.centre, self.two_columns.right
        row((self.two_columns, 1), of=self)
        self.centre.addWidget(self.heading)

    def event(self, event: QEvent) -> bool:
        """Another zoom is on, or was while nobody saw it."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange):
            self.stand(is_close=close.is_close())
        return super().event(event)

    def stand(self, *, is_close: bool) -> None:
        """Show what there is room for."""
        for part in self.spared:
            part.setVisible(not is_close)

    @property
    def progress(self) -> None:
        """Nothing: the bar has the run's own figures."""

    @property
    def is_rolling(self) -> bool:
        """Whether it goes on by itself now."""
        return False

    @property
    def can_step(self) -> bool:
        """Whether there is a single step to do."""
        return False

    @property
    def sentence(self) -> str:
        """What there is to say of the state, for the message bar."""
        raise NotImplementedError

    def begin(self, task: str) -> None:
        """Make the desk ready for a task of `nnviz.desks.tasks.TASKS`; "" is for none."""

    def begin_lesson(self, task: str) -> None:
        """`begin`, of which a lesson's first task is one: `undo` does not go back beyond that."""
        self.begin(task)

    def take_up(self, task: str) -> None:
        """Another task of the lesson: as it was left in the lesson, else `begin`."""
        self.begin(task)

    def end_lesson(self) -> None:
        """What stands here is no lesson's: `undo` brings back what stood here before it."""

    def is_done(self, task: str) -> bool:
        """Whether the task is done by what stands here now."""
        raise NotImplementedError

    def train_or_pause(self) -> None:
        """Let it go on, or stand still."""

    def step(self) -> None:
        """One step."""

    def reset(self) -> None:
        """Start over."""

    def undo(self) -> None:
        """Take back what was done last."""

    def redo(self) -> None:
        """Do it again."""

    def show_speed(self, speed: float) -> None:
        """How fast to go on, 0 (to be watched) to 1."""

    def show_run(self, snapshot: Snapshot, dataset: Dataset | None, *, is_running: bool) -> None:
        """The run of the window as it stands, where the desk has something to say of it."""

    def leave(self) -> None:
        """The desk is not seen any more: what rolls stands still."""
