"""What a measure takes besides the run: a control for each argument, by its type."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, get_args, get_origin

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.numbers_field import NumbersField
from nnviz.gui.controls.rows import discard, row
from nnviz.gui.teaching.words import argument_words, figure_words
from nnviz.lessons.measures.measure import Parameter
from nnviz.lessons.measures.table import MEASURES

FIGURE = "figure"
"""The argument that is chosen beside the measure."""

_NUMBER = 76


class Arguments(QWidget):
    """Controls in a line, none for most measures."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reads: dict[str, Callable[[], Any]] = {}
        self._line = row(None, space=8, of=self)
        self._n_inputs = 1

    def show_measure(self, measure: str, n_inputs: int) -> None:
        """Those of another measure, at what they are at first; a design has so many inputs."""
        self._n_inputs, self._reads = n_inputs, {}
        while (item := self._line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                discard(old)
        for name, parameter in MEASURES[measure].parameters.items():
            if name != FIGURE:
                self._add(name, parameter)
        self._line.addStretch(1)
        self.setVisible(bool(self._reads))

    @property
    def values(self) -> dict[str, Any]:
        """Those that there are, by name."""
        return {name: read() for name, read in self._reads.items()}

    def _add(self, name: str, parameter: Parameter) -> None:
        control, self._reads[name] = self._made(name, parameter)
        control.setObjectName(f"own_argument_{name}")
        control.setAccessibleName(argument_words(name))
        if not isinstance(control, CheckBox):
            self._line.addWidget(label(argument_words(name), 12))
        self._line.addWidget(control)

    def _made(self, name: str, parameter: Parameter) -> tuple[QWidget, Callable[[], Any]]:
        kind = parameter.kind
        if get_origin(kind) is Literal:
            return self._choice(get_args(kind), None if parameter.is_needed else parameter.default)
        if kind is bool:
            box = CheckBox(argument_words(name))
            box.toggled.connect(self.edited)
            return box, box.isChecked
        if kind in (int, float):
            return self._number(parameter, whole=kind is int)
        return self._numbers()

    def _choice(self, words: tuple[str, ...], first: Any) -> tuple[QWidget, Callable[[], Any]]:
        choice = Choice()
        for word in words:
            choice.add(word, figure_words(word))
        choice.choose(words[0] if first is None else first)
        choice.picked.connect(self.edited)
        return choice, choice.currentData

    def _number(self, parameter: Parameter, *, whole: bool) -> tuple[QWidget, Callable[[], Any]]:
        field = NumberField(optional=True, whole=whole)
        field.setPlaceholderText("")
        field.setFixedWidth(_NUMBER)
        field.set_value(1 if parameter.is_needed else parameter.default)
        field.value_edited.connect(self.edited)

        def read() -> Any:
            return int(field.value) if whole else float(field.value)

        return field, read

    def _numbers(self) -> tuple[QWidget, Callable[[], Any]]:
        """One for each input."""
        field = NumbersField()
        field.set_value((0.0,) * self._n_inputs)
        field.value_edited.connect(self.edited)

        def read() -> list[float]:
            typed = field.typed
            return [*typed] if isinstance(typed, tuple) else [typed or 0.0]

        return field, read


def takes_figure(measure: str) -> bool:
    """Whether it is of a figure."""
    return FIGURE in MEASURES[measure].parameters


def with_figure(figure: str, values: Mapping[str, Any], measure: str) -> dict[str, Any]:
    """All arguments of a measure."""
    return {FIGURE: figure, **values} if takes_figure(measure) else dict(values)
