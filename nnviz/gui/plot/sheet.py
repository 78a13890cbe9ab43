"""What every plot and every map gives whoever saves it."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtWidgets import QWidget

Table: TypeAlias = Sequence[Sequence[str | float | None]]
"""Rows of cells, the heads first; None is an empty cell."""


class Sheet(NamedTuple):
    """The widget that paints it, its exact numbers if any, and the words above it in a picture."""

    drawn: QWidget
    table: Table = ()
    caption: str = ""
    note: str = ""
