"""What stands over the board: for whom neurons are needed, and switching many of them at once."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import FoldingRow, row
from nnviz.gui.controls.whole_number import WholeNumber

_FIRST = 3
"""How many are switched off by a button at first."""
MANY = 74
"""Pixels of the design that their number takes."""


class SwitchTools(QWidget):
    """Buttons for the neurons with the largest outgoing weights; ``for_class`` is the choice."""

    class_picked = Signal()
    """Another class, or all of them; see `label`."""
    wanted_off = Signal(int, bool)
    """So many neurons: those with the largest outgoing weights (True), or the smallest."""
    all_wanted = Signal()
    """All neurons are to be on again."""

    def __init__(self) -> None:
        super().__init__()
        self.for_class, self.needed, self.many = QWidget(), Choice(), WholeNumber()
        self.strongest = Button("", role="text", objectName="lesion_strongest")
        self.weakest = Button("", role="text", objectName="lesion_weakest")
        self.all_on = Button("", role="text", objectName="lesion_all_on")
        row(label(self.tr("Needed for"), 12), self.needed, space=8, of=self.for_class)
        buttons = self.strongest, self.weakest, self.all_on
        many = row(label(self.tr("Switch off the"), 12), self.many, None, space=10)
        row(FoldingRow(many, (row(*buttons, None, space=10), 1), space=10), of=self)
        self._name_parts()
        self.needed.picked.connect(self.class_picked)
        self.strongest.clicked.connect(lambda: self._want(strongest=True))
        self.weakest.clicked.connect(lambda: self._want(strongest=False))
        self.all_on.clicked.connect(self.all_wanted)

    @property
    def label(self) -> int | None:
        """The class for which neurons are needed; None for all."""
        data = self.needed.currentData()
        return data if isinstance(data, int) else None

    def show_classes(self, names: Sequence[str]) -> None:
        """All answers, and each of these classes; where there are none there is no choice."""
        wanted = [self.tr("all answers"), *names]
        if wanted != [self.needed.itemText(at) for at in range(self.needed.count())]:
            with QSignalBlocker(self.needed):
                self.needed.clear()
                for at, name in enumerate(wanted):
                    self.needed.add(at - 1 if at else None, name)
            self.needed.choose(None)
            self.needed.keep_whole(wanted[0])
        self.needed.setEnabled(bool(names))

    def _want(self, *, strongest: bool) -> None:
        self.wanted_off.emit(max(0, self.many.value()), strongest)

    def _name_parts(self) -> None:
        self.needed.setObjectName("lesion_needed")
        self.needed.setAccessibleName(self.tr("What the neurons are needed for"))
        self.many.setObjectName("lesion_many")
        self.many.setAccessibleName(self.tr("How many neurons are switched off"))
        self.many.setRange(0, 100_000)
        self.many.setFixedWidth(MANY)
        self.many.show_value(_FIRST)
        for button, text, tip in (
            (
                self.strongest,
                self.tr("strongest"),
                self.tr("Those with the largest outgoing weights are off"),
            ),
            (
                self.weakest,
                self.tr("weakest"),
                self.tr("Those with the smallest outgoing weights are off"),
            ),
            (self.all_on, self.tr("All on"), self.tr("Switch all neurons on again (Escape)")),
        ):
            button.setText(text)
            button.setToolTip(tip)
