"""All examples of the data set, and what the network answers to those that one looks at."""

from time import monotonic

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.insight.answers import Answers, answers_to
from nnviz.data import Dataset, Part
from nnviz.data.problem import Problem
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.examples import view_words
from nnviz.gui.examples.chosen_part import LOOK_MS, ChosenPart, fits
from nnviz.gui.examples.example_list import Answering, ExampleList, Rows
from nnviz.gui.examples.filters import ClassFilter, PartTabs
from nnviz.gui.look.style_sheet import set_state
from nnviz.gui.view import View

STAY = 2.0
"""Seconds that the training examples of an epoch are looked at before others take their place."""


class GalleryView(View):
    """Pictures or rows of one part, filtered by class; a click on one shows it everywhere."""

    title = str(QT_TRANSLATE_NOOP("View", "Data"))

    def __init__(self) -> None:
        super().__init__()
        self._dataset: Dataset | None = None
        self._snapshot: Snapshot | None = None
        self._network: Network | None = None
        self._chosen: ChosenPart | None = None
        self._part: Part | None = None
        self._is_calm = True
        self._loaded_at = -STAY
        self._look_again = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look_again.timeout.connect(self._show_examples)
        self.part_tabs = PartTabs()
        self.part_tabs.setObjectName("gallery_part")
        self.class_caption = label(self.tr("Digit"), 12)
        self.class_filter = ClassFilter()
        self.class_filter.setObjectName("gallery_class")
        self.number_caption = label(self.tr("Go to"), 12)
        self.number_field = WholeNumber()
        self.number_field.setObjectName("gallery_number")
        self.number_field.setAccessibleName(self.tr("Go to the example of this number"))
        self.number_field.show_value(1)
        self.problem = label("", 12, tone="error")
        self.examples = ExampleList("gallery")
        self._lay_out()
        self._connect()
        self._show_examples()

    def _lay_out(self) -> None:
        by_class = row(self.class_caption, self.class_filter, space=8)
        by_number = row(self.number_caption, self.number_field, space=8)
        which = row(by_class, 16, by_number, 16, self.problem, None, space=8)
        tools = FoldingRow(self.part_tabs, (which, 1), space=32)
        self.class_caption.setBuddy(self.class_filter)
        self.number_caption.setBuddy(self.number_field)
        self.number_field.setFixedWidth(72)
        self.problem.hide()
        column(tools, (self.examples, 1), space=8, of=self)

    def _connect(self) -> None:
        self.part_tabs.currentChanged.connect(self._on_part_chosen)
        self.class_filter.picked.connect(self._show_rows)
        self.number_field.valueChanged.connect(self._on_number_typed)
        self.number_field.lineEdit().returnPressed.connect(self._on_number_typed)
        self.examples.chosen.connect(self.example_chosen)
        self.examples.answered.connect(self._on_answered)

    def reset(self, spec: Spec) -> None:
        """The same examples, of a network that answers differently."""
        self._snapshot = self._network = None
        self._loaded_at = -STAY

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The examples of these data, or none while they are loaded."""
        self._dataset, self._chosen = dataset, None
        if dataset is not None:
            self.part_tabs.fit(dataset)
            self.class_filter.fit(dataset)
            digits = Problem.of(dataset) is Problem.DIGITS
            self.class_caption.setText(self.tr("Digit") if digits else self.tr("Class"))
            self.class_caption.setVisible(dataset.kind == "classes")
            are_lines = ChosenPart(dataset, "training").are_lines
            self.number_caption.setText(self.tr("Go to line") if are_lines else self.tr("Go to"))
        self._show_examples()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Have the examples in sight answered by this network; nothing where it is the same."""
        self._snapshot = snapshot
        self._show_examples()
        if snapshot.network is not self._network:
            self._network = snapshot.network
            self.examples.answer(self._answering(), snapshot.spec.output)

    def allow_editing(self, allowed: bool) -> None:
        """Whatever runs has stopped: the training examples are those of the present epoch."""
        self._is_calm = allowed
        if allowed and self.isVisible():
            self._show_examples()

    def _show_examples(self) -> None:
        """Load the chosen part, if it is not the one that is shown."""
        if self._dataset is None or self._snapshot is None:
            self._chosen = self._part = None
            self._say_nothing(self.tr("The examples appear here when the data is ready."))
            return
        chosen = ChosenPart.now(self._dataset, self.part_tabs.name, self._snapshot)
        if chosen == self._chosen or self._must_stay(chosen):
            return
        if not chosen.is_made:
            self._chosen = self._part = None
            self._say_nothing(chosen.waiting_sentence())
            self._look_again.start()
            return
        same = self._chosen is not None and chosen[:2] == self._chosen[:2]
        self._chosen, self._part = chosen, chosen.load()
        self._loaded_at = monotonic()
        self._show_rows(from_top=not same)

    def _must_stay(self, chosen: ChosenPart) -> bool:
        """While training, new digits wait until those of the last epoch have been seen."""
        renewed = self._chosen is not None and chosen[:2] == self._chosen[:2]
        return renewed and not self._is_calm and monotonic() - self._loaded_at < STAY

    def _show_rows(self, *, from_top: bool = True) -> None:
        """List the examples of the chosen class."""
        chosen, part = self._chosen, self._part
        if chosen is None or part is None or self._snapshot is None:
            return
        if not len(part):
            self._say_nothing(chosen.empty_sentence())
            return
        self._network = self._snapshot.network
        rows, output = self._rows_of_class(part), self._snapshot.spec.output
        self.examples.show_examples(
            chosen, part, rows, output, self._answering(), from_top=from_top
        )
        self._mark_problem("")

    def _rows_of_class(self, part: Part) -> Rows:
        wanted = self.class_filter.currentData()
        if wanted is None or part.labels is None:
            return np.arange(len(part))
        return np.flatnonzero(part.labels == wanted)

    def _answering(self) -> Answering | None:
        """What the present network answers to rows; None where it is not made for them."""
        snapshot, part = self._snapshot, self._part
        if snapshot is None or part is None or self._dataset is None:
            return None
        if not fits(snapshot.network, self._dataset):
            return None
        network, spec = snapshot.network, snapshot.spec
        return lambda rows: answers_to(network, spec, part, rows)

    def _on_part_chosen(self) -> None:
        self._loaded_at = -STAY
        self._show_examples()

    def _on_number_typed(self) -> None:
        """Go to an example by its number, among all where the class hides it."""
        if self._part is None or not len(self._part):
            return
        assert self._chosen is not None
        number = self.number_field.value()
        row = self._chosen.row(number)
        if row is None or row >= len(self._part):
            largest = f"{len(self._part):,}"
            said = self.tr("Type a number from 1 to {0}.").format(largest)
            if self._chosen.are_lines:
                said = self.tr("Line {0} is none of these rows.").format(number)
            self._mark_problem(said)
            return
        self._mark_problem("")
        if not self.examples.show_row(row):
            self.class_filter.choose(None)
            self._show_rows()
            self.examples.show_row(row)

    def _mark_problem(self, sentence: str) -> None:
        """A sentence beside the field, which turns red."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        set_state(self.number_field, "bad", bool(sentence))

    def _on_answered(self, answers: Answers | None) -> None:
        if self._chosen is None or self._snapshot is None or self._part is None:
            return
        number, wanted = len(self.examples.rows), self.class_filter.currentData()
        epochs = self._snapshot.epochs
        self.say(view_words.listed(self._chosen, number, wanted, answers, epochs))

    def _say_nothing(self, sentence: str) -> None:
        self.examples.show_sentence(sentence)
        self.say(sentence)
