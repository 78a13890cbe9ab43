"""A field for every column that is an input: a number in the table's unit, or one of its words."""

import re
from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from nnviz.data.tables.facts import InputColumn, TableFacts
from nnviz.gui.controls import number_entry
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import plain
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.number_words import without_zeros
from nnviz.gui.controls.plural import pair
from nnviz.gui.controls.rows import column as stacked
from nnviz.gui.controls.rows import empty
from nnviz.gui.look import fonts, theme, zoom
from nnviz.gui.records.name_label import LEAST, NameLabel
from nnviz.gui.said import span
from nnviz.number_forms import amount, told

MOST_FIELDS = 200
"""Columns that have a field; the others stay as they are in the row that was looked at last."""
FIELD = 92
"""Pixels of the design that a field has at least, more where the names leave it more."""
WIDEST, LEAST_NAME = 156, 52
"""Those that fields have at most for long numbers, and a name beside them at least: with a scroll
bar they fill the column.
"""
AROUND = 18
"""Of a field, beside its number."""
FAR = 1.0
"""Ranges of a column beyond its own within which a number is still not said to be far outside."""
LONGEST = 20
"""Letters of a column's name in a sentence."""
_LARGEST = 1e30
_WHOLE = re.compile(r"(?<!\.)\d+(?=[.\d]*$)")
"""What is before the point of a number without a power of ten."""


class CellField(NumberField):
    """A number of a row, empty where it is missing; letters are seen, and marked as wrong.

    It is written as in the table, 14 and 4,000, without commas while somebody types there.
    """

    characters = ""

    def __init__(self) -> None:
        super().__init__(optional=True)
        self.setPlaceholderText(self.tr("missing"))

    @property
    def typed(self) -> float | None:
        return self._value if self._is_grouped else super().typed

    def commit(self) -> None:
        """Nobody is told of the same number in its other form."""
        with QSignalBlocker(self):
            super().commit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._is_grouped:
            with QSignalBlocker(self):
                self.setText(_ungrouped(self._value))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    @property
    def _is_grouped(self) -> bool:
        """Whether its number stands there as in the table."""
        return self._value is not None and self.text() == _grouped(self._value)

    def _shown(self, value: float | None) -> str:
        if value is None:
            return ""
        return _ungrouped(value) if self.hasFocus() else _grouped(value)

    def _found_problem(self) -> str:
        problem = super()._found_problem()
        return self.tr("Type a number, or nothing: it is missing.") if problem else ""


class RecordFields(QWidget):
    """``values`` are the row as it stands, by column; a number that is None is missing."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, NumberField | Choice] = {}
        self._columns: dict[str, InputColumn] = {}
        self._values: dict[str, Any] = {}
        self._is_filled = False
        self._rows = stacked(of=self)

    @property
    def values(self) -> dict[str, Any]:
        """The row as it is typed; where that is no number it is what was there before."""
        return {**self._values, **{name: self._read(name) for name in self._fields}}

    @property
    def problem(self) -> str:
        """What is wrong with what is typed, "" if nothing is."""
        numbers = (field for field in self._fields.values() if isinstance(field, NumberField))
        return next((field.problem for field in numbers if field.problem), "")

    @property
    def far_out(self) -> str:
        """Which number is far from all that the network learns from, "" if none is."""
        said = self.tr("{column}: {value} is far outside {usual}.")
        for name, field in self._fields.items():
            column = self._columns[name]
            value = field.typed if isinstance(field, NumberField) else None
            reach = FAR * (column.high - column.low)
            if value is not None and not column.low - reach <= value <= column.high + reach:
                usual = span(column.low, column.high)
                text = amount(value, column.differs_by)
                return said.format(column=name[:LONGEST], value=text, usual=usual)
        return ""

    def show_table(self, table: TableFacts) -> None:
        """Fields for this table, filled with a row in its middle."""
        self._columns = {column.name: column for column in table.inputs}
        self._fields = {}
        inside = zoom.made(lambda: self._rows_of(table.inputs[:MOST_FIELDS]))
        empty(self._rows)
        self._rows.addWidget(inside)
        inside.show()  # at once: how high it is, is asked before Qt would do so by itself
        self._rows.addStretch(1)
        self.show_values({column.name: _middle(column) for column in table.inputs})

    def _rows_of(self, columns: Sequence[InputColumn]) -> QWidget:
        """A name and a field for each of these columns."""
        inside = QWidget()
        wide = _field_width(columns)
        least = max(LEAST - (wide - FIELD), LEAST_NAME)
        grid = _grid(inside, least, wide)
        for place, column in enumerate(columns):
            name = NameLabel(column.name, least)
            name.setToolTip(plain(_hint(column)))
            field = self._made(column, place)
            name.setBuddy(field)
            grid.addWidget(name, place, 0)
            grid.addWidget(field, place, 1)
            self._fields[column.name] = field
        return inside

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the fields with another row, without a signal."""
        self._is_filled = True
        self._values = dict(values)
        for name, field in self._fields.items():
            value = values.get(name)
            if isinstance(field, Choice):
                field.choose(value)
            else:
                field.set_value(None if value is None else min(max(value, -_LARGEST), _LARGEST))
        self._is_filled = False

    def _read(self, name: str) -> Any:
        field = self._fields[name]
        if isinstance(field, Choice):
            return field.currentData()
        typed = field.typed if field.text().strip() else None
        if field.problem:
            typed = self._values.get(name)
        return None if typed is None else min(max(typed, -_LARGEST), _LARGEST)

    def _made(self, column: InputColumn, place: int) -> NumberField | Choice:
        field: NumberField | Choice
        if column.kind == "words":
            field = Choice()
            for word in column.words:
                field.add(word, word)
            field.picked.connect(self._on_typed)
        else:
            field = CellField()
            field.textChanged.connect(self._on_typed)
        field.setObjectName(f"record_field_{place}")
        field.setAccessibleName(column.name)
        field.setToolTip(plain(_hint(column)))
        return field

    def _on_typed(self) -> None:
        if not self._is_filled:
            self.typed.emit()


def _ungrouped(value: float) -> str:
    return without_zeros(number_entry.shown(value))


def _grouped(value: float) -> str:
    """With all its digits, and commas before the point: 4,000, 40.9."""
    return _WHOLE.sub(_with_commas, _ungrouped(value), count=1)


def _with_commas(digits: re.Match[str]) -> str:
    return f"{int(digits[0]):,}"


def _field_width(columns: Sequence[InputColumn]) -> int:
    """Pixels of the design that show the longest usual number of these columns whole."""
    numbers = [column for column in columns if column.kind == "number"]
    texts = (_grouped(value) for column in numbers for value in _usual(column))
    widest = max((fonts.width(text, 13) for text in texts), default=0.0)
    return max(FIELD, min(ceil(100 * widest / theme.px(100)) + AROUND, WIDEST))


def _usual(column: InputColumn) -> tuple[float, ...]:
    """The ends of its numbers, and one between with as many digits as such have."""
    between = column.low + 0.37 * (column.high - column.low)
    return column.low, column.high, told(between, column.differs_by, 5)


def _grid(of: QWidget, name: int, field: int) -> QGridLayout:
    """With these widths at least; before an audience the column has no room for larger ones."""
    grid = QGridLayout(of)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, name)
    grid.setColumnMinimumWidth(1, field)
    return grid


def _middle(column: InputColumn) -> Any:
    """What a row in the middle of the table has there."""
    if column.kind == "words":
        return column.words[0] if column.words else ""
    return told(column.median, column.differs_by)


def _hint(column: InputColumn) -> str:
    """The whole name, and what is usual there."""
    if column.kind == "words":
        return column.name
    return pair(column.name, span(column.low, column.high))
