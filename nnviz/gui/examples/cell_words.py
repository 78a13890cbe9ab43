"""What stands under a picture and in the row of an example."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.insight.answers import Answers
from nnviz.data import Dataset, Part
from nnviz.data.problem import Problem
from nnviz.data.tables.facts import TableFacts
from nnviz.gui.controls.number_words import probability_text, significant
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.examples.own_table import (
    own_answer,
    own_cells,
    own_difference,
    own_heads,
    own_value,
    own_wanted,
    widest_value,
)
from nnviz.gui.examples.row_model import ExampleRow
from nnviz.gui.neuron_names import class_name, input_names, output_names
from nnviz.gui.pictures.picture_grid import Caption
from nnviz.gui.reading_words import activation_text

WIDEST_SHARE = "> 99.9 %"
_NUMBER = "−0.00123"


@dataclass(frozen=True, eq=False)
class CellWords:
    """What is said of the ``rows`` (n,) of a part that are in sight; a place counts among them.

    ``answers`` are those to the rows, None without any; ``output`` is the activation of whoever
    answers.
    """

    chosen: ChosenPart
    part: Part
    rows: NDArray[np.int64]
    answers: Answers | None
    output: str

    def captions(self, shares: bool) -> Iterator[Caption]:
        """Label and answer of each of these pictures; one that is wrong is marked.

        With ``shares`` there is a second line, how sure the answer is, and nothing is marked.
        """
        for place, spoken in enumerate(self._spoken()):
            said, sure = self._label_and_answer(place), self._sureness(place)
            marked = not shares and self._right(place) is False
            yield Caption((said, sure) if shares else (said,), marked, spoken)

    def table_rows(self) -> list[ExampleRow]:
        """Number, inputs, what is wanted and what is answered, for each of these rows."""
        return [
            ExampleRow(
                (
                    self._number(int(self.rows[place])),
                    *self._inputs(int(self.rows[place])),
                    self._wanted(place),
                    *self._results(place),
                ),
                self._right(place),
                spoken,
            )
            for place, spoken in enumerate(self._spoken())
        ]

    def _number(self, row: int) -> str:
        """Of a line as editors write it."""
        number = self.chosen.number(row)
        return f"{number}" if self.chosen.are_lines else f"{number:,}"

    def _inputs(self, row: int) -> list[str]:
        """What the network is given, of a person's own table as it is in the file."""
        if self._table is None:
            return list(map(_number, self.part.master[row]))
        return own_cells(self._table, self.chosen.name, row)

    def _label_and_answer(self, place: int) -> str:
        wanted, answers = self._wanted(place), self.answers
        if answers is None:
            return wanted
        if answers.classes is None:
            return f"{wanted} → {self._answered(answers.outputs[place])}"
        return f"{wanted} → {self._name(answers.classes[place])}"

    def _wanted(self, place: int) -> str:
        row, labels = self.rows[place], self.part.labels
        if labels is not None:
            return self._name(labels[row])
        if self._table is None:
            return _values(self.part.targets[row])
        return own_value(self._table, self._own_wanted(place))

    def _name(self, number: int) -> str:
        return class_name(self.chosen.dataset, int(number))

    def _answered(self, outputs: NDArray[Any]) -> str:
        """Outputs as what they say of what is wanted."""
        if self._table is None:
            return _values(ACTIVATIONS[self.output].decode(outputs))
        return own_value(self._table, self._own_answer(self._table, outputs))

    def _own_wanted(self, place: int) -> float:
        assert self._table is not None
        return own_wanted(self._table, self.chosen.name, int(self.rows[place]))

    def _own_answer(self, table: TableFacts, outputs: NDArray[Any]) -> float:
        return own_answer(table, ACTIVATIONS[self.output].decode(outputs))

    def _off(self, place: int) -> str:
        assert self.answers is not None
        if self._table is None:
            return significant(float(self.answers.errors[place]), 3)
        answer = self._own_answer(self._table, self.answers.outputs[place])
        return own_difference(self._table, self._own_wanted(place), answer)

    @property
    def _table(self) -> TableFacts | None:
        return self.chosen.dataset.table

    def _right(self, place: int) -> bool | None:
        """None where nothing is right or wrong."""
        right = None if self.answers is None else self.answers.right
        return None if right is None else bool(right[place])

    def _results(self, place: int) -> tuple[str, ...]:
        """The columns after what is wanted."""
        answers = self.answers
        if answers is None:
            return ("",) if self.part.kind == "classes" else ("", "")
        outputs = answers.outputs[place]
        if answers.classes is None:
            return self._answered(outputs), self._off(place)
        if len(outputs) == 1 and not self.chosen.dataset.classes:
            return (said_text(float(outputs[0]), self.output),)
        return (listed((self._name(answers.classes[place]), self._sureness(place))),)

    def _sureness(self, place: int) -> str:
        """How sure the answer is; of values how far it is off."""
        answers = self.answers
        if answers is None:
            return ""
        if answers.classes is None or answers.sureness is None:
            return _tr("off by {0}").format(self._off(place))
        return said_text(float(answers.sureness[place]), self.output)

    def _spoken(self) -> Iterator[str]:
        """All that is known of each row."""
        for place, row in enumerate(self.rows.tolist()):
            said = _tr("{0}: {1}").format(self.chosen.origin(row)(), self._wanted(place))
            if self.answers is not None:
                said = _tr("{0}, answer {1}").format(said, self._results(place)[0])
            right = self._right(place)
            if right is not None:
                said = listed((said, _tr("right") if right else _tr("wrong")))
            yield said


def widest_lines(dataset: Dataset) -> list[str]:
    """The longest texts that can stand in the two lines under a picture."""
    k = dataset.n_outputs
    if dataset.kind == "classes":
        longest = max(dataset.class_names, key=len)
        return [f"{longest} → {longest}", WIDEST_SHARE]
    largest = _outputs_of([_NUMBER] * k) if dataset.table is None else widest_value(dataset.table)
    return [f"{largest} → {largest}", _tr("off by {0}").format(_NUMBER)]


def heads(dataset: Dataset, count: int) -> tuple[list[str], list[str]]:
    """Names of the columns of such rows, and the widest text of each."""
    given = "0" if Problem.of(dataset) is Problem.TABLE else _NUMBER
    inputs = [(name, given) for name in input_names(dataset)]
    k, wanted, answer = dataset.n_outputs, _tr("wanted"), _tr("answer")
    if dataset.table is not None:
        inputs = own_heads(dataset.table)
    if dataset.kind == "classes":
        longest = max(dataset.class_names, key=len)
        is_named = k > 1 or bool(dataset.classes)
        results = [(wanted, longest), (answer, listed((longest, WIDEST_SHARE)))]
        if not is_named:
            results[1] = (answer, _NUMBER)
    else:
        widest = _outputs_of([_NUMBER] * k)
        results = [(wanted, _outputs_of([given] * k)), (answer, widest), (_tr("off by"), _NUMBER)]
        if dataset.table is not None:
            widest = max(widest_value(dataset.table), _NUMBER, key=len)
            results[:2] = [(wanted, widest), (answer, widest)]
    if dataset.output_names:
        named = _outputs_of(output_names(dataset, k))
        results[:2] = [(pair(head, named), text) for head, text in results[:2]]
    first = ("", f"{count:,}")
    if dataset.table is not None:
        first = (_tr("line"), f"{dataset.table.sheet.lines.max()}")
    columns = [first, *inputs, *results]
    return [head for head, _ in columns], [text for _, text in columns]


def said_text(value: float, output: str) -> str:
    """An output as it is written: a probability in percent, another output as a number."""
    return probability_text(value) if output == "softmax" else activation_text(value, output)


def _values(values: Sequence[float] | NDArray[Any]) -> str:
    return _outputs_of(map(_number, values))


def _outputs_of(texts: Iterable[str]) -> str:
    """What is said of several outputs, in their order."""
    return listed(texts)


def _number(value: float) -> str:
    """Whole numbers as they are, others to three digits."""
    whole = float(value).is_integer() and abs(value) < 1e5
    return f"{value + 0.0:.0f}".replace("-", "−") if whole else significant(float(value), 3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExampleTexts", text)
