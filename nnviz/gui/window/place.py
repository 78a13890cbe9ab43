"""Where a view stands, from before it is made: a window is shown before all of them are."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Spec
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.view import View
from nnviz.gui.window.views import Entry

_TOLD = (
    "reset",
    "show_present",
    "show_dataset",
    "set_roomy",
    "allow_editing",
    "show_earlier_runs",
    "show_lesson_marks",
    "show_locked",
    "show_checkpoints",
    "show_example",
    "show_snapshot",
    "show_part",
    "draw_later",
)
"""What a view is told, in the order in which one that is made late hears of it."""
_SAID = [name for name, kind in vars(View).items() if isinstance(kind, Signal) and name != "said"]
"""What a view may ask for: it goes out as if the place itself had asked."""


def _handed_on(told: Callable[..., None]) -> Callable[..., None]:
    """That method of a view for a place, which has another to tell."""

    def hand_on(place: "Place", *arguments: Any) -> None:
        place.tell(told.__name__, *arguments)

    return hand_on


class Stopped(View):
    """Where a view was, or should have been: a sentence that it cannot be shown."""

    def __init__(self) -> None:
        super().__init__()
        sentence = self.tr("This view had to stop: the details are in the log.")
        column(label(sentence, wordWrap=True), of=self)


class Place(View):
    """Keeps the last of each thing that its view is told until there is the view; then hands on."""

    making = Signal()
    """The view is about to be made: what it will stand in is to be ready."""
    made = Signal(object)
    """The View is there and knows what it has missed."""
    failed = Signal(object)
    """The view cannot be made, for this Exception: a sentence stands in its place."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        self.title, self.column, self.every = entry.title, entry.column, entry.every
        super().__init__(parent)
        self.entry = entry
        self._view: View | None = None
        self._shows_example = False
        self._told: dict[str, tuple[Any, ...]] = {}
        self._column = column(of=self)

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
            self.making.emit()
            try:
                self._fill(self.entry.make())
            except Exception as error:  # noqa: BLE001, one broken view must not stop the others
                self._fill(Stopped())
                self.failed.emit(error)
            else:
                self.made.emit(self._view)
        assert self._view is not None
        return self._view

    def minimumSizeHint(self) -> QSize:
        """The view's: the layout forgets to ask again while nobody can see it."""
        return super().minimumSizeHint() if self._view is None else self._view.minimumSizeHint()

    def reset(self, spec: Spec) -> None:
        self._told.pop("show_snapshot", None)
        self.tell("reset", spec)

    show_present = _handed_on(View.show_present)
    show_dataset = _handed_on(View.show_dataset)
    draw_later = _handed_on(View.draw_later)
    set_roomy = _handed_on(View.set_roomy)
    allow_editing = _handed_on(View.allow_editing)
    show_earlier_runs = _handed_on(View.show_earlier_runs)
    show_lesson_marks = _handed_on(View.show_lesson_marks)
    show_locked = _handed_on(View.show_locked)
    show_checkpoints = _handed_on(View.show_checkpoints)
    show_example = _handed_on(View.show_example)
    show_snapshot = _handed_on(View.show_snapshot)
    show_part = _handed_on(View.show_part)

    @property
    def shows_example(self) -> bool:
        return self._shows_example

    @property
    def shows_figures(self) -> bool:  # type: ignore[override]
        return self._view is not None and self._view.shows_figures

    def hears(self, message: Callable[..., None]) -> bool:
        return self._view is None or self._view.hears(message)

    def tell(self, what: str, *arguments: Any) -> None:
        """Hand on what a view is told by the method of that name, or keep it until then."""
        if self._view is None:
            self._told[what] = arguments
        else:
            getattr(self._view, what)(*arguments)

    def _fill(self, view: View) -> None:
        """Put the view here, listen to it and tell it what it has missed."""
        if self._view is not None:
            self._view.hide()
        self._view, self._shows_example = view, view.shows_example
        self.setAccessibleName("")  # it is the view that has one now
        self._column.addWidget(view)
        for name in _SAID:
            getattr(view, name).connect(getattr(self, name))
        view.said.connect(lambda words: self.say(words, *view.shorter_words))
        view.windowTitleChanged.connect(self.setWindowTitle)
        self.say(view.words, *view.shorter_words)
        if view.windowTitle():
            self.setWindowTitle(view.windowTitle())
        for what in _TOLD:
            if what in self._told:
                getattr(view, what)(*self._told[what])
        self._told.clear()
        view.show()
