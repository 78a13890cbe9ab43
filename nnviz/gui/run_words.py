"""Says in words what a run is: "run 2: η 0.5 → 0.1", "Digits, 784 → 30 → 10, sigmoid, …"."""

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication

from nnviz.core import Change, Snapshot, Spec
from nnviz.core.choices import Choices
from nnviz.core.run.live_changes import TEACHING
from nnviz.core.spec import choice_labels
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.sources import means_nothing, named, named_problem, usual_size
from nnviz.gui.controls.number_words import setting_text, without_zeros
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.spec_fields import ABOUT, label_of, translated

ALWAYS_TOLD = ("learning_rate", "mini_batch_size")
"""What a run is called by that has no other to differ from, or does not differ from it."""

LIVE = ("learning_rate", *TEACHING)
"""Settings whose changes in flight a run remembers, of those that change what is learnt."""

_MOST_VALUES = 4
"""Of one setting, that are told one after the other."""

FIGURES = ("monitor", "evaluate", "evaluate_every", "measured")
"""Settings of what is measured, which change nothing that is learnt."""

_UNTOLD = ("epochs", *FIGURES)
"""Settings that do not change what is learnt in an epoch."""

_BARE = ("data", "sizes", "activation", "output", "cost", "penalty")
"""What is told of a design without being named: a sigmoid is an activation."""

_NAMED = ("learning_rate", "mini_batch_size", "epochs", "seed")
"""What is always told besides; all else where it is another than usual."""


def run_number(number: int) -> str:
    """ "run 2"."""
    return _tr("run {0}").format(number)


def moment(epochs: float) -> str:
    """Where in the run a network stands."""
    if epochs <= 0:
        return _tr("before training")
    number = f"{epochs:,.0f}" if epochs == int(epochs) else f"{epochs:,.2f}"
    return _tr("epoch {0}").format(number)


def run_name(number: int, snapshot: Snapshot, before: Spec | None) -> str:
    """ "run 2: η 0.5 → 0.1, batch 20": what differs from the run before, and what was changed."""
    told = _told_settings(snapshot, before)
    data = snapshot.spec.data
    if "data" in told:  # they bring a design of their own
        return numbered_name(number, data_name(data))
    problem = named_problem(data)
    words = listed(f"{short_label(field, problem)} {value}" for field, value in told.items())
    return numbered_name(number, words)


def tells_from(snapshot: Snapshot, before: Spec | None, present: Snapshot | Spec) -> bool:
    """Whether anything that such a name tells is otherwise in the present run, or in its design."""
    told = _told_settings(snapshot, before)
    spec = present if isinstance(present, Spec) else first_spec(present)
    changed = changed_values(present)
    if "data" in told:
        return spec.data != snapshot.spec.data
    return any(changed.get(name, text(spec, name)) != value for name, value in told.items())


def _told_settings(snapshot: Snapshot, before: Spec | None) -> dict[str, str]:
    """The settings that a run's name tells, and their values."""
    spec = first_spec(snapshot)
    values = {n: text(spec, n) for n in (differing(spec, before) if before else ALWAYS_TOLD)}
    values |= changed_values(snapshot)
    return values or {n: text(spec, n) for n in ALWAYS_TOLD}


def changed_values(run: Snapshot | Spec) -> dict[str, str]:
    """ "0.5 → 0.1" of every setting that a run was trained with otherwise than at first.

    One that came back is among them, "0.5 → 1000 → 0.5"; what it passed on its way is not told,
    nor what a schedule did, which is the same in any run with that.
    """
    if isinstance(run, Spec):
        return {}
    values = _values_in_turn(change for change in run.trained_changes if change.field in LIVE)
    return {field: _arrows(field, _turns(each)) for field, each in values.items()}


def numbered_name(number: int, told: str) -> str:
    """ "run 2: η 0.1": by its number in the session, and what is told of it."""
    return pair(run_number(number), told)


def first_spec(snapshot: Snapshot) -> Spec:
    """The design with which the run began, before settings were changed in flight."""
    old = {change.field: change.old for change in reversed(snapshot.changes)}
    first = {field: value for field, value in old.items() if field in LIVE}
    if not first:
        return snapshot.spec
    return dataclasses.replace(snapshot.spec, **first)  # type: ignore[arg-type]


def changed_settings(snapshot: Snapshot) -> list[str]:
    """ "η 0.5 → 0.1", "n 40 → 42": what was changed in flight, but for what a schedule did."""
    return [
        f"{'n' if field == 'data_size' else short_label(field)}\u00a0{_arrows(field, each)}"
        for field, each in _values_in_turn(snapshot.changes).items()  # n: of whatever kind
    ]


def _values_in_turn(changes: Iterable[Change]) -> dict[str, list[float | str]]:
    """The values that each setting was given, from the one with which the run began on.

    That is not the one before the first change by hand: a schedule may have lowered η by then.
    """
    values: dict[str, list[float | str]] = {}
    for change in changes:
        given = values.setdefault(change.field, [change.old])
        if not change.by_schedule and change.new != given[-1]:
            given.append(change.new)
    return {field: given for field, given in values.items() if len(given) > 1}


def _turns(values: Sequence[float | str]) -> list[float | str]:
    """Without the numbers that lie between those before and after them."""
    turns = [values[0]]
    for value, after in pairwise(values[1:]):
        numbers = [each for each in (turns[-1], value, after) if not isinstance(each, str)]
        if len(numbers) < 3 or value != sorted(numbers)[1]:
            turns.append(value)
    return [*turns, values[-1]]


def design_words(spec: Spec, without: Collection[str] = ()) -> str:
    """ "Digits, 784 → 30 → 10, sigmoid, softmax, log-likelihood, η 0.25, μ 0.9, batch 10, seed 1".

    All that decides what is learnt, but for the settings ``without`` which it is told.
    """
    usual = Spec()
    idle = {*FIGURES, *without, *_idle(spec)}
    words = {
        "data": data_name(spec.data),
        "sizes": " → ".join(f"{size:,}" for size in spec.sizes),
        **{name: text(spec, name) for name in _BARE[2:]},
    }
    bare = dict.fromkeys(said for name, said in words.items() if name not in idle)
    labelled = [
        f"{short_label(name, named_problem(spec.data))}\u00a0{text(spec, name)}"
        for name in ABOUT
        if name not in idle
        and name not in _BARE
        and (name in _NAMED or getattr(spec, name) != getattr(usual, name))
    ]
    return listed((*bare, *labelled))


def _idle(spec: Spec) -> Iterator[str]:
    """Settings that change nothing in this design."""
    if not spec.sizes[1:-1]:
        yield from ("activation", "dropout")
    if spec.penalty == "none":
        yield from ("penalty", "penalty_strength")
    if spec.schedule == "constant":
        yield "schedule_patience"
    yield from (name for name in ABOUT if means_nothing(name, spec.data))


def data_name(data: str) -> str:
    """How a data set is called; of a file or folder its last name."""
    source = named(data)
    if source is not None:
        return translated(source.label)
    return data.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]


def differing(one: Spec, other: Spec) -> list[str]:
    """The settings in which two designs differ."""
    names = (n for n in ABOUT if n not in _UNTOLD and getattr(one, n) != getattr(other, n))
    return [name for name in names if not _means_nothing(name, one, other)]


def short_label(name: str, problem: Problem | None = None) -> str:
    """The book's letter for a setting, or else its label, as it stands inside a sentence.

    What trains is called as in the form, where it is known what ``problem`` that is of.
    """
    shorter = {
        "mini_batch_size": _tr("batch"),
        "train_size": _that_train(problem),
        "validation_size": _tr("validation examples"),
    }
    if name in shorter:
        return shorter[name]
    symbol: str | None = ABOUT[name]["symbol"]
    label = label_of(name)
    return symbol or label[:1].lower() + label[1:]


def _that_train(problem: Problem | None) -> str:
    if problem is None:
        return _tr("training examples")
    if problem in (Problem.DIGITS, Problem.PICTURES):
        return _tr("training images")
    return _tr("training rows") if problem is Problem.RECORDS else _tr("training points")


def text(spec: Spec, name: str, dataset: Dataset | None = None) -> str:
    """The value of a setting: 0.25, 784-30-10, cross-entropy.

    How many train is a number, as in the form, where that is known of the ``dataset`` or its name.
    """
    value = getattr(spec, name)
    if name == "train_size" and value is None:
        value = usual_size(spec.data) if dataset is None else dataset.default_size
    return value_text(name, value)


def short_text(spec: Spec, name: str, dataset: Dataset | None = None) -> str:
    """Of a choice the first words: "L2" of "L2, squares"."""
    said = text(spec, name, dataset)
    return said.split(",")[0] if isinstance(getattr(spec, name), str) else said


def value_text(name: str, value: Any) -> str:
    """A value that a setting may have: 0.25, 784-30-10, cross-entropy."""
    if name == "data":
        return data_name(value)
    if value is None or value == "none":  # a penalty is left out as other settings are
        return translated(ABOUT[name]["optional"] or "off")
    if labels := choice_labels(name, value):
        return listed(map(inside, labels))
    if isinstance(value, Choices):
        return listed(value.told) or _tr("as understood")
    if isinstance(value, tuple):
        return ("-" if name == "sizes" else ", ").join(map(_one, value)) or _tr("none")
    return _one(value)


def _arrows(field: str, values: Sequence[float | str]) -> str:
    told = [value_text(field, value) for value in values]
    if len(told) > _MOST_VALUES:
        told = [told[0], "…", told[-1]]
    return " → ".join(told)


def inside(label: str) -> str:
    """A label as it stands inside a sentence: "scaled", but ReLU, L2."""
    first = label.replace(",", " ").split(" ")[0]
    return label[:1].lower() + label[1:] if first[1:].islower() else label


def _one(value: bool | str | float) -> str:
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    return value if isinstance(value, str) else number_text(value)


def number_text(value: float) -> str:
    """A number as short as it can be: 0.5, 0.015625, 10⁻⁵, 12,000."""
    return f"{value:,}" if isinstance(value, int) else without_zeros(setting_text(value))


def _means_nothing(name: str, one: Spec, other: Spec) -> bool:
    """λ without a penalty on either side."""
    return name == "penalty_strength" and one.penalty == other.penalty == "none"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)
