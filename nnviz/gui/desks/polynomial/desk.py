"""The polynomial desk: the nearer it goes to what is seen, the farther from what is hidden."""

import numpy as np

from nnviz.desks.fitting import Fitting, is_done
from nnviz.desks.polynomial import BEYOND, DEGREES, POINTS
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import place_text
from nnviz.gui.controls.rows import column, fill
from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.curves_surface import DeskLine
from nnviz.gui.desks.facts import Facts
from nnviz.gui.desks.handles import Handle
from nnviz.gui.desks.heading import Heading
from nnviz.gui.desks.history_desk import HistoryDesk
from nnviz.gui.desks.log_columns import LogColumns
from nnviz.gui.desks.polynomial import words
from nnviz.gui.desks.polynomial.points import PointsSurface
from nnviz.gui.desks.settings import setting_row
from nnviz.gui.saving import offer_saving

PLACES = np.linspace(0.0, BEYOND, 481)
AXES = Axes(
    0.0,
    BEYOND,
    -1.0,
    13.0,
    ((0.0, "0"), (1.0, "1"), (2.0, "2"), (3.0, "3"), (4.0, "4"), (5.0, "5"), (6.0, "x 6")),
    ((0.0, "0"), (4.0, "4"), (8.0, "8"), (12.0, "y 12")),
)


class PolynomialDesk(HistoryDesk[Fitting]):
    """A degree, and a point that is hidden."""

    done_here = (*HistoryDesk.done_here, "_point")

    def __init__(self) -> None:
        super().__init__(Fitting())
        self.why_off = self.tr("Train is off here: least squares finds the polynomial at once.")
        self.how = self.tr(
            "Click a point to hide it, again to show it. With the keyboard: ← and → go to a point, "
            "Enter hides it, ↑ and ↓ change the degree."
        )
        self._point = 0
        self._build()
        self._connect()
        self._show()

    @property
    def sentence(self) -> str:
        return words.sentence(self.state)

    def is_done(self, task: str) -> bool:
        return is_done(task, self.state)

    def reset(self) -> None:
        self._do(Fitting())

    def _on_toggled(self, point: int) -> None:
        self._point = point
        self._do(self.state.toggled(point))

    def _on_point(self, point: int) -> None:
        self._point = point
        self._show()

    def _on_stepped(self, right: int, up: int, large: bool) -> None:
        self._do(self.state.with_degree(self.state.degree + up))

    def _show(self) -> None:
        state, found = self.state, self.state.fit
        heights = found.polynomial(PLACES)
        name = self.tr("degree {n}").format(n=found.degree)
        lines = [
            DeskLine("y = 2x", "earlier 1", 2 * PLACES),
            DeskLine(name, "training", np.asarray(heights)),
        ]
        self.points.show_lines(AXES, PLACES, lines)
        handles = [Handle(x, y, words.spoken(state, at)) for at, (x, y) in enumerate(POINTS)]
        self.points.show_handles(handles, self._point)
        self.points.show_hidden(state.hidden, self._missed())
        values, texts = words.errors(state, DEGREES)
        at = DEGREES.index(state.degree)
        self.errors.show_columns([str(n) for n in DEGREES], values, texts, at)
        self.title.setText(self.tr("Degree {n}").format(n=found.degree))
        self.facts.show_rows(words.facts(state))
        self.capped.setText(words.capped(state))
        self.degree.set_value(state.degree)
        self.show_all.setEnabled(state.hidden is not None)

    def _missed(self) -> tuple[float, float, float, str] | None:
        hidden, missed = self.state.hidden, self.state.fit.missed
        if hidden is None or missed is None:
            return None
        x, y = POINTS[hidden].tolist()
        return x, y, y + missed, place_text(abs(missed))

    def _build(self) -> None:
        self.heading.show_words(
            self.tr("Ten points"),
            self.tr("the polynomial nearest to the points that are seen; click one to hide it"),
        )
        self.show_all = Button(
            self.tr("Show all points"), "reset", "quiet", objectName="polynomial_show"
        )
        self.heading.add(self.show_all)
        self.points = PointsSurface()
        self.points.setObjectName("polynomial_points")
        self.setFocusProxy(self.points)
        self.points.setAccessibleName(self.tr("The ten points and the polynomial"))
        title = self.tr("How far a hidden point is missed")
        sentence = self.tr("Hide a point: how far your degree misses it appears here.")
        self.errors = LogColumns(title, self.tr("missed by"), (-1, 2), sentence)
        below = Heading()
        below.show_words(
            title,
            self.tr("each point hidden in turn, root mean square, log scale; of degrees you tried"),
        )
        self.centre.addWidget(self.points, 3)
        fill(self.centre, (column(8, below, (self.errors, 1)), 2))
        self.title = label("", 14, 600, "text", minimumHeight=24)
        self.facts, self.capped = Facts(), label("", 12, wordWrap=True)
        name = self.tr("degree")
        self.degree = setting_row("n", name, DEGREES, "polynomial_degree", whole=True)
        said = self.tr(
            "The error on seen points only falls with the degree. What counts is the point that "
            "the polynomial has not seen."
        )
        parts = self.title, self.facts, 8, self.capped, 12, self.degree, 16
        fill(self.right, column(*parts, label(said, 12, wordWrap=True), None))

    def _connect(self) -> None:
        self.points.toggled.connect(self._on_toggled)
        self.points.chosen.connect(self._on_point)
        self.points.stepped.connect(self._on_stepped)
        self.degree.value_edited.connect(lambda n: self._do(self.state.with_degree(n)))
        self.show_all.clicked.connect(lambda: self._do(self.state.toggled(self.state.hidden or 0)))
        offer_saving(self.points, self.points.sheet, self.tr("Ten points"), self.saving_wanted)
        offer_saving(self.errors, self.errors.sheet, self.tr("Hidden points"), self.saving_wanted)
