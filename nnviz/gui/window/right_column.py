"""The right column: a pad for digits, answers for truth tables, a plane or a curve for points."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.sources import expected_problem
from nnviz.gui.example import Example
from nnviz.gui.pad.panel import DrawPanel
from nnviz.gui.small_problems.function_panel import FunctionPanel
from nnviz.gui.small_problems.no_picture_panel import NoPicturePanel
from nnviz.gui.small_problems.plane_panel import PlanePanel
from nnviz.gui.small_problems.table_panel import AnswerPanel

_PLACES = {problem: place for place, problem in enumerate(Problem)}
"""Of panels, where a sentence may stand instead of one that had to stop."""


class DrawColumn(QStackedWidget):
    """All panels are there all the time; the data decides which of them is seen.

    ``example_chosen`` carries the Example that was drawn, typed or clicked here, or None where it
    was cleared away; ``data_edited`` a data set with examples of one's own; ``spec_wanted`` a
    design.
    """

    example_chosen = Signal(object)
    data_edited = Signal(object)
    spec_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = Spec()
        self._dataset: Dataset | None = None
        self.draw_panel, self.answer_panel = DrawPanel(), AnswerPanel()
        self.plane_panel, self.function_panel = PlanePanel(), FunctionPanel()
        self.no_picture_panel = NoPicturePanel()
        self._of_data = (
            self.answer_panel,
            self.plane_panel,
            self.function_panel,
            self.no_picture_panel,
        )
        self.panels = (self.draw_panel, *self._of_data)
        for panel in self.panels:
            self.addWidget(panel)
            panel.example_chosen.connect(self.example_chosen)
        self.plane_panel.data_edited.connect(self.data_edited)
        self.plane_panel.spec_wanted.connect(self.spec_wanted)
        self.function_panel.spec_wanted.connect(self.spec_wanted)
        self.set_roomy(False)

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`."""
        self._spec = spec
        for panel in self.panels:
            panel.reset(spec)
        self.setCurrentIndex(self._place())

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The examples of the run; None while they are being loaded."""
        self._dataset = dataset
        for panel in self._of_data:
            panel.show_dataset(dataset)
        self.setCurrentIndex(self._place())

    def show_example(self, example: Example | None) -> None:
        """Mark the example that everything looks at."""
        for panel in self._of_data:
            panel.show_example(example)

    def show_drawing(self, example: Example | None) -> None:
        """Lay the example that was chosen or drawn on the pad."""
        self.draw_panel.show_example(example)

    def set_roomy(self, roomy: bool) -> None:
        """For windows from 1600 pixels on."""
        for panel in self.panels:
            panel.set_roomy(roomy)
        self.setFixedWidth(self.draw_panel.maximumWidth())

    def _place(self) -> int:
        """Which panel fits; while unknown data is being loaded the one that is seen."""
        problem = expected_problem(self._spec)
        if self._dataset is not None:
            problem = Problem.of(self._dataset)
        return self.currentIndex() if problem is None else _PLACES[problem]
