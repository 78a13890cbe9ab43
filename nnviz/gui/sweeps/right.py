"""The right column of the page of sweeps: the chosen cell, and whether a difference is real."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import share_text
from nnviz.gui.controls.plural import sentences
from nnviz.gui.controls.rows import FoldingRow, column
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.hairline import Side
from nnviz.gui.said import in_words
from nnviz.gui.sweeps import words
from nnviz.gui.sweeps.difference import Difference
from nnviz.gui.sweeps.facts import Facts
from nnviz.sweeps.figures import MEASURES, Figure, value_of
from nnviz.sweeps.runs import Run
from nnviz.sweeps.standing import Standing
from nnviz.sweeps.summary import CellSummary

_LEAST_SECONDS = 0.05
"""Below these no time is written, as it would be none."""


class Right(Side):
    """Numbers of one cell, and what can be done with it."""

    open_wanted = Signal()
    """Train this cell's run in the window."""
    settings_wanted = Signal()
    """Take these settings into the form."""

    def __init__(self) -> None:
        super().__init__(255, edge="left")
        self._title = label("", 14, 600, "text", minimumHeight=24, wordWrap=True)
        self._title.setObjectName("sweep_cell")
        self._facts = Facts(6)
        self._why = label("", 12, wordWrap=True, objectName="sweep_cell_why")
        self._open = Button(self.tr("Open this run"), role="text", objectName="sweep_open")
        self._open.setToolTip(
            self.tr("Trains it in the window, from the same seed: it comes out the same to the bit")
        )
        self._take = Button(self.tr("Take these settings"), role="text", objectName="sweep_take")
        self._take.setToolTip(self.tr("Into the design on the left; nothing is trained"))
        self.difference = Difference()
        self._open.clicked.connect(self.open_wanted)
        self._take.clicked.connect(self.settings_wanted)
        inside = QWidget()
        links = FoldingRow(self._open, self._take, space=8)
        parts = self._title, 2, self._facts, self._why, 6, links, 16, self.difference, None
        column(*parts, of=inside).setContentsMargins(16, 12, 16, 12)
        column((Scroller(inside, edge=16), 1), of=self).setContentsMargins(1, 0, 0, 0)

    def show_cell(self, standing: Standing | None, each: CellSummary | None) -> None:
        """Show a cell; None: none is chosen."""
        if standing is None or each is None:
            self._title.setText(self.tr("No cell is chosen"))
            self._facts.show_facts(())
            said = self.tr("Click a cell of the map, or go there with the arrow keys.")
            self._why.setText(said if standing is not None else "")
        else:
            self.difference.show_averaged(standing.sweep.averaged)
            self._title.setText(words.called(each.cell.settings))
            self._facts.show_facts(_facts(standing, each))
            self._why.setText(_why(each))
        can = each is not None and bool(each.cell.specs)
        self._why.setVisible(bool(self._why.text()))
        for part in (self._take, self.difference):
            part.setVisible(can)
        self._open.setVisible(standing is not None and each is not None and is_run(standing, each))


def is_run(standing: Standing, each: CellSummary) -> bool:
    """Whether there is a run of its first seed, that could be opened."""
    return any(spec in standing.runs for spec in each.cell.specs[:1])


def _why(each: CellSummary) -> str:
    """Why it has no number, or lacks some of its runs."""
    return sentences(dict.fromkeys(map(in_words, each.reasons)))


def _facts(standing: Standing, each: CellSummary) -> list[tuple[str, str]]:
    """The first seed's run in numbers, or the median over seeds."""
    figure = standing.figure
    if figure is None or each.median is None:
        return []
    runs = [standing.runs[spec] for spec in each.cell.specs if spec in standing.runs]
    names = words.measure_names(standing.sweep.averaged)
    if len(runs) > 1:
        ends = (
            f"{words.number(min(each.values), figure)} … {words.number(max(each.values), figure)}"
        )
        middle = _tr("median of {n} seeds").format(n=len(runs))
        return [(middle, words.figure_text(each.median, figure)), (_tr("least … most"), ends)]
    (run,) = runs
    line = figure.line(run)
    values = [value for _, value in line]
    facts = [
        (names[name], words.figure_text(value_of(run, figure, name), figure)) for name in MEASURES
    ]
    best = next(epoch for epoch, value in line if value == figure.better(values))
    facts.insert(1, (_tr("at epoch"), f"{best:,}"))
    return facts + _training(run, figure)


def _training(run: Run, figure: Figure) -> list[tuple[str, str]]:
    value = Figure("training", "accuracy").of(run.history[-1])
    seconds = "< 0.1" if run.seconds < _LEAST_SECONDS else f"{run.seconds:.1f}"
    facts = [(_tr("it took"), _tr("{n} s").format(n=seconds))]
    if figure.rises and figure.part != "training" and value is not None:
        facts.insert(0, (_tr("training, at the end"), share_text(value)))
    return facts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sweeps", text)
