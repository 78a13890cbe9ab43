"""The column where one reads what the network answers to every row of a truth table."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.activations import ACTIVATIONS
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.sources import problem_of
from nnviz.data.truth_tables import TRUTH_TABLES, TruthTable, short_names
from nnviz.gui.column import Column
from nnviz.gui.controls.answers.columns import Heads
from nnviz.gui.controls.answers.table import AnswerTable, Row
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import place_text, short
from nnviz.gui.controls.rows import column, fill
from nnviz.gui.example import Example
from nnviz.gui.reading_words import activation_text
from nnviz.gui.saving import offer_saving
from nnviz.gui.small_problems.table_inputs import OwnInputs
from nnviz.gui.small_problems.table_plane import TablePlane


def table_for(spec: Spec) -> TruthTable | None:
    """The truth table that a network of this design answers; None if it is none."""
    return TRUTH_TABLES[spec.data] if problem_of(spec) is Problem.TABLE else None


def _tr(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(QCoreApplication.translate("TruthTable", name) for name in names)


class TablePanel(Column):
    """The table, how many rows are right, and a row of inputs of one's own.

    ``example_chosen`` carries the row that was clicked, or what was typed, as an Example.
    """

    def __init__(self) -> None:
        super().__init__()
        self._network: Network | None = None
        self._table: TruthTable | None = None
        self._targets: NDArray[Any] = np.zeros((0, 1))
        self._output = "sigmoid"
        self._spec = Spec()
        self.heading = label(self.tr("Answers"), 14, 600, "text")
        self.caption = label("", 12, wordWrap=True)
        self.table = AnswerTable()
        self.table.setObjectName("answer_table")
        self.summary = label("", 12, 600, "text", wordWrap=True)
        self.rule = label("", 12, wordWrap=True)
        own_caption = label(self.tr("Your own inputs"), 13, 600, "text")
        self.own_inputs = OwnInputs()
        self.own_inputs.setObjectName("own_inputs")
        self.own = QWidget()
        column(20, own_caption, 8, self.own_inputs, of=self.own)
        self.own_inputs.inputs_typed.connect(self._on_typed)
        self.table.setToolTip(self.tr("Click a row, or press ↑ ↓: look at it in every view."))
        self.table.row_chosen.connect(self._on_row_chosen)
        self.plane = TablePlane()
        self.plane.row_chosen.connect(self._on_row_chosen)
        self.plane.example_chosen.connect(self.example_chosen)
        plane = self.plane.map
        title = plane.accessibleName()
        offer_saving(plane, plane.sheet, title, self.saving_wanted, with_numbers=False)
        fill(self.rows, self.heading, 4, self.caption, 12, self.table, 8, self.summary, 2)
        fill(self.rows, self.rule, self.own, 20, self.plane, None)
        self.let_give_way(self.plane, self.own)
        self.set_roomy(False)

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`; what was typed stays where the table does."""
        self._network, self._spec = None, spec
        self.plane.forget()
        table, self._output = table_for(spec), spec.output
        if table is None:
            self._table = None
            return
        self._targets = spec.encode(table.targets)
        inputs, short, outputs = map(
            _tr, (table.input_names, short_names(len(table.rows[0])), tuple(table.answers))
        )
        self.table.set_heads(Heads(inputs, short, outputs), _widest(spec.output, len(outputs)))
        self.rule.setText(self._rule_text())
        self.rule.setVisible(bool(self.rule.text()))
        if table is not self._table:
            self._table = table
            self.caption.setText(QCoreApplication.translate("Spec", table.label))
            self.own_inputs.set_names(inputs, outputs)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Let its network answer; nothing happens where it is the same as before."""
        network = snapshot.network
        if network is self._network or self._table is None:
            return
        self._network = network
        answers = network.forward(np.array(self._table.rows))[1][-1]
        right = ((answers > self._middle) == (self._targets == 1)).all(axis=1)
        self.table.set_rows(
            [
                Row(_whole(inputs), _whole(wanted), self._short_texts(answer), bool(is_right))
                for inputs, wanted, answer, is_right in zip(
                    self._table.rows, self._targets, answers, right, strict=True
                )
            ]
        )
        self._show_summary(int(right.sum()), len(right))
        self._show_own()
        self.plane.show_network(network, self._spec)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The rows as points, where a row is a point of a plane."""
        self.plane.show_dataset(dataset)
        if dataset is None:
            return
        self.want(self.plane, self.plane.has_use)
        if self._network is not None:
            self.plane.show_network(self._network, self._spec)

    def show_example(self, example: Example | None) -> None:
        """Mark the row and the place that everything looks at."""
        self.table.mark(self._row_of(example))
        self.plane.show_example(example)
        self._take_over(example)

    def set_roomy(self, roomy: bool) -> None:
        """A larger plane, for windows from 1600 pixels on."""
        self.plane.set_roomy(roomy)
        self.fit()

    def _fit(self) -> None:
        """Where one's own inputs leave the plane too little room it says more than they do."""
        room = self.height() - self._least_height()
        beside = room - self.own.sizeHint().height()
        height = beside if beside >= self.plane.least_height else room
        self.plane.fit(self._inner_width, height)
        super()._fit()

    @property
    def _middle(self) -> float:
        """What an answer must be past to say 1."""
        return ACTIVATIONS[self._output].middle

    def _rule_text(self) -> str:
        if self._output == "step":
            return ""
        said = self.tr("An answer above {0} counts as {1}.")
        together = said.replace(" {1}", "\N{NO-BREAK SPACE}{1}")  # no line is of the 1 alone
        return together.format(short(self._middle), 1)

    def _show_summary(self, right: int, rows: int) -> None:
        text = self.tr("{right} of {rows} rows are right.")
        if right == rows:
            text = self.tr("All {rows} rows are right.")
        elif right == 1:
            text = self.tr("{right} of {rows} rows is right.")
        self.summary.setText(text.format(right=right, rows=rows))

    def _show_own(self) -> None:
        if self._network is None or self._table is None:
            return
        answers = self._network.forward(np.array(self.own_inputs.values))[1][-1]
        self.own_inputs.show_answers(self._texts(answers))

    def _take_over(self, example: Example | None) -> None:
        """The inputs of what is looked at stand in the fields, to go on from."""
        if example is not None and np.size(example.inputs) == len(self.own_inputs.fields):
            self.own_inputs.show_values([round(float(x), 4) for x in np.ravel(example.inputs)])
            self._show_own()

    def _row_of(self, example: Example | None) -> int:
        """The row of the table with these inputs, -1 where there is none."""
        if self._table is None or example is None:
            return -1
        rows = np.array(self._table.rows, dtype=float)
        if np.size(example.inputs) != rows.shape[1]:
            return -1
        found = np.flatnonzero((rows == example.inputs).all(axis=1))
        return int(found[0]) if len(found) else -1

    def _on_row_chosen(self, row: int) -> None:
        if self._table is not None:
            inputs = np.array(self._table.rows[row], dtype=np.float32)
            target = np.array(self._table.targets[row], dtype=np.float32)
            only = int(target[0]) if len(target) == 1 else None
            self.example_chosen.emit(Example(inputs, partial(_row, row), only, target))

    def _on_typed(self) -> None:
        self._show_own()
        inputs = np.array(self.own_inputs.values, dtype=np.float32)
        self.example_chosen.emit(Example(inputs, _own_inputs))

    def _short_texts(self, answers: NDArray[Any]) -> tuple[str, ...]:
        """Of several outputs two decimals, for which the column has room."""
        if len(answers) == 1 or self._output == "step":
            return self._texts(answers)
        return tuple(place_text(float(answer)) for answer in answers)

    def _texts(self, answers: NDArray[Any]) -> tuple[str, ...]:
        return tuple(activation_text(float(answer), self._output) for answer in answers)


def _whole(values: Sequence[Any] | NDArray[Any]) -> tuple[str, ...]:
    return tuple(f"{value:.0f}".replace("-", "\N{MINUS SIGN}") for value in values)


def _widest(output: str, outputs: int) -> str:
    """The longest answer that such an output usually gives, of several as they are shortened."""
    if outputs > 1 and output != "step":
        return "0.00" if ACTIVATIONS[output].range[0] == 0 else "\N{MINUS SIGN}0.00"
    return {"step": "0", "sigmoid": "> 0.999", "softmax": "> 0.999"}.get(output, "> −0.999")


def _row(row: int) -> str:
    return QCoreApplication.translate("TablePanel", "row {0} of the table").format(row + 1)


def _own_inputs() -> str:
    return QCoreApplication.translate("TablePanel", "your own inputs")
