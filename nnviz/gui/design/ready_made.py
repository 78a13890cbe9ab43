"""One click for a whole design: chapter 1's network, or the one that comes with the data."""

from PySide6.QtCore import Signal

from nnviz.core import Spec
from nnviz.data.designs import as_usual, chapter_1
from nnviz.data.problem import Problem
from nnviz.data.sources import is_csv
from nnviz.gui.controls.button import Button


class ReadyMade(Button):
    """Offers chapter 1's network where digits are read, and the way back from any other design."""

    wanted = Signal(object)
    """The Spec that was asked for."""

    def __init__(self) -> None:
        super().__init__(role="text", objectName="ready_made_button")
        self._offered: Spec | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def follow(self, spec: Spec, problem: Problem | None) -> None:
        """Offer what ``spec`` is not; nothing where there is nothing else."""
        first, usual = chapter_1(spec), as_usual(spec)
        if problem is Problem.DIGITS and spec != first:
            self._offer(first, self.tr("Chapter 1's"), self.tr(
                "Chapter 1's network: 784-30-10, sigmoid, quadratic cost, η 3, mini-batches of 10"
            ))  # fmt: skip
        elif spec != usual and not is_csv(spec.data):
            self._offer(usual, self.tr("Usual"), self.tr("The design that comes with the data"))
        else:
            self._offered = None
        self.setVisible(self._offered is not None)

    def _offer(self, spec: Spec, caption: str, what: str) -> None:
        self._offered = spec
        self.setText(caption)
        self.setAccessibleName(what)
        self.setToolTip(what)

    def _on_clicked(self) -> None:
        if self._offered is not None:
            self.wanted.emit(self._offered)
