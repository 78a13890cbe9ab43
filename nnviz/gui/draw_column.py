"""The right column: a pad for networks that read digits, answers for truth tables."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.core import Spec
from nnviz.gui.answer_panel import AnswerPanel, table_for
from nnviz.gui.draw_panel import DrawPanel

_PAD, _ANSWERS = 0, 1
"""Places, where a sentence may stand instead of a panel that had to stop."""


class DrawColumn(QStackedWidget):
    """Both panels are there all the time; the data decides which of them is seen.

    ``example_chosen`` carries the Example that was drawn, typed or clicked here, or None where it
    was cleared away.
    """

    example_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draw_panel, self.answer_panel = DrawPanel(), AnswerPanel()
        self.addWidget(self.draw_panel)
        self.addWidget(self.answer_panel)
        self.draw_panel.example_chosen.connect(self.example_chosen)
        self.set_roomy(False)

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`."""
        self.draw_panel.reset(spec)
        self.answer_panel.reset(spec)
        self.setCurrentIndex(_PAD if table_for(spec) is None else _ANSWERS)

    def set_roomy(self, roomy: bool) -> None:
        """For windows from 1600 pixels on."""
        self.draw_panel.set_roomy(roomy)
        self.answer_panel.set_roomy(roomy)
        self.setFixedWidth(self.draw_panel.maximumWidth())
