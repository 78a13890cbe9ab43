"""The right column of a search for a learning rate: what is proposed, and taking it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.hairline import Side
from nnviz.gui.run_words import number_text
from nnviz.gui.sweeps.facts import Facts
from nnviz.sweeps.eta import EPOCHS, LEAST_STEPS, EtaFound


class EtaRight(Side):
    """Numbers, what they mean, and a link that takes the proposal."""

    taken = Signal(float)
    """This learning rate is wanted."""

    def __init__(self) -> None:
        super().__init__(255, edge="left")
        self._found = EtaFound(())
        title = label(self.tr("What is found"), 14, 600, "text", minimumHeight=24)
        self._facts = Facts(4)
        self._how = label("", 13, tone="text", wordWrap=True, objectName="eta_said")
        self._take = Button(self.tr("Take this η"), role="text", objectName="eta_take")
        self._take.clicked.connect(self._on_taken)
        inside = QWidget()
        parts = title, 2, self._facts, 8, self._how, 8, row(self._take, None), None
        column(*parts, of=inside).setContentsMargins(16, 12, 16, 12)
        column((Scroller(inside, edge=16), 1), of=self).setContentsMargins(1, 0, 0, 0)
        self.show_found(self._found)

    def show_found(self, found: EtaFound) -> None:
        """What is known so far."""
        self._found = found
        named = (
            (self.tr("tried"), float(len(found.trials)) if found.trials else None),
            (self.tr("first fall"), found.first_fall),
            (self.tr("threshold"), found.threshold),
            (self.tr("half of it"), found.proposal),
        )
        facts = [(name, _shown(value)) for name, value in named if value is not None]
        self._facts.show_facts(facts)
        said = self.tr(
            "Begin at 0.01 and go on in orders of magnitude until the training cost no longer just "
            "falls, in {epochs} epochs and at least {steps} mini-batches; look closer below. The "
            "largest η with which it falls is the threshold: take half of it."
        ).format(epochs=EPOCHS, steps=LEAST_STEPS)
        if found.proposal is not None:
            said = self.tr(
                "With smaller η the cost falls more slowly, above the threshold it no longer "
                "just falls. Half of it leaves room; how long one trains decides too."
            )
        self._how.setText(said)
        self._take.setVisible(found.proposal is not None)

    def _on_taken(self) -> None:
        if self._found.proposal is not None:
            self.taken.emit(self._found.proposal)


def _shown(value: float) -> str:
    return f"{value:.0f}" if value.is_integer() else number_text(value)
