"""What stands under a picture and in the row of an example."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnviz.core.insight.answers import Answers
from nnviz.data import Dataset, Part
from nnviz.data.truth_tables import TRUTH_TABLES
from nnviz.gui.controls.number_words import output_text, probability_text, significant
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.examples.row_model import ExampleRow
from nnviz.gui.pictures.picture_grid import Caption

WIDEST_SHARE = "> 99.9 %"
_NUMBER = "−0.00123"
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def captions(
    chosen: ChosenPart, part: Part, rows: NDArray[np.int64], answers: Answers | None, output: str
) -> list[Caption]:
    """Label and answer of each of these pictures; one that is wrong is marked."""
    return [
        Caption(
            (_label_and_answer(part, int(row), answers, place),),
            answers is not None and answers.right is not None and not answers.right[place],
            _spoken(chosen, part, int(row), answers, place, output),
        )
        for place, row in enumerate(rows)
    ]


def sure_captions(
    chosen: ChosenPart, part: Part, rows: NDArray[np.int64], answers: Answers | None, output: str
) -> list[Caption]:
    """The same in two lines, the second how sure the answer is; nothing is marked."""
    return [
        Caption(
            (caption.lines[0], "" if answers is None else _sureness(answers, place, output)),
            False,
            caption.spoken,
        )
        for place, caption in enumerate(captions(chosen, part, rows, answers, output))
    ]


def table_rows(
    chosen: ChosenPart, part: Part, rows: NDArray[np.int64], answers: Answers | None, output: str
) -> list[ExampleRow]:
    """Number, inputs, what is wanted and what is answered, for each of these rows."""
    return [
        ExampleRow(
            (
                f"{row + 1:,}",
                *(_number(value) for value in part.master[row]),
                _wanted(part, int(row)),
                *_results(answers, place, output, part.labels is None),
            ),
            None if answers is None or answers.right is None else bool(answers.right[place]),
            _spoken(chosen, part, int(row), answers, place, output),
        )
        for place, row in enumerate(rows)
    ]


def widest_lines(dataset: Dataset) -> list[str]:
    """The longest texts that can stand in the two lines under a picture."""
    values = dataset.kind == "values"
    largest = _NUMBER if values else f"{max(dataset.n_outputs, 2) - 1}"
    off = _tr("off by {0}").format(_NUMBER)
    return [f"{largest} → {largest}", off if values else WIDEST_SHARE]


def heads(dataset: Dataset, count: int) -> tuple[list[str], list[str]]:
    """Names of the columns of such rows, and the widest text of each."""
    names = input_names(dataset)
    values, k = dataset.kind == "values", dataset.n_outputs
    results = [(_tr("wanted"), _NUMBER if values else "0"), (_tr("answer"), _NUMBER)]
    if values:
        outputs = ", ".join([_NUMBER] * k)
        results = [(_tr("wanted"), outputs), (_tr("answer"), outputs), (_tr("off by"), _NUMBER)]
    elif k > 1:
        results[1] = (_tr("answer"), f"{k - 1}, {WIDEST_SHARE}")
    columns = [("", f"{count:,}"), *((name, _NUMBER) for name in names), *results]
    return [head for head, _ in columns], [text for _, text in columns]


def input_names(dataset: Dataset) -> list[str]:
    """What the inputs are called: the truth table's names, or x₁, x₂ and so on."""
    table = TRUTH_TABLES.get(dataset.name)
    if table is not None and len(table.input_names) == dataset.n_inputs:
        return [QCoreApplication.translate("TruthTable", name) for name in table.input_names]
    return [f"x{i + 1}".translate(_SUBSCRIPTS) for i in range(dataset.n_inputs)]


def said_text(value: float, output: str) -> str:
    """An output as it is written: a probability in percent, another output as a number."""
    return probability_text(value) if output == "softmax" else output_text(value)


def _label_and_answer(part: Part, row: int, answers: Answers | None, place: int) -> str:
    wanted = _wanted(part, row)
    if answers is None:
        return wanted
    if answers.classes is None:
        return f"{wanted} → {_values(answers.outputs[place])}"
    return f"{wanted} → {answers.classes[place]}"


def _wanted(part: Part, row: int) -> str:
    return _values(part.targets[row]) if part.labels is None else f"{part.labels[row]}"


def _results(answers: Answers | None, place: int, output: str, values: bool) -> tuple[str, ...]:
    """The columns after what is wanted."""
    if answers is None:
        return ("", "") if values else ("",)
    outputs = answers.outputs[place]
    if answers.classes is None:
        return _values(outputs), significant(float(answers.errors[place]), 3)
    if len(outputs) == 1:
        return (said_text(float(outputs[0]), output),)
    return (f"{answers.classes[place]}, {_sureness(answers, place, output)}",)


def _sureness(answers: Answers, place: int, output: str) -> str:
    """How sure the answer is; of values how far it is off."""
    if answers.sureness is None:
        return _tr("off by {0}").format(significant(float(answers.errors[place]), 3))
    return said_text(float(answers.sureness[place]), output)


def _spoken(
    chosen: ChosenPart, part: Part, row: int, answers: Answers | None, place: int, output: str
) -> str:
    said = _tr("{0}: {1}").format(chosen.origin(row), _wanted(part, row))
    if answers is None:
        return said
    results = _results(answers, place, output, part.labels is None)
    said = _tr("{0}, answer {1}").format(said, results[0])
    if answers.right is None:
        return said
    return f"{said}, {_tr('right') if answers.right[place] else _tr('wrong')}"


def _values(values: Sequence[float] | NDArray[Any]) -> str:
    return ", ".join(map(_number, values))


def _number(value: float) -> str:
    """Whole numbers as they are, others to three digits."""
    whole = float(value).is_integer() and abs(value) < 1e5
    return f"{value:.0f}".replace("-", "−") if whole else significant(float(value), 3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExampleTexts", text)
