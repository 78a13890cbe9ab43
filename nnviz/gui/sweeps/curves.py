"""The curves of one cell of the map, over those of another one or of the present run."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from nnviz.core import EpochRecord
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import cost_text, share_text
from nnviz.gui.controls.rows import FoldingRow, column
from nnviz.gui.plot.axis_scales import accuracy_scale, value_scale
from nnviz.gui.plot.compared.values import NOTHING, Compared, SeedBand, SeedLine
from nnviz.gui.plot.line_plot import Line, LinePlot
from nnviz.gui.plot.lines import Values
from nnviz.gui.sweeps.words import figure_name
from nnviz.sweeps.bands import SeedRange, seed_range
from nnviz.sweeps.figures import Figure, is_shared
from nnviz.sweeps.runs import Run

CHOSEN, OTHER, PRESENT = "validation", "earlier 1", "earlier 2"
"""How their lines look."""
PARTS = "validation", "test", "training"


class CellCurves(QWidget):
    """A heading, and a plot of one figure over the epochs."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", 14, 600, "text", minimumHeight=24, objectName="sweep_curves_of")
        self._figure: Figure | None = None
        self.plot = LinePlot(self._written, "99.9 %")
        self.plot.setObjectName("sweep_curves")
        self.plot.canvas.setAccessibleName(self.tr("Curves of the chosen cell"))
        self.shown: dict[str, SeedRange] = {}
        """What is drawn, by the look of its line."""
        self._nothing = label("", 13, objectName="sweep_no_curves")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choice = Choice()
        self.choice.setObjectName("sweep_figures")
        self.choice.setAccessibleName(self.tr("Figure"))
        self.choice.picked.connect(self._draw)
        self._figures: list[Figure] = []
        self._cells: Sequence[tuple[str, str, Sequence[Run]]] = ()
        self._present_run: Sequence[EpochRecord] = ()
        self._last = 1
        head = FoldingRow((self._heading, 1), self.choice, space=16)
        column(head, (self.plot, 1), (self._nothing, 1), of=self)
        self.offer(False)
        self._show_nothing()

    def offer(self, has_done: bool) -> None:
        """Whether there are cells that can be clicked and have curves."""
        said = self.tr("The curve of a cell that is done\nis drawn here.")
        if has_done:
            said = self.tr("Click a cell that is done:\nits curve is drawn here.")
        self._nothing.setText(said)

    def show_cells(
        self,
        figure: Figure | None,
        last: int,
        cells: Sequence[tuple[str, str, Sequence[Run]]],
        present: Sequence[EpochRecord] = (),
    ) -> None:
        """(name, look, runs) of the chosen cell first; the ``present`` run where it is alone."""
        names = [name for name, _, _ in cells]
        beside = self.tr("{one} beside {other}")
        heading = beside.format(one=names[0], other=names[1]) if len(names) > 1 else "".join(names)
        self._heading.setText(heading or self.tr("Curves"))
        self._cells, self._present_run, self._last = cells, present, last
        self._figures = (
            [] if figure is None else figures_of(figure, [r for c in cells for r in c[2]])
        )
        self._offer(self._figures)
        self._draw()

    def _offer(self, figures: Sequence[Figure]) -> None:
        """These figures; the one that is shown stays where it is one of them."""
        names = [figure_name(each) for each in figures]
        if names != [self.choice.itemText(at) for at in range(self.choice.count())]:
            with QSignalBlocker(self.choice):
                self.choice.clear()
                for name in names:
                    self.choice.add(name, name)
            self.choice.keep_whole(max(names, key=len, default=""))
        self.choice.setVisible(len(names) > 1)

    def _draw(self) -> None:
        cells, last, present = self._cells, self._last, self._present_run
        at = self.choice.currentIndex()
        figure = self._figures[at] if 0 <= at < len(self._figures) else None
        self.shown, self._figure = {}, figure
        if figure is None:
            self._show_nothing()
            return
        found = {}
        for name, look, runs in cells:
            made = seed_range(figure, runs)
            if made is not None:
                self.shown[look] = made
                found[look] = name
        self.plot.set_caption(self._caption_of(figure))
        epochs = sorted({epoch for made in self.shown.values() for epoch in made.epochs})
        lines = [_line(look, name, self.shown[look], epochs) for look, name in found.items()]
        lines += self._present(figure, present, last) if len(found) < 2 else []
        if not lines:
            self._show_nothing()
            return
        self._show(figure, last, np.array(epochs, dtype=float), lines)

    def _show(self, figure: Figure, last: int, x: Values, lines: list[Line]) -> None:
        self._show_plot(True)
        ranges = [*self.shown.values()]
        lines.reverse()  # the chosen one last: it lies over the other
        ends = np.concatenate(
            [*(np.array([*r.low, *r.high]) for r in ranges), *(line.values for line in lines)]
        )
        ends = ends[np.isfinite(ends)]
        if figure.rises:
            scale = accuracy_scale(float(ends.min()))
        else:
            scale = value_scale(float(ends.min()), float(ends.max()))
        self.plot.set_lines(float(last), x, lines, scale)
        bands = [
            SeedBand(look, r.epochs, r.low, r.high)
            for look, r in [*self.shown.items()][::-1]
            if r.is_band
        ]
        singles = [
            SeedLine(look, "", r.epochs, run)
            for look, r in self.shown.items()
            if not r.is_band and r.count > 1
            for run in r.runs
        ]
        self.plot.set_compared(
            Compared(bands=tuple(bands), seeds=tuple(singles)) if bands or singles else NOTHING
        )

    def _show_nothing(self) -> None:
        """No axes either: there is nothing that they would be of."""
        self._show_plot(False)
        self.plot.set_lines(1.0, np.empty(0), [], None)
        self.plot.set_compared(NOTHING)

    def _show_plot(self, shown: bool) -> None:
        self.plot.setVisible(shown)
        self._nothing.setVisible(not shown)

    def _written(self, value: float) -> str:
        is_cost = self._figure is not None and not self._figure.rises
        return cost_text(value) if is_cost else share_text(value)

    def _caption_of(self, figure: Figure) -> str:
        count = max((r.count for r in self.shown.values()), default=1)
        name = figure_name(figure)
        if count < 2:
            return name
        said = self.tr("{figure}, least to most of {n} seeds, the line is the median")
        return said.format(figure=name, n=count)

    def _present(self, figure: Figure, records: Sequence[EpochRecord], last: int) -> list[Line]:
        """The run that the window has, as far as the map's epochs go."""
        points = [(r.epoch, figure.of(r)) for r in records if r.epoch <= last]
        there = [(epoch, value) for epoch, value in points if value is not None]
        if not there:
            return []
        x, y = (np.array(part, dtype=float) for part in zip(*there, strict=True))
        return [Line("present", self.tr("present run"), PRESENT, y, x)]


def figures_of(first: Figure, runs: Sequence[Run]) -> list[Figure]:
    """What can be drawn of these runs: what they are compared by, then the rest."""
    others = (Figure(part, name) for part in PARTS for name in ("accuracy", "cost"))
    there = [figure for figure in others if is_shared(figure, runs)]
    return [first, *(figure for figure in there if figure != first)] if there else []


def _line(look: str, name: str, found: SeedRange, epochs: Sequence[int]) -> Line:
    """The median at all of these epochs, NaN where it was not measured."""
    known = dict(zip(found.epochs, found.middle, strict=True))
    return Line(look, name, look, np.array([known.get(epoch, np.nan) for epoch in epochs]))
