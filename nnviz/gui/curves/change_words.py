"""Turns changes of settings into the marks that plots show: "η 0.50 → 0.10"."""

import dataclasses
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from nnviz.core import Change, Spec
from nnviz.gui.controls.number_entry import shown
from nnviz.gui.plot.change_marks import ChangeMark

_FIELDS = {field.name: field for field in dataclasses.fields(Spec)}


def change_marks(changes: Iterable[Change]) -> list[ChangeMark]:
    """A mark for each change, in the order of the epochs."""
    ordered = sorted(changes, key=lambda change: change.epoch)
    return [
        ChangeMark(
            change.epoch,
            setting_name(change.field),
            _value_text(change.field, change.old),
            _value_text(change.field, change.new),
        )
        for change in ordered
    ]


def setting_name(field: str) -> str:
    """The book's letter for a field of Spec, or else its label for people."""
    metadata = _FIELDS[field].metadata
    symbol: str | None = metadata["symbol"]
    return symbol or QCoreApplication.translate("Spec", metadata["label"])


def _value_text(field: str, value: float) -> str:
    if _FIELDS[field].metadata["kind"] is int:
        return f"{value:,.0f}"
    return shown(float(f"{value:.3g}"))
