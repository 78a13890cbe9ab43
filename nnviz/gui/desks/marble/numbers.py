"""The right column of the marble desk: where it is, η and μ, and how it compares with before."""

from PySide6.QtWidgets import QWidget

from nnviz.desks.rolling import Rolling
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.desks.facts import Facts
from nnviz.gui.desks.marble import words
from nnviz.gui.desks.settings import setting_row

_RATES = (0.001, 0.002, 0.005, *(step / 100 for step in range(1, 21)))
_MOMENTA = (*(step / 20 for step in range(20)), 0.99)


class Numbers(QWidget):
    """``rate`` and ``momentum`` can be changed, the rest is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._step = label("", 14, 600, "text", minimumHeight=24)
        self.facts, self._compared = Facts(), Facts(pixels=12)
        self.rate = setting_row("η", self.tr("learning rate"), _RATES, "marble_rate")
        self.momentum = setting_row("μ", self.tr("momentum"), _MOMENTA, "marble_momentum")
        settings = 12, self.rate, 4, self.momentum, 12
        column(self._step, self.facts, *settings, self._compared, of=self)

    def show_state(self, state: Rolling) -> None:
        """All of it."""
        self._step.setText(self.tr("Step {n}").format(n=state.way.steps))
        self.facts.show_rows(words.facts(state))
        heads, rows = words.compared(state)
        self._compared.set_heads(heads)
        self._compared.show_rows(rows)
        self.rate.set_value(state.rate)
        self.momentum.set_value(state.momentum)
