"""A grid of number fields under named columns: the numbers of one layer, a row for each neuron."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nnviz.core.sentence import shortened
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.number_words import settled
from nnviz.gui.look import theme

WIDE, _EDGES = 80, 16
"""Pixels of the design that a field is wide at least, and of these what is not for its number."""
MOST_LETTERS = 24
"""Of a column's name over its fields."""


class NumberGrid(QWidget):
    """Shows numbers to four digits; an edit tells its place and what was typed in full.

    Its fields are as wide as the widest number that they have shown.
    """

    number_edited = Signal(int, int, float)
    """Row, column, value."""
    problem_changed = Signal(str)

    def __init__(self, rows: Sequence[str], columns: Sequence[str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        for column, name in enumerate(columns):
            head = label(shortened(name, MOST_LETTERS), 11)
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, column + 1)
        self.fields = [self._row(row, name, columns) for row, name in enumerate(rows)]
        self._grid.setColumnStretch(len(columns) + 1, 1)

    def set_numbers(self, numbers: Sequence[Sequence[float]]) -> None:
        """Show these rows of numbers, without a signal."""
        wide = 0
        for fields, row in zip(self.fields, numbers, strict=True):
            for field, number in zip(fields, row, strict=True):
                shown = settled(number)
                if shown != field.value:
                    field.set_value(shown)
                wide = max(wide, field.fontMetrics().horizontalAdvance(field.text()))
        self._widen(wide + theme.px(_EDGES))

    def _widen(self, wide: int) -> None:
        """Once more room is taken it stays: numbers that change in training move nothing."""
        for fields in self.fields:
            for field in fields:
                if field.width() < wide:
                    field.setFixedWidth(wide)

    def _row(self, row: int, name: str, columns: Sequence[str]) -> list[NumberField]:
        head = label(name, 12)
        head.setMinimumWidth(24)
        self._grid.addWidget(head, row + 1, 0)
        fields = []
        for column, column_name in enumerate(columns):
            field = NumberField()
            field.setFixedWidth(WIDE)
            field.setAccessibleName(self.tr("Neuron {0}: {1}").format(name, column_name))
            field.value_edited.connect(
                lambda value, column=column: self.number_edited.emit(row, column, value)
            )
            field.problem_changed.connect(self.problem_changed)
            self._grid.addWidget(field, row + 1, column + 1)
            fields.append(field)
        return fields
