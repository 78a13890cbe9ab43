"""Turns changes of settings into the marks that plots show: "η 0.50 → 0.10"."""

from collections.abc import Iterable

from nnviz.core import Change
from nnviz.gui.controls.number_words import setting_text
from nnviz.gui.plot.change_marks import ChangeMark
from nnviz.gui.spec_fields import ABOUT, label_of


def change_marks(changes: Iterable[Change]) -> list[ChangeMark]:
    """A mark for each change, in the order of the epochs."""
    return [_mark(change) for change in sorted(changes, key=lambda change: change.epoch)]


def _mark(change: Change) -> ChangeMark:
    """By the book's letter for the field of Spec, or else by its label for people."""
    about = ABOUT[change.field]
    name = about["symbol"] or label_of(change.field)
    write = "{:,.0f}".format if about["kind"] is int else _three_digits
    return ChangeMark(change.epoch, name, write(change.old), write(change.new))


def _three_digits(value: float) -> str:
    return setting_text(float(f"{value:.3g}"))
