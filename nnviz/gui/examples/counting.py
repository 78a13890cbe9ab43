"""Keeps a count of a network's mistakes up to date, without anybody waiting for it."""

from time import monotonic, perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot
from nnviz.core.insight.answers import Answers, answering
from nnviz.data import Dataset, Part
from nnviz.gui.examples.chosen_part import LOOK_MS, ChosenPart, fits

EVERY = 1.0
"""Seconds from the beginning of one count to that of the next while the network learns."""

SLICE = 0.003
"""Seconds of counting at a time: what is taken from the window's other work."""

_PAUSE_MS = 30
"""Between two slices while the network learns; otherwise they follow each other."""


class AnswerPass:
    """Has the network of ``snapshot`` answer to all of a part, a slice of time after the other.

    ``answers`` is there once all of them are.
    """

    def __init__(self, chosen: ChosenPart, part: Part, snapshot: Snapshot) -> None:
        self.chosen, self.part, self.snapshot = chosen, part, snapshot
        self.answers: Answers | None = None
        self._blocks = answering(snapshot.network, snapshot.spec, part)

    def advance(self, seconds: float) -> None:
        """Go on for about so long, at least for one block."""
        end = perf_counter() + seconds
        try:
            while True:
                next(self._blocks)
                if perf_counter() >= end:
                    return
        except StopIteration as done:
            self.answers = done.value


class Counting(QObject):
    """Has all examples of a part answered, again for every network that the run comes to.

    ``done`` is the last count that was finished: of one and the same network. Nothing is counted
    while nobody can see ``view``.
    """

    counted = Signal(object)
    """An AnswerPass is finished."""
    found_none = Signal(object)
    """This ChosenPart has no examples."""
    waits_for = Signal(object)
    """The examples of this ChosenPart are still being made."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._dataset: Dataset | None = None
        self._name = "validation"
        self._snapshot: Snapshot | None = None
        self._is_calm = True
        self._running: AnswerPass | None = None
        self._empty: ChosenPart | None = None
        self._began = -EVERY
        self.done: AnswerPass | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.go_on)

    def begin_anew(self, dataset: Dataset | None, name: str) -> None:
        """Forget what was counted, and count in this part from now on."""
        self._dataset, self._name = dataset, name
        self._running = self.done = self._empty = None
        self._began = -EVERY
        self.resume()

    def follow(self, snapshot: Snapshot | None) -> None:
        """Count the mistakes of this network, now or when it is time for it."""
        self._snapshot = snapshot
        if not self.timer.isActive():
            self.go_on()

    def set_calm(self, is_calm: bool) -> None:
        """Whether nothing runs: then a count is finished without pauses."""
        self._is_calm = is_calm
        if is_calm:
            self.resume()

    def resume(self) -> None:
        """Go on, if anybody can see it."""
        if self._view.isVisible():
            self.timer.start(0)

    def go_on(self) -> None:
        """Count for a slice of time, and come back while there is more to do."""
        if self._is_gone_by():
            self._running = None
        if self._running is None:
            self._begin()
        if self._running is not None:
            self._running.advance(SLICE)
            if self._running.answers is not None:
                self.done, self._running = self._running, None
                self.counted.emit(self.done)
        self._come_back()

    def _come_back(self) -> None:
        if not self._view.isVisible():
            return
        if self._running is not None:
            self.timer.start(0 if self._is_calm else _PAUSE_MS)
        elif (wanted := self._wanted()) is not None:
            wait = 0.0 if self._is_calm else EVERY - (monotonic() - self._began)
            self.timer.start(max(0 if wanted.is_made else LOOK_MS, round(1000 * wait)))

    def _begin(self) -> None:
        """Begin the next count, if it is time for one."""
        chosen = self._wanted()
        if chosen is None or self._snapshot is None:
            return
        if not self._is_calm and monotonic() - self._began < EVERY:
            return
        if not chosen.is_made:
            self.waits_for.emit(chosen)
            return
        self._began = monotonic()
        part = chosen.load_measured(self._snapshot.spec)
        if len(part):
            self._running = AnswerPass(chosen, part, self._snapshot)
        else:
            self._empty = chosen
            self.found_none.emit(chosen)

    def _wanted(self) -> ChosenPart | None:
        """The examples to be counted next; None where those of now are."""
        snapshot, dataset = self._snapshot, self._dataset
        if snapshot is None or dataset is None or not fits(snapshot.network, dataset):
            return None
        chosen = ChosenPart.now(dataset, self._name, snapshot)
        done = self.done
        is_there = done is not None and done.chosen == chosen and self._is_of_now(done)
        return None if is_there or chosen == self._empty else chosen

    def _is_gone_by(self) -> bool:
        """Whether the count that goes on is of another network than the one that stands still.

        While the network learns it always is; then a count is finished all the same.
        """
        return self._running is not None and self._is_calm and not self._is_of_now(self._running)

    def _is_of_now(self, count: AnswerPass) -> bool:
        return self._snapshot is not None and count.snapshot.network is self._snapshot.network
