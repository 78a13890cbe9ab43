"""What the network gets wrong: its surest mistakes, and what it takes for what."""

from time import monotonic

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnviz.core import Snapshot, Spec
from nnviz.core.answers import Answers, confusion, most_confused
from nnviz.data import Dataset
from nnviz.gui.reading import reads_digits
from nnviz.gui.views import example_words
from nnviz.gui.views.answer_pass import AnswerPass
from nnviz.gui.views.example_list import ExampleList, Rows
from nnviz.gui.views.example_part import ChosenPart, fits
from nnviz.gui.views.part_tabs import PartTabs
from nnviz.gui.views.view import View
from nnviz.gui.widgets.confusion_matrix import Cell, ConfusionMatrix

EVERY = 1.0
"""Seconds from the beginning of one count to that of the next while the network learns."""

SLICE = 0.003
"""Seconds of counting at a time: what is taken from the window's other work."""

_PAUSE_MS = 30
"""Between two slices while the network learns; otherwise they follow each other."""


class MistakesView(View):
    """Wrong examples, the surest first, beside the confusion matrix that filters them.

    Everything shown is of one and the same network, that of the last count that was finished.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Mistakes"))
    column = "drawer"
    every = 5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._snapshot: Snapshot | None = None
        self._running: AnswerPass | None = None
        self._done: AnswerPass | None = None
        self._began = -EVERY
        self._is_calm = True
        self.part_tabs = PartTabs()
        self.part_tabs.setObjectName("mistakes_part")
        self.examples = ExampleList("mistakes", shares=True)
        self.matrix = ConfusionMatrix()
        self.matrix.setObjectName("confusion_matrix")
        self.matrix.setAccessibleName(self.tr("Confusion matrix: rows label, columns answer"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._lay_out()
        self.part_tabs.currentChanged.connect(self._start_anew)
        self.examples.chosen.connect(self.example_chosen)
        self.matrix.cell_chosen.connect(lambda cell: self._show_list(from_top=True))
        self._start_anew()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.part_tabs)
        left.addWidget(self.examples, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.matrix)

    def reset(self, spec: Spec) -> None:
        """A network that has not answered yet."""
        self._snapshot = None
        self._start_anew()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Other examples, or none while they are loaded."""
        self._dataset = dataset
        if dataset is not None:
            self.part_tabs.fit(dataset)
        self._start_anew()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Count the mistakes of this network, now or when it is time for it."""
        self._snapshot = snapshot
        if not self._timer.isActive():
            self._go_on()

    def allow_editing(self, allowed: bool) -> None:
        """Whatever runs has stopped: the count is finished without pauses."""
        self._is_calm = allowed
        if allowed and self.isVisible():
            self._timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with a count that nobody could see."""
        super().showEvent(event)
        self._timer.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets the chosen cell go, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.matrix.chosen is not None:
            self.matrix.choose(None)
        else:
            super().keyPressEvent(event)

    @property
    def counted(self) -> Snapshot | None:
        """The moment of the run whose mistakes are shown."""
        return None if self._done is None else self._done.snapshot

    def _start_anew(self) -> None:
        """Forget what was counted."""
        self._running = self._done = None
        self._empty: ChosenPart | None = None
        self._began = -EVERY
        self.matrix.hide()
        self.matrix.choose(None)
        self._say_nothing(self.tr("The mistakes appear here when the data is ready."))
        if self.isVisible():
            self._timer.start(0)

    def _go_on(self) -> None:
        """Count for a slice of time, and come back while there is more to do."""
        if self._is_stale():
            self._running = None
        if self._running is None:
            self._begin()
        if self._running is not None:
            self._running.advance(SLICE)
            if self._running.answers is not None:
                self._done, self._running = self._running, None
                self._show_count(self._done)
        self._come_back()

    def _come_back(self) -> None:
        if self._snapshot is None or not self.isVisible():
            return
        if self._running is not None:
            self._timer.start(0 if self._is_calm else _PAUSE_MS)
        elif self._wanted() is not None:
            wait = 0.0 if self._is_calm else EVERY - (monotonic() - self._began)
            self._timer.start(max(0, round(1000 * wait)))

    def _is_stale(self) -> bool:
        """Whether the count that goes on is of a network, or of examples, gone by.

        While the network learns it always is; then a count is finished all the same.
        """
        return self._running is not None and self._is_calm and not self._is_of_now(self._running)

    def _is_of_now(self, count: AnswerPass) -> bool:
        return self._snapshot is not None and count.snapshot.network is self._snapshot.network

    def _wanted(self) -> ChosenPart | None:
        """The examples to be counted next; None where those of now are."""
        snapshot, dataset = self._snapshot, self._dataset
        if snapshot is None or dataset is None or not fits(snapshot.network, dataset):
            return None
        chosen = ChosenPart.now(dataset, self.part_tabs.name, snapshot)
        done = self._done
        is_there = done is not None and done.chosen == chosen and self._is_of_now(done)
        return None if is_there or chosen == self._empty else chosen

    def _begin(self) -> None:
        """Begin the next count, if it is time for one."""
        chosen = self._wanted()
        if chosen is None or self._snapshot is None:
            return
        if not self._is_calm and monotonic() - self._began < EVERY:
            return
        self._began = monotonic()
        part = chosen.load_measured(self._snapshot.spec)
        if len(part):
            self._running = AnswerPass(chosen, part, self._snapshot)
        else:
            self._empty = chosen
            self._say_nothing(chosen.empty_sentence())

    def _show_count(self, count: AnswerPass) -> None:
        answers, labels = count.answers, count.part.labels
        assert answers is not None
        commonest = None
        self.matrix.setVisible(labels is not None)
        if labels is not None and answers.classes is not None:
            k = max(2, answers.outputs.shape[1])
            counts = confusion(labels, answers.classes, k)
            self.matrix.show_counts(counts, [f"{number}" for number in range(k)])
            commonest = most_confused(counts)
        digits, epochs = reads_digits(count.snapshot.spec.sizes), count.snapshot.epochs
        self._show_list()
        self.say(example_words.mistaken(epochs, count.chosen.name, answers, commonest, digits))

    def _show_list(self, *, from_top: bool = False) -> None:
        """The mistakes, or the examples of the chosen cell."""
        count = self._done
        if count is None or count.answers is None:
            return
        answers, cell = count.answers, self.matrix.chosen
        rows = _rows_of(cell, answers, count.part.labels)
        if not len(rows):
            self.examples.show_sentence(self._nothing_wrong(cell))
            return
        self.examples.show_examples(
            count.chosen,
            count.part,
            rows,
            count.snapshot.spec.output,
            lambda seen: answers[seen],
            from_top=from_top,
        )

    def _nothing_wrong(self, cell: Cell | None) -> str:
        if cell is None:
            return self.tr("Every one of these examples is right.")
        return self.tr("No label {0} is answered with {1}. Escape shows all mistakes.").format(
            *cell
        )

    def _say_nothing(self, sentence: str) -> None:
        self.examples.show_sentence(sentence)
        self.say(sentence)


def _rows_of(cell: Cell | None, answers: Answers, labels: NDArray[np.int64] | None) -> Rows:
    """The rows that are wrong, or those of a cell (label, answer), the surest first."""
    if cell is None or labels is None or answers.classes is None or answers.sureness is None:
        return answers.mistakes()
    rows = np.flatnonzero((labels == cell[0]) & (answers.classes == cell[1]))
    return rows[np.argsort(-answers.sureness[rows], kind="stable")]
