"""Makes the widget that edits a field of a Spec: label, choices and help come from the field."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal, SignalInstance
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QWidget

from nnviz.core import Spec
from nnviz.core.spec import choice_labels
from nnviz.data.sources import named
from nnviz.gui.controls.check_box import CheckBox, CheckList
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.numbers_field import NumbersField
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.controls.symbol_row import SymbolRow
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.look.style_sheet import set_state

ABOUT = {field.name: field.metadata for field in dataclasses.fields(Spec)}
"""What the Spec says about each of its fields."""
_WRAPS = Text.WhiteSpaceMode.WhiteSpaceNormal


class SpecField(QObject):
    """One field of the form: `read` what it says now, `show` a value, hear of edits.

    `control` is the widget that takes the click; `problem` is why its text cannot be read, or "".
    """

    typed = Signal(str)
    """The field's name, while something is typed in it."""
    finished = Signal(str)
    """The field's name, when an edit is done."""

    def __init__(
        self,
        name: str,
        control: QWidget,
        read: Callable[[], Any],
        show: Callable[[Any], Any],
        problem: Callable[[], str] = str,
        mark: Callable[[bool], None] | None = None,
    ) -> None:
        super().__init__(control)
        self.name = name
        self.control = control
        self.read = read
        self.show = show
        self.problem = problem
        self.mark = mark or partial(set_state, control, "bad")
        """Draw the control as the one that keeps the design from being, or not."""
        control.setAccessibleName(control.accessibleName() or label_of(name))

    def listen_to_number(self, number: WholeNumber) -> None:
        """Hear of typing and of the finished number; leaving the field puts an empty one right."""
        number.lineEdit().textEdited.connect(self.on_typed)
        number.valueChanged.connect(self.on_finished)
        number.editingFinished.connect(self.on_typed)

    def on_typed(self, *_: object) -> None:
        """Slot for any signal of typing."""
        self.typed.emit(self.name)

    def on_finished(self, *_: object) -> None:
        """Slot for any signal of a finished edit."""
        self.finished.emit(self.name)


def translated(text: str) -> str:
    """A label or sentence of the core in the reader's language."""
    return QCoreApplication.translate("Spec", text)


def label_of(name: str) -> str:
    """The label of a Spec's field."""
    return translated(ABOUT[name]["label"])


def tooltip(*texts: str) -> str:
    """Paragraphs that wrap; plain text would be one long line."""
    return "".join(Text.convertFromPlainText(text, _WRAPS) for text in texts if text)


def choice_field(name: str, control: Choice, table: Mapping[str, Any]) -> SpecField:
    """A drop-down list of `table`, whose entries have a label and a help."""
    for key, entry in table.items():
        control.add(key, translated(entry.label), tooltip(translated(entry.help)))

    def explain() -> None:
        entry = table.get(control.currentData())
        chosen = pair(translated(entry.label), translated(entry.help)) if entry else ""
        control.setToolTip(tooltip(translated(ABOUT[name]["help"]), chosen))

    def show(value: Any) -> None:
        if not control.choose(value):
            control.add(value, _unlisted(name, value))
            control.choose(value)
        explain()

    field = SpecField(name, control, control.currentData, show)
    control.picked.connect(explain)
    control.picked.connect(field.on_finished)
    return field


def any_field(name: str) -> SpecField:
    """The control for what the Spec says of the field, one value for all layers."""
    about = ABOUT[name]
    if about["choices"]:
        control = Choice()
        control.setObjectName(f"{name}_choice")
        return choice_field(name, control, about["choices"])
    if about["kind"] is bool:
        return flag_field(name, "")
    if about["optional"]:
        return optional_field(name)
    return whole_field(name) if about["kind"] is int else decimal_field(name)


def whole_field(name: str) -> SpecField:
    """A whole number."""
    number = whole_number(name, name)
    field = SpecField(name, number, lambda: number.typed, number.show_value, lambda: number.problem)
    field.listen_to_number(number)
    return field


def whole_number(name: str, object_name: str) -> WholeNumber:
    """The control of a whole number, with the help of the Spec's field."""
    number = WholeNumber()
    number.setObjectName(object_name)
    number.setToolTip(tooltip(translated(ABOUT[name]["help"])))
    return number


def symbol_field(name: str, stops: Sequence[float]) -> tuple[SpecField, SymbolRow]:
    """A hyper-parameter, and the row that shows it with its symbol; the number takes the name."""
    field = NumbersField() if ABOUT[name]["per_layer"] else NumberField()
    row = SymbolRow(ABOUT[name]["symbol"], label_of(name), stops, field)
    row.setToolTip(tooltip(translated(ABOUT[name]["help"])))
    row.field.setObjectName(name)
    return _typed_field(name, row.field, row.set_value, row.value_edited), row


def decimal_field(name: str) -> SpecField:
    """A decimal number without a slider."""
    return _number_field(name, NumberField())


def optional_field(name: str) -> SpecField:
    """A number that may be left out."""
    whole = ABOUT[name]["kind"] is int
    return _number_field(name, NumberField(optional=True, whole=whole))


def list_field(name: str) -> SpecField:
    """Any number of a table's choices."""
    table = ABOUT[name]["choices"]
    choices = {key: (translated(o.label), translated(o.help)) for key, o in table.items()}
    control = CheckList(choices)
    control.setObjectName(name)
    field = SpecField(name, control, control.chosen, control.show_chosen)
    control.picked.connect(field.on_finished)
    return field


def flag_field(name: str, text: str) -> SpecField:
    """Yes or no."""
    control = CheckBox(text, wraps=True)
    control.setObjectName(name)
    control.setToolTip(tooltip(translated(ABOUT[name]["help"])))

    def show(value: bool) -> None:
        with QSignalBlocker(control):
            control.setChecked(value)

    field = SpecField(name, control, control.isChecked, show)
    control.toggled.connect(field.on_finished)
    return field


def round_values(first_power: int, last_power: int) -> tuple[float, ...]:
    """1, 2, 3, 5 and 7 times every power of ten: near enough equal steps on a log scale."""
    powers = range(first_power, last_power)
    inner = tuple(float(f"{digit}e{power}") for power in powers for digit in (1, 2, 3, 5, 7))
    return (*inner, float(f"1e{last_power}"))


def _number_field(name: str, number: NumberField) -> SpecField:
    number.setObjectName(name)
    number.setToolTip(tooltip(translated(ABOUT[name]["help"])))
    return _typed_field(name, number, number.set_value, number.value_edited)


def _typed_field(
    name: str, number: NumberField, show: Callable[[Any], None], edited: SignalInstance
) -> SpecField:
    field = SpecField(name, number, lambda: number.typed, show, lambda: number.problem)
    number.textChanged.connect(field.on_typed)
    edited.connect(field.on_finished)
    return field


def _unlisted(name: str, value: Any) -> str:
    """The label of a value that is no choice in the table: activations, a desk, a folder."""
    if isinstance(value, (tuple, list)):
        return listed(choice_labels(name, tuple(value))) or translated("none")
    source = named(value) if name == "data" else None
    if source is not None:
        return translated(source.label)
    return str(value).rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]
