"""A truth table of one's own, typed: how many inputs and outputs, and the bits of each output."""

from functools import partial

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, empty, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.look import theme


class OwnTable(QWidget):
    """Told of the table; says its size and its bits."""

    size_wanted = Signal(int, int)
    """So many inputs and outputs."""
    bits_typed = Signal(int, str)
    """Of an output, its bits from the row 00… on."""

    def __init__(self, most_inputs: int, most_outputs: int) -> None:
        super().__init__()
        self._inputs, self._outputs = TextTabs(), TextTabs()
        for tabs, most, name in (
            (self._inputs, most_inputs, self.tr("Inputs")),
            (self._outputs, most_outputs, self.tr("Outputs")),
        ):
            tabs.set_texts([str(count + 1) for count in range(most)])
            tabs.setAccessibleName(name)
            tabs.currentChanged.connect(self._on_size)
        self._inputs.setObjectName("circuit_inputs")
        self._outputs.setObjectName("circuit_outputs")
        self._names: tuple[str, ...] = ()
        self._fields: list[QLineEdit] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        inputs = row(label(self.tr("Inputs")), None, self._inputs)
        outputs = row(label(self.tr("Outputs")), None, self._outputs)
        self._words = label("", 12, wordWrap=True)
        column(inputs, 4, outputs, 4, self._lines, 4, self._words, of=self)

    def show_table(self, inputs: int, names: tuple[str, ...], bits: tuple[str, ...]) -> None:
        """Its number of inputs, and the outputs' names with their bits from the first row on."""
        for tabs, count in ((self._inputs, inputs), (self._outputs, len(names))):
            tabs.choose(count - 1)
        if names != self._names or len(self._fields) != len(names):
            self._rebuild(names)
        for field, text in zip(self._fields, bits, strict=True):
            field.setMaxLength(len(text))
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        said = self.tr("Type a 0 or 1 for each of the {count} rows, from {first} to {last}.")
        first, last = "0" * inputs, "1" * inputs
        self._words.setText(said.format(count=2**inputs, first=first, last=last))

    def _rebuild(self, names: tuple[str, ...]) -> None:
        empty(self._lines)
        self._names, self._fields = names, []
        for at, name in enumerate(names):
            field = QLineEdit()
            field.setObjectName(f"circuit_bits_{at}")
            field.setAccessibleName(self.tr("Wanted bits of {name}").format(name=name))
            field.setFont(theme.font(13))
            field.setFixedHeight(theme.px(28))
            field.setValidator(QRegularExpressionValidator(QRegularExpression("[01]*"), field))
            field.textEdited.connect(partial(self.bits_typed.emit, at))
            self._fields.append(field)
            line = QWidget()
            row(label(name), 12, (field, 1), of=line)
            self._lines.addWidget(line)

    def _on_size(self) -> None:
        self.size_wanted.emit(self._inputs.currentIndex() + 1, self._outputs.currentIndex() + 1)
