"""Turns changes of settings into the marks that plots show: "η 0.50 → 0.10"."""

from collections.abc import Iterable

from nnviz.core import Change, Snapshot
from nnviz.core.spec import choice_labels
from nnviz.gui.controls.number_words import setting_text
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.curves.x_axes import places
from nnviz.gui.plot.change_marks import ChangeMark
from nnviz.gui.run_words import value_text
from nnviz.gui.spec_fields import ABOUT, label_of


def change_marks(changes: Iterable[Change]) -> list[ChangeMark]:
    """A mark for each change, in the order of the epochs."""
    return [_mark(change) for change in sorted(changes, key=lambda change: change.epoch)]


def marks_along(axis: str, snapshot: Snapshot, figures: EpochTable) -> list[ChangeMark]:
    """The marks of a run's changes, where they are on the x axis of that name."""
    marks = change_marks(snapshot.trained_changes)
    at = places(axis, [mark.x for mark in marks], snapshot, figures)
    return [mark._replace(x=float(x)) for mark, x in zip(marks, at, strict=True)]


def _mark(change: Change) -> ChangeMark:
    """By the book's letter for the field of Spec, or else by its label for people.

    What was marked of the data is how many examples train, of whatever kind: the book's n.
    """
    name = "n" if change.field == "data_size" else ABOUT[change.field]["symbol"]
    name = name or label_of(change.field)
    old, new = (_written(change.field, value) for value in (change.old, change.new))
    return ChangeMark(change.epoch, name, old, new, _way(change.old, change.new))


def _way(old: float | str, new: float | str) -> int:
    """1 where the number grew, -1 where it fell, 0 of a choice."""
    if isinstance(old, str) or isinstance(new, str):
        return 0
    return 1 if new > old else -1


def _written(field: str, value: float | str) -> str:
    """A number as settings are; of a choice the first words of its label."""
    if value == "none":
        return value_text(field, value)
    if labels := choice_labels(field, value):
        return labels[0].split(",")[0]
    return f"{value:,.0f}" if ABOUT[field]["kind"] is int else setting_text(float(value))
