"""What a lesson is judged by: a measure, what it is in the present run, and the band about that."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.aside import Aside
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.rows import column, row
from nnviz.gui.teaching.arguments import Arguments, takes_figure, with_figure
from nnviz.gui.teaching.present import Present
from nnviz.gui.teaching.words import (
    figure_words,
    help_words,
    label_for,
    measure_words,
    value_words,
)
from nnviz.lessons.judging import Value
from nnviz.lessons.lesson import Measured
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.writing.present import MEASURE, proposed_band

_FIRST = "last"
_BAND = 76


class Judged(QWidget):
    """Another measure is reckoned in the present run on a thread, then its band is proposed."""

    changed = Signal()

    def __init__(self, present: Present) -> None:
        super().__init__()
        self._present, self._aside = present, Aside(self)
        self._wanted: tuple[str, dict[str, Any]] = ("", {})
        self._is_reckoning = False
        self.value = ""
        """What it is in the present run, in words."""
        self.figure, self.measure = Choice(), Choice()
        for choice, name, spoken in (
            (self.figure, "own_figure", self.tr("Figure")),
            (self.measure, "own_measure", self.tr("Measure")),
        ):
            choice.setObjectName(name)
            choice.setAccessibleName(spoken)
        for name in present.figures:
            self.figure.add(name, figure_words(name))
        for name in MEASURES:
            self.measure.add(name, measure_words(name), help_words(name))
        self.measure.choose(_FIRST)
        self.arguments = Arguments()
        self.here = label("", 12, objectName="own_here", wordWrap=True)
        self.low, self.high = self._end("own_low"), self._end("own_high")
        self.low.setAccessibleName(self.tr("At least"))
        self.high.setAccessibleName(self.tr("At most"))
        self._build()
        self._on_measure()

    @property
    def measured(self) -> Measured:
        """The measure with its band, as it stands now."""
        arguments = self._arguments
        return Measured(
            measure=self.measure.currentData(),
            arguments=arguments,
            name=MEASURE,
            label=label_for(self.measure.currentData(), arguments),
            low=self.low.typed,
            high=self.high.typed,
        )

    @property
    def problem(self) -> str:
        """What is wrong with the numbers, "" if nothing is."""
        return self.low.problem or self.high.problem

    @property
    def _arguments(self) -> dict[str, Any]:
        measure = self.measure.currentData()
        return with_figure(self.figure.currentData(), self.arguments.values, measure)

    def _on_measure(self) -> None:
        measure = self.measure.currentData()
        self.figure.setVisible(takes_figure(measure))
        self.arguments.show_measure(measure, self._present.spec.sizes[0])
        self._reckon()

    def _reckon(self) -> None:
        """What is asked for last is reckoned, once what is being reckoned is there."""
        self._wanted = self.measure.currentData(), self._arguments
        self.here.setText("…")
        if not self._is_reckoning:
            self._begin()

    def _begin(self) -> None:
        self._is_reckoning, asked = True, self._wanted
        take = partial(self._take, asked)
        self._aside.do(lambda: self._present.measured(*asked), take, partial(take, None))

    def _take(self, asked: tuple[str, dict[str, Any]], value: Value | None) -> None:
        self._is_reckoning = False
        if asked is self._wanted:
            self._show(value)
        else:
            self._begin()

    def _show(self, value: Value | None) -> None:
        self.value = "" if value is None else value_words(value)
        said = self.tr("This run: {value}").format(value=self.value)
        self.here.setText(said if self.value else self.tr("This run has no such number."))
        ends: tuple[float | None, float | None] = (None, None)
        if value is not None and value.value is not None:
            ends = proposed_band(value.value, value.unit)
        for field, end in zip((self.low, self.high), ends, strict=True):
            field.set_value(end)
        self.changed.emit()

    def _end(self, name: str) -> NumberField:
        field = NumberField(optional=True)
        field.setObjectName(name)
        field.setPlaceholderText(self.tr("open"))
        field.setFixedWidth(_BAND)
        field.textEdited.connect(self.changed)
        return field

    def _build(self) -> None:
        self.measure.picked.connect(self._on_measure)
        self.figure.picked.connect(self._reckon)
        self.arguments.edited.connect(self._reckon)
        band = row(self.low, label("–", 12), self.high, 8, (self.here, 1), space=6)
        chosen = row((self.measure, 3), (self.figure, 2), space=8)
        column(chosen, 6, self.arguments, 6, band, of=self)
