"""One hyper-parameter in a row: its symbol, its name, a slider over round values and its number."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.rows import row
from nnviz.gui.controls.slider import Slider
from nnviz.gui.look import fonts, theme

_FIELD = 52
_NAME, _WIDEST_NAME = 84, 100
"""Of the name, in pixels; a longer one has more lines."""
_FIELD_EDGES = 15
_WIDEST_FIELD = 98


class SymbolRow(QWidget):
    """The slider goes through `stops`, rising; the number may be any.

    `value_edited` comes once for each change: when the slider is let go, when the number is done.
    """

    value_edited = Signal(object)

    def __init__(
        self, symbol: str, name: str, stops: Sequence[float], field: NumberField | None = None
    ) -> None:
        super().__init__()
        self._stops = tuple(stops)
        self._room: int | None = None
        self.symbol = label(symbol, 16, tone="text")
        self.symbol.setFont(theme.font(16, serif_italic=True))
        self.name = label(name, wordWrap=True)
        self.slider = Slider(len(self._stops) - 1, of_number=True)
        self.slider.setTracking(False)
        self.slider.setAccessibleName(name)
        self.field = field or NumberField()
        self.field.setAccessibleName(f"{name} {symbol}")
        self.symbol.setFixedWidth(
            max(12, *map(self._symbol_width, (*"ηλμ", symbol)))
        )  # as in most rows
        self.symbol.setText(symbol)
        self.name.setFixedWidth(min(max(_NAME, self._length_of(name)), _WIDEST_NAME))
        self.field.setFixedWidth(_FIELD)
        row(self.symbol, self.name, (self.slider, 1), self.field, space=8, of=self)
        self.slider.sliderMoved.connect(self._on_slider_moved)
        self.slider.valueChanged.connect(self._on_slider_done)
        self.field.value_edited.connect(self._on_number_edited)
        self._show_on_slider(self.field.value)

    @property
    def value(self) -> float:
        """The number as it was last finished."""
        return self.field.value

    def set_value(self, value: Any) -> None:
        """Show `value`, which the field can show, on slider and field without a signal."""
        self.field.set_value(value)
        self._show_on_slider(self.value)
        self._make_room()

    @property
    def least(self) -> int:
        """Pixels of symbol and field without any slider, as the number needs it."""
        text = round(fonts.width(self.field.text(), 13)) + theme.px(_FIELD_EDGES)
        wide = min(max(theme.px(_FIELD), text), theme.px(_WIDEST_FIELD))
        return self.symbol.minimumWidth() + wide

    @property
    def needed(self) -> int:
        """Pixels of the field: of many digits more, up to half of the slider's room."""
        text = self.field.fontMetrics().horizontalAdvance(self.field.text())
        edges = theme.px(_FIELD_EDGES) + self.field.textMargins().right()
        return min(max(theme.px(_FIELD), text + edges), theme.px(_WIDEST_FIELD))

    def set_room(self, width: int | None, *, has_symbol: bool = False) -> None:
        """Have a field so wide, in pixels, with the symbol or none; None: as its number needs."""
        self._room = width
        self.symbol.setVisible(has_symbol or width is None)
        self._make_room()

    def _length_of(self, name: str) -> int:
        return self.name.fontMetrics().horizontalAdvance(name) + 1

    def _symbol_width(self, letter: str) -> int:
        """What the label asks for, which Qt 6.12 has wider than the letter: it leans."""
        self.symbol.setText(letter)
        return self.symbol.sizeHint().width()

    def setToolTip(self, text: str) -> None:
        for part in (self.symbol, self.name, self.slider, self.field):
            part.setToolTip(text)

    def _on_slider_moved(self, position: int) -> None:
        """While it is dragged only the number follows; nothing has been decided yet."""
        self.field.show_passing(self._stops[position])

    def _on_slider_done(self, position: int) -> None:
        value = self._stops[position]
        changed = value != self.value
        self.field.set_value(value)
        if changed:
            self.value_edited.emit(value)

    def _on_number_edited(self, value: Any) -> None:
        self._show_on_slider(self.value)
        self._make_room()
        self.value_edited.emit(value)

    def _make_room(self) -> None:
        """A number of many digits takes some of the slider's room."""
        self.field.setFixedWidth(self.needed if self._room is None else self._room)

    def _show_on_slider(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._nearest_stop(value))

    def _nearest_stop(self, value: float) -> int:
        """The upper one of two that are equally near."""
        return min(reversed(range(len(self._stops))), key=lambda i: abs(self._stops[i] - value))
