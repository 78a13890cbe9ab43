"""What is said of a network without some of its neurons, and of the neurons."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core.arrays import Array
from nnviz.core.insight.lesion_trials import Outcome, Trials
from nnviz.gui.controls.number_words import NOTHING, error_text, share_text, signed
from nnviz.gui.controls.plural import apart, listed, pair
from nnviz.gui.layer_names import layer_names
from nnviz.gui.lesion.board_layout import Cell
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.neuron_names import neuron_number
from nnviz.gui.run_words import moment
from nnviz.number_forms import with_minus


def nothing_to_see(subject: Subject | None) -> str:
    """Why there is no page; "" where there is one."""
    if subject is None:
        return _tr("The hidden neurons appear here.")
    if not subject.hidden:
        return _tr("This network has no hidden layer: there are no neurons to be switched off.")
    return ""


def neurons_off(n: int, subject: Subject) -> str:
    """ "2 of 30 hidden neurons are off"."""
    if sum(subject.hidden) == 1:
        return _tr("the only hidden neuron is off") if n else _tr("the only hidden neuron is on")
    total = f"{sum(subject.hidden):,}"
    if not n:
        return _tr("all {0} hidden neurons are on").format(total)
    one, many = _tr("1 of {of} hidden neurons is off"), _tr("{n} of {of} hidden neurons are off")
    return (one if n == 1 else many).format(n=f"{n:,}", of=total)


def score(outcome: Outcome, subject: Subject, label: int | None = None) -> str:
    """ "87.1 %" of all or of one class; of values the mean error, in the table's own unit."""
    accuracy = outcome.accuracy(label)
    if outcome.right is not None:
        return NOTHING if accuracy is None else share_text(accuracy)
    error = outcome.error * subject.unit
    if not np.isfinite(error):
        return NOTHING
    return error_text(error)


def scores(whole: Outcome, now: Outcome, subject: Subject, label: int | None = None) -> str:
    """ "87.1 % → 85.7 %"; where ``now`` is the whole network, once."""
    first, second = score(whole, subject, label), score(now, subject, label)
    return first if now is whole else f"{first} → {second}"


def with_moment(of: str, epochs: float) -> str:
    """ "validation, epoch 39.56": what a figure is of, and of which moment of the run."""
    return listed((of, moment(epochs)))


def part_name(subject: Subject) -> str:
    """ "validation", of values "validation error"."""
    is_held_out, are_values = subject.part_name == "validation", subject.are_values
    if is_held_out:
        return _tr("validation error") if are_values else _tr("validation")
    return _tr("training error") if are_values else _tr("training")


def part_in_full(subject: Subject, trials: Trials | None, label: int | None = None) -> str:
    """ "validation", the first of it, or one class of it."""
    part = part_name(subject)
    if trials is not None and not trials.is_all:
        part = _tr("{0}, the first {1}").format(part, f"{len(trials):,}")
    if label is None:
        return part
    return _tr("{0}, those of class {1}").format(part, subject.answer_name(label))


def loss(whole: Outcome, without: Outcome, subject: Subject, label: int | None) -> float | None:
    """What one neuron is needed for: points of accuracy lost, or by how much errors grow.

    The points are between the two percentages as they are written, to a tenth.
    """
    if whole.right is None:
        grown = (without.error - whole.error) * subject.unit
        return grown if np.isfinite(grown) else None
    before, after = whole.accuracy(label), without.accuracy(label)
    if before is None or after is None:
        return None
    return round(round(100 * float(before), 1) - round(100 * float(after), 1), 1)


def loss_text(lost: float, whole: Outcome) -> str:
    """As it stands on a neuron: "1.4" points, "+0.03"."""
    if whole.right is None:
        return signed(lost)
    return with_minus(f"{lost:.1f}")


def neuron_in_words(cell: Cell, subject: Subject) -> str:
    """ "hidden 2, neuron 3"."""
    name = layer_names(len(subject.hidden) + 1)[cell.layer]
    return _tr("{0}, neuron {1}").format(name, neuron_number(cell.unit))


def switch_in_words(cell: Cell, subject: Subject, off: Collection[Cell], about: str) -> str:
    """ "hidden, neuron 3: on; without it alone 1.4 points are lost"."""
    state = _tr("off") if cell in off else _tr("on")
    said = pair(neuron_in_words(cell, subject), state)
    return apart((said, about)) if about else said


def answer(subject: Subject, outputs: Array | None) -> str:
    """ "7 with 92.5 %"; of one output "no, 0.961"; "sum 0.93, carry 0.02"; "" without one.

    One output says "no" the more surely the smaller it is: told is what it says for its answer.
    """
    if outputs is None:
        return ""
    chosen = subject.answer(outputs)
    if chosen is not None and (len(outputs) > 1 or subject.has_names):
        name, sure = subject.answer_name(chosen), subject.text(subject.sureness(outputs))
        return _tr("{0} with {1}").format(name, sure) if len(outputs) > 1 else listed((name, sure))
    named = zip(subject.names(), outputs.tolist(), strict=True)
    return listed(f"{name} {subject.text(value)}".strip() for name, value in list(named)[:4])


def answers(subject: Subject, whole: Array | None, now: Array | None) -> str:
    """ "7 with 92.5 % → 1 with 51.0 %", of the whole network and as it is now."""
    first, second = answer(subject, whole), answer(subject, now)
    return first if now is whole else f"{first} → {second}"


def of_example(subject: Subject, said: str) -> str:
    """ "your drawing: 7 with 92.5 %"; "" without an example."""
    return pair(subject.example.origin, said) if said and subject.example is not None else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lesion", text)
