"""The right column: a pad for digits and letters, answers for tables, a plane or a curve."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.data.planes import is_plane_of_table
from nnviz.data.problem import Problem, drawn_classes
from nnviz.data.sources import problem_of
from nnviz.gui.controls.rows import column
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.look.sections import section
from nnviz.gui.look.zoom import WHOLE
from nnviz.gui.pad.panel import DrawPanel
from nnviz.gui.view import View
from nnviz.gui.window.place import Place
from nnviz.gui.window.views import Entry

OTHERS = {
    Problem.PICTURES: Entry("small_problems.no_picture_panel", "NoPicturePanel", "", "right", 2),
    Problem.TABLE: Entry("small_problems.table_panel", "TablePanel", "", "right", 2),
    Problem.PLANE: Entry("small_problems.plane_panel", "PlanePanel", "", "right", 2),
    Problem.FUNCTION: Entry("small_problems.function_panel", "FunctionPanel", "", "right", 2),
    Problem.RECORDS: Entry("records.panel", "RecordPanel", "", "right", 2),
    Problem.OTHER: Entry("small_problems.no_picture_panel", "NoPicturePanel", "", "right", 2),
}
"""The panels that are made when there is data for them, or time; the pad is there at once."""
PLANE = Entry("small_problems.record_plane", "RecordPlane", "", "right", 2)
"""Stands over a table's typed row where its rows are points of a plane."""
INSTEAD, FIGURES = 312, 414
"""Pixels of the design: how wide what is shown instead may be, and what the figures keep."""
_MOST_TRIES = 6
"""Widths that are tried at once."""


class RightColumn(QStackedWidget):
    """The data decides which of the ``panels`` is seen.

    They are views, told of the run as all views are; the column itself only chooses.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(WHOLE, True)  # `fit` gives it its width, once for every zoom
        self._spec = Spec()
        self._dataset: Dataset | None = None
        self._tries = 0
        self.draw_panel = DrawPanel()
        self._others = {problem: Place(entry) for problem, entry in OTHERS.items()}
        self._plane = Place(PLANE)
        self.places = (*self._others.values(), self._plane)
        self.panels: tuple[View, ...] = (self.draw_panel, *self.places)
        self.add(self.draw_panel)
        for problem, place in self._others.items():
            self.add(place if problem is not Problem.RECORDS else self._with_plane(place))
        self.currentChanged.connect(self._on_chosen)
        self.fit()

    def add(self, panel: QWidget) -> None:
        """One more that can be shown here."""
        self.addWidget(panel)
        section(panel)

    def panel_for(self, problem: Problem) -> View:
        """The panel of such data, made now where it was not there yet."""
        place = self._others.get(problem)
        return self.draw_panel if place is None else place.view

    def make_panels(self) -> list[View]:
        """The panels of all problems; all that were not there yet are made now."""
        _ = self._plane.view
        return [self.panel_for(problem) for problem in Problem]

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

    def show_instead(self, panel: QWidget | None) -> None:
        """Show this widget of the column until other data are there; None: what these decide."""
        if panel is not None:
            self.setCurrentWidget(panel)
        elif self._is_instead:
            self._choose()

    def fit(self) -> None:
        """As wide as the pad asks for; what is shown instead has more where there is more."""
        width = self.draw_panel.maximumWidth()
        if self._is_instead:
            free = self.window().width() - theme.px(FIGURES)
            width = max(width, min(theme.px(INSTEAD), free))
        self.setFixedWidth(width)

    def minimumSizeHint(self) -> QSize:
        """What the panel that is seen needs."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An audience has as large a pad as the height allows.

        Not without end: a text that breaks takes height from the pad, which gives it width.
        """
        super().resizeEvent(event)
        self._tries += 1
        if self._tries <= _MOST_TRIES:
            self.draw_panel.choose_side(event.size().height())
            self.fit()
        self._tries -= 1

    def _on_chosen(self) -> None:
        """The pad has its type, and knows what else needs room beside it, when it is shown."""
        self.draw_panel.choose_side(self.height())
        self.fit()

    @property
    def _is_instead(self) -> bool:
        return self.currentIndex() > len(OTHERS)

    def _with_plane(self, place: Place) -> QWidget:
        """The typed row, with a plane over it."""
        both = QWidget()
        column(self._plane, (place, 1), of=both)
        self._plane.hide()
        return both

    def _choose(self) -> None:
        """Show what fits; while unknown data is being loaded what is seen stays.

        By its place, where a sentence may stand instead of a panel that had to stop.
        """
        problem = problem_of(self._spec, self._dataset)
        if problem is None:
            return
        draws = problem is Problem.DIGITS
        if problem is Problem.PICTURES and self._dataset is not None:
            draws = bool(drawn_classes(self._dataset))
        if draws:
            self.setCurrentIndex(0)
        else:
            self.panel_for(problem)
            data = self._dataset
            if data is not None and is_plane_of_table(data):
                _ = self._plane.view
            self._plane.setVisible(data is not None and is_plane_of_table(data))
            self.setCurrentIndex([*OTHERS].index(problem) + 1)
