"""The right column: a pad for digits, answers for truth tables, a plane or a curve for points."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.sources import problem_of
from nnviz.gui.column import Column
from nnviz.gui.example import Example
from nnviz.gui.pad.panel import DrawPanel
from nnviz.gui.small_problems.function_panel import FunctionPanel
from nnviz.gui.small_problems.no_picture_panel import NoPicturePanel
from nnviz.gui.small_problems.plane_panel import PlanePanel
from nnviz.gui.small_problems.table_panel import TablePanel


class RightColumn(QStackedWidget):
    """All ``panels`` are there all the time; the data decides which of them is seen.

    They are views, told of the run as all views are; the column itself only chooses.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = Spec()
        self._dataset: Dataset | None = None
        self.draw_panel, self.answer_panel = DrawPanel(), TablePanel()
        self.plane_panel, self.function_panel = PlanePanel(), FunctionPanel()
        self.no_picture_panel = NoPicturePanel()
        panels: dict[Problem, Column] = {
            Problem.DIGITS: self.draw_panel,
            Problem.TABLE: self.answer_panel,
            Problem.PLANE: self.plane_panel,
            Problem.FUNCTION: self.function_panel,
            Problem.OTHER: self.no_picture_panel,
        }
        self.panels = tuple(panels.values())
        self._places = {problem: self.addWidget(panel) for problem, panel in panels.items()}
        self.set_roomy(False)

    def reset(self, spec: Spec) -> None:
        """A run of `spec` begins."""
        self._spec = spec
        self._choose()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The examples of the run; None while they are being loaded."""
        self._dataset = dataset
        self._choose()

    def show_chosen(self, example: Example | None) -> None:
        """Lay the example that was chosen or drawn on the pad."""
        self.draw_panel.show_chosen(example)

    def set_roomy(self, roomy: bool) -> None:
        """For windows from 1600 pixels on."""
        for panel in self.panels:
            panel.set_roomy(roomy)
        self.setFixedWidth(self.draw_panel.maximumWidth())

    def _choose(self) -> None:
        """Show what fits; while unknown data is being loaded what is seen stays.

        By its place, where a sentence may stand instead of a panel that had to stop.
        """
        problem = problem_of(self._spec, self._dataset)
        if problem is not None:
            self.setCurrentIndex(self._places[problem])
