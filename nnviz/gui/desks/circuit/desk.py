"""The circuit desk: what a few perceptrons compute."""

from nnviz.gui.desks.desk import Desk


class CircuitDesk(Desk):
    """Perceptrons and wires between them."""

    def __init__(self) -> None:
        super().__init__()
        self.why_off = self.tr("Train is off here: a step has no slope to go down.")
        self.heading.show_words(
            self.tr("Circuit"), self.tr("blue wires carry a 1 against the neuron, grey ones a 0")
        )
        self.centre.addStretch(1)

    @property
    def sentence(self) -> str:
        return ""

    def is_done(self, task: str) -> bool:
        return False
