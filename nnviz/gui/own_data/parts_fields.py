"""Per cent of the rows that train, are for validation and for the test: a bar and three fields."""

from itertools import starmap

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.core.choices import PARTS
from nnviz.gui.controls.field_block import stacked
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.look.zoom import px
from nnviz.gui.own_data.parts_bar import PartsBar

NAMES = ("own_data_training", "own_data_validation", "own_data_test")
SPACE = 8
"""Between two fields, in pixels of the design."""
_LEAST = 10
"""Per cent that train at least."""


class PerCent(WholeNumber):
    """A whole number with its sign."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSuffix(" %")
        self.setRange(0, 100)


class PartsFields(QWidget):
    """They always add up to 100: what one gains the others lose."""

    changed = Signal(object)
    """Per cent of training, validation and test, as a person wants them."""

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("training"), self.tr("validation"), self.tr("test")
        self._bar = PartsBar()
        self.fields = tuple(PerCent(*each) for each in zip(NAMES, words, strict=True))
        self._parts: tuple[int, int, int] = PARTS
        for at, field in enumerate(self.fields):
            field.valueChanged.connect(lambda value, at=at: self._on_changed(at, value))
        below = zip(words, self.fields, strict=True)
        self._columns = [*starmap(_column, below)]
        column(self._bar, 6, Flow(*self._columns, space=SPACE), of=self)
        self.show_parts(PARTS)

    def show_parts(self, parts: tuple[int, int, int]) -> None:
        """Show these, without a signal."""
        self._parts = parts
        self._bar.show_parts(parts)
        for field, part in zip(self.fields, parts, strict=True):
            field.show_value(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A third for each, or as much as its name needs."""
        super().resizeEvent(event)
        third = (self.width() - 2 * px(SPACE)) // 3
        for each in self._columns:
            each.setFixedWidth(max(third, each.minimumSizeHint().width()))

    def _on_changed(self, at: int, value: int) -> None:
        self.show_parts(_with(self._parts, at, value))
        self.changed.emit(self._parts)


def _column(text: str, field: PerCent) -> QWidget:
    """A field with its name above."""
    made = QWidget()
    made.setLayout(stacked(text, field))
    return made


def _with(parts: tuple[int, int, int], at: int, value: int) -> tuple[int, int, int]:
    """The same with another number at one place: what is trained on gives, or takes, the rest."""
    _, validation, test = parts
    if at == 0:
        held = 100 - max(value, _LEAST)
        validation = round(held * validation / ((validation + test) or 1)) if test else held
        test = held - validation
    elif at == 1:
        validation = min(value, 100 - _LEAST - test)
    else:
        test = min(value, 100 - _LEAST - validation)
    return 100 - validation - test, validation, test
