"""The line under the sheet: the chosen perceptron's numbers to type, and its sum spelled out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column, empty, row
from nnviz.gui.hairline import Hairline
from nnviz.gui.look import theme

MOST_FIELDS = 5
"""Weights that are shown at a time."""


class Fields(QWidget):
    """``show_node`` fills it; what is typed is told with the number's place, −1 for the bias."""

    edited = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        self._fields: dict[int, NumberField] = {}
        self._name = label("", 14, 600, "text", minimumHeight=28)
        self._line = row(space=8)
        self._sum, self._verdict = QuietText(), label("", 13)
        self._sum.setFont(theme.font(13))
        line, below = row(self._name, 16, self._line, None), row(self._sum, 4, self._verdict, None)
        column(Hairline(), 8, line, 2, below, of=self)

    def show_node(
        self,
        name: str,
        numbers: Sequence[tuple[int, str, float]],
        sum_words: str,
        verdict: str,
    ) -> None:
        """Its name, (place, name, value) of each number to type, and words."""
        key = name, tuple(f"{at} {word}" for at, word, _ in numbers)
        if key != self._shown:
            self._shown = key
            self._rebuild(name, numbers)
        for at, _, value in numbers:
            if self._fields[at].value != value:
                self._fields[at].set_value(value)
        self._sum.set_text(sum_words)
        self._verdict.setText(verdict)

    def focus(self, at: int) -> None:
        """Type that number."""
        if at in self._fields:
            self._fields[at].setFocus()
            self._fields[at].selectAll()

    def _rebuild(self, name: str, numbers: Sequence[tuple[int, str, float]]) -> None:
        empty(self._line)
        self._fields = {}
        self._name.setText(name)
        for at, word, value in numbers:
            field = self._fields[at] = NumberField()
            field.setObjectName("circuit_bias" if at < 0 else f"circuit_weight_{at}")
            field.setAccessibleName(listed((name, word)))
            field.setFixedWidth(theme.px(56))
            field.setFixedHeight(theme.px(28))
            field.set_value(value)
            field.value_edited.connect(lambda new, at=at: self.edited.emit(at, new))
            self._line.addWidget(label(word, 13))
            self._line.addWidget(field)
            field.show()  # at once: it may be wanted before the layout would show it
