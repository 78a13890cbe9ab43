"""What the network gets wrong: its surest mistakes, and what it takes for what."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot, Spec
from nnviz.core.insight.answers import Answers, confusion, most_confused
from nnviz.data import Dataset
from nnviz.data.tables.facts import PART_NAMES
from nnviz.gui.controls.rows import FoldingRow, column
from nnviz.gui.examples import view_words
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.examples.confusion_matrix import Cell, ConfusionMatrix
from nnviz.gui.examples.counting import AnswerPass, Counting
from nnviz.gui.examples.example_list import ExampleList, Rows
from nnviz.gui.examples.filters import PartTabs
from nnviz.gui.examples.value_scatter import ValueScatter
from nnviz.gui.look import zoom
from nnviz.gui.neuron_names import class_name
from nnviz.gui.saving import offer_saving
from nnviz.gui.view import View

WIDEST = 720
"""Pixels of the design for a table beside the matrix or the dots, if it needs as many: else they
stand under it. A wider one scrolls sideways in any case.
"""


class MistakesView(View):
    """Wrong examples, the surest first, beside the confusion matrix that filters them.

    Everything shown is of one and the same network, that of the last count that was finished.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Mistakes"))

    def __init__(self) -> None:
        super().__init__()
        self._dataset: Dataset | None = None
        self.counting = Counting(self)
        self.part_tabs = PartTabs()
        self.part_tabs.setObjectName("mistakes_part")
        self.examples = ExampleList("mistakes", shares=True)
        self.matrix = ConfusionMatrix()
        self.matrix.setObjectName("confusion_matrix")
        self.matrix.setAccessibleName(self.tr("Confusion matrix: rows label, columns answer"))
        title = self.tr("Confusion matrix")
        offer_saving(self.matrix, self.matrix.sheet, title, self.saving_wanted)
        left = column(self.part_tabs, (self.examples, 1), space=8)
        self.scatter = ValueScatter()
        answers = self.tr("Answers over wanted values")
        self.scatter.canvas.setAccessibleName(answers)
        offer_saving(self.scatter.canvas, self.scatter.sheet, answers, self.saving_wanted)
        beside = QWidget()
        column(self.matrix, (self.scatter, 1), of=beside)
        self._both = FoldingRow((left, 1), beside, space=16)
        column(self._both, of=self)
        self.counting.counted.connect(self._show_count)
        self.counting.found_none.connect(lambda part: self._say_nothing(part.empty_sentence()))
        self.counting.waits_for.connect(self._say_waiting)
        self.part_tabs.currentChanged.connect(self._start_anew)
        self.examples.chosen.connect(self.example_chosen)
        self.examples.needs.connect(self._keep_for_table)
        self.matrix.cell_chosen.connect(lambda cell: self._show_list(from_top=True))
        self._start_anew()

    def reset(self, spec: Spec) -> None:
        """A network that has not answered yet."""
        self.counting.follow(None)
        self._start_anew()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Other examples, or none while they are loaded."""
        self._dataset = dataset
        if dataset is not None:
            self.part_tabs.fit(dataset)
            if dataset.image_shape is not None:
                self._both.keep_for_first(0)
        self._start_anew()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Count the mistakes of this network, now or when it is time for it."""
        self.counting.follow(snapshot)

    def allow_editing(self, allowed: bool) -> None:
        """Whatever runs has stopped: the count is finished without pauses."""
        self.counting.set_calm(allowed)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with a count that nobody could see."""
        super().showEvent(event)
        self.counting.resume()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets the chosen cell go, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.matrix.chosen is not None:
            self.matrix.choose(None)
        else:
            super().keyPressEvent(event)

    @property
    def counted(self) -> Snapshot | None:
        """The moment of the run whose mistakes are shown."""
        done = self.counting.done
        return None if done is None else done.snapshot

    def _start_anew(self) -> None:
        """Forget what was counted."""
        self.counting.begin_anew(self._dataset, self.part_tabs.name)
        self.matrix.hide()
        self.scatter.hide()
        self.matrix.choose(None)
        said = self.tr("The mistakes appear here when the data is ready.")
        if self._dataset is not None:
            said = self.tr("The mistakes appear here when the answers have been counted.")
        self._say_nothing(said)

    def _show_count(self, count: AnswerPass) -> None:
        answers, labels = count.answers, count.part.labels
        assert answers is not None
        commonest = None
        self.matrix.setVisible(labels is not None)
        if labels is not None and answers.classes is not None:
            k = max(2, answers.outputs.shape[1])
            counts = confusion(labels, answers.classes, k)
            data = count.chosen.dataset
            self.matrix.show_counts(counts, [class_name(data, number) for number in range(k)])
            commonest = most_confused(counts)
        self._show_scatter(count, answers)
        self._show_list()
        epochs = count.snapshot.epochs
        self.say(view_words.mistaken(epochs, count.chosen, answers, commonest))

    def _show_scatter(self, count: AnswerPass, answers: Answers) -> None:
        """Answers over wanted values, in the table's own unit, where there is one of each."""
        is_one = count.part.kind == "values" and answers.outputs.shape[1] == 1
        self.scatter.setVisible(is_one)
        if is_one:
            table = count.chosen.dataset.table
            decoded = count.snapshot.spec.decode(np.asarray(answers.outputs, dtype=np.float64))
            wanted = np.asarray(count.part.targets, dtype=np.float64)[: len(decoded), 0]
            if table is None:
                self.scatter.show_values(wanted, decoded[:, 0])
            else:
                of_part = table.values[PART_NAMES[count.chosen.name]]
                self.scatter.show_values(of_part[: len(decoded)], table.shown(decoded[:, 0]))

    def _keep_for_table(self, pixels: int) -> None:
        if self._dataset is not None and self._dataset.image_shape is None:
            self._both.keep_for_first(min(pixels / zoom.current(), WIDEST))

    def _show_list(self, *, from_top: bool = False) -> None:
        """The mistakes, or the examples of the chosen cell."""
        count = self.counting.done
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
        said = self.tr("No label {0} is answered with {1}. Escape shows all mistakes.")
        data = self._dataset
        names = [f"{k}" if data is None else class_name(data, k) for k in cell]
        return said.format(*names)

    def _say_waiting(self, chosen: ChosenPart) -> None:
        """Unless there is something to be seen meanwhile."""
        if self.counting.done is None:
            self._say_nothing(chosen.waiting_sentence())

    def _say_nothing(self, sentence: str) -> None:
        self.examples.show_sentence(sentence)
        self.say(sentence)


def _rows_of(cell: Cell | None, answers: Answers, labels: NDArray[np.int64] | None) -> Rows:
    """The rows that are wrong, or those of a cell (label, answer), the surest first."""
    if cell is None or labels is None or answers.classes is None or answers.sureness is None:
        return answers.mistakes()
    rows = np.flatnonzero((labels == cell[0]) & (answers.classes == cell[1]))
    return rows[np.argsort(-answers.sureness[rows], kind="stable")]
