"""Where a view stands, from before it is made: a window is shown before all of them are."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.core import Snapshot, Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import Dataset
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.example import Example
from nnviz.gui.view import View
from nnviz.gui.window.views import Entry

_TOLD = (
    "reset",
    "show_dataset",
    "set_roomy",
    "allow_editing",
    "show_earlier_runs",
    "show_checkpoints",
    "show_example",
    "show_snapshot",
)
"""What a view is told, in the order in which one that is made late hears of it."""
_SAID = (
    "example_chosen",
    "network_edited",
    "spec_wanted",
    "data_edited",
    "run_wanted",
    "run_edited",
    "run_dropped",
    "saving_wanted",
    "moment_chosen",
)


class Place(View):
    """Keeps the last of each thing that its view is told until there is the view; then hands on."""

    made = Signal(object)
    """The View is there and knows what it has missed."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        self.title, self.column, self.every = entry.title, entry.column, entry.every
        super().__init__(parent)
        self.entry = entry
        self._view: View | None = None
        self._told: dict[str, tuple[Any, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def name(self) -> str:
        """The name of the view's class."""
        return self.entry.name

    @property
    def is_made(self) -> bool:
        """Whether the view is there."""
        return self._view is not None

    @property
    def view(self) -> View:
        """The view, made now where it was not there yet."""
        if self._view is None:
            self._view = view = self.entry.make()
            self._fill(view)
            self.made.emit(view)
        return self._view

    def reset(self, spec: Spec) -> None:
        self._told.pop("show_snapshot", None)
        self._tell("reset", spec)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._tell("show_snapshot", snapshot)

    def show_dataset(self, dataset: Dataset | None) -> None:
        self._tell("show_dataset", dataset)

    def show_example(self, example: Example | None) -> None:
        self._tell("show_example", example)

    def show_earlier_runs(self, runs: tuple[EarlierRun, ...]) -> None:
        self._tell("show_earlier_runs", runs)

    def show_checkpoints(self, moments: tuple[Checkpoint, ...], size: int) -> None:
        self._tell("show_checkpoints", moments, size)

    def allow_editing(self, allowed: bool) -> None:
        self._tell("allow_editing", allowed)

    def set_roomy(self, roomy: bool) -> None:
        self._tell("set_roomy", roomy)

    def _tell(self, what: str, *arguments: Any) -> None:
        if self._view is None:
            self._told[what] = arguments
        else:
            getattr(self._view, what)(*arguments)

    def _fill(self, view: View) -> None:
        """Put the view here, listen to it and tell it what it has missed."""
        self.setAccessibleName("")  # it is the view that has one now
        layout = self.layout()
        assert layout is not None
        layout.addWidget(view)
        for name in _SAID:
            getattr(view, name).connect(getattr(self, name))
        view.said.connect(self.say)
        view.windowTitleChanged.connect(self.setWindowTitle)
        self.say(view.words)
        if view.windowTitle():
            self.setWindowTitle(view.windowTitle())
        for what in _TOLD:
            if what in self._told:
                getattr(view, what)(*self._told[what])
        self._told.clear()
        view.show()
