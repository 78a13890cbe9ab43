"""A row in which one types inputs and reads what the network answers to them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from nnviz.gui.controls.field_block import FieldBlock, stacked
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.number_words import NOTHING
from nnviz.gui.controls.rows import column, discard, row
from nnviz.gui.look.zoom import made

_LARGEST = 1e30
"""Of an input: what a network in float32 can hold, and multiply."""


class OwnInputs(QWidget):
    """A field for each input, under its name, then a number for each output."""

    inputs_typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[NumberField] = []
        self.answers: list[QLabel] = []
        self._is_filled = False
        self._block = FieldBlock(QWidget())
        self._column = column(self._block, of=self)

    def set_names(self, inputs: Sequence[str], outputs: Sequence[str]) -> None:
        """Make the fields and numbers anew; every input is 0."""
        old, self._block = self._block, made(partial(self._made_block, inputs, outputs))
        self._column.replaceWidget(old, self._block)
        discard(old)

    @property
    def values(self) -> list[float]:
        """What is typed, or where that is no number what was there before; ±1e30 at most."""
        typed = [field.value if field.typed is None else field.typed for field in self.fields]
        return [min(max(value, -_LARGEST), _LARGEST) for value in typed]

    def show_values(self, values: Sequence[float]) -> None:
        """Fill the fields with other inputs, without a signal, but not one that has the focus."""
        self._is_filled = True
        for field, value in zip(self.fields, values, strict=True):
            if not field.hasFocus():
                field.set_value(value)
        self._is_filled = False

    def show_answers(self, texts: Sequence[str]) -> None:
        """Show a text for each output."""
        for answer, text in zip(self.answers, texts, strict=True):
            answer.setText(text)

    def _made_block(self, inputs: Sequence[str], outputs: Sequence[str]) -> FieldBlock:
        self.fields = [self._field(name) for name in inputs]
        self.answers = [label(NOTHING, 13, 600, "text") for _ in outputs]
        right = Qt.AlignmentFlag.AlignRight
        for answer in self.answers:
            answer.setFixedHeight(28)
            answer.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        typed = zip(inputs, self.fields, strict=True)
        read = zip(outputs, self.answers, strict=True)
        columns = [(stacked(name, field, 11), 3) for name, field in typed]
        columns += [(stacked(name, answer, 11, right), 2) for name, answer in read]
        return FieldBlock(row(*columns, space=6))

    def _field(self, name: str) -> NumberField:
        field = NumberField()
        field.setAccessibleName(self.tr("Your own {0}").format(name))
        field.textChanged.connect(self._on_typed)
        return field

    def _on_typed(self) -> None:
        problems = [field.problem for field in self.fields if field.problem]
        self._block.show_sentence(problems[0] if problems else "", "error")
        if not self._is_filled:
            self.inputs_typed.emit()
