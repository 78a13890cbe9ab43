"""The controls of what a lesson leaves free, in the room that its panel has for them."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.gui.controls.rows import empty
from nnviz.sharing.code.locks import locked_fields


class Fields(Protocol):
    """Controls of some settings; a widget."""

    def show_values(self, spec: Spec, dataset: Dataset | None) -> None:
        """Show those of this design."""

    def lock(self, names: Collection[str]) -> None:
        """These cannot be edited, and show it."""


class FreeFields:
    """``make`` is given the names of settings and makes their controls, `Fields`."""

    def __init__(self, room: QVBoxLayout, make: Callable[[Sequence[str]], QWidget]) -> None:
        self._room, self._make = room, make
        self._fields: Fields | None = None

    def offer(self, names: Sequence[str]) -> None:
        """Have controls of these settings, and no others."""
        empty(self._room)
        made = self._make(names)
        self._room.addWidget(made)
        self._fields = made  # type: ignore[assignment]

    def show_values(self, spec: Spec, dataset: Dataset | None) -> None:
        """Let them show this design."""
        if self._fields is not None:
            self._fields.show_values(spec, dataset)

    def lock(self, locks: Collection[str]) -> None:
        """Those that these locks hold cannot be edited, and show it."""
        if self._fields is not None:
            self._fields.lock(locked_fields(locks))
