"""Is the difference real? Two cells over new seeds, as dots and in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import significant
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.pictures.marked import Marked
from nnviz.gui.said import in_words
from nnviz.gui.sweeps.dots import PairDots
from nnviz.gui.sweeps.words import also_measured, measure_names
from nnviz.sweeps.comparison import FEWEST_PAIRS, Comparison
from nnviz.sweeps.sweep import AVERAGED


class Difference(QWidget):
    """Shows a Comparison; says when more seeds, another cell or another measure is wanted."""

    seeds_wanted = Signal()
    cell_wanted = Signal()
    measure_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = label(self.tr("Is the difference real?"), 14, 600, "text", minimumHeight=24)
        self._caption = label("", 12, wordWrap=True, objectName="sweep_pair")
        self.measure = Choice()
        self.measure.setObjectName("sweep_measure")
        self.measure.setAccessibleName(self.tr("Measured at"))
        self.show_averaged(AVERAGED)
        self.dots = PairDots()
        self._unit = label("", 11, wordWrap=True)
        self._mark = Marked()
        self.verdict = label("", 13, 600, "text", wordWrap=True, objectName="sweep_verdict")
        self._said = label("", 13, tone="text", wordWrap=True, objectName="sweep_difference")
        self._also = label("", 12, wordWrap=True)
        self._seeds = Button("", role="text", objectName="sweep_seeds_more")
        self._another = Button("", role="text", objectName="sweep_another")
        self._measured = QWidget()
        row(label(self.tr("Measured at")), (self.measure, 1), space=8, of=self._measured)
        told = row(self._mark, (self.verdict, 1), space=8), self._said, 4, self._also
        links = FoldingRow(self._seeds, self._another, space=12)
        parts = self._title, self._caption, 6, self._measured, 6, self.dots, self._unit, 8, *told
        column(*parts, 8, links, of=self)
        self.measure.picked.connect(lambda: self.measure_chosen.emit(self.measure.currentData()))
        self._seeds.clicked.connect(self.seeds_wanted)
        self._another.clicked.connect(self.cell_wanted)

    def show_averaged(self, epochs: int) -> None:
        """Over how many epochs the mean of the last ones goes."""
        for at, (name, words) in enumerate(measure_names(epochs).items()):
            if at < self.measure.count():
                self.measure.setItemText(at, words)
            else:
                self.measure.add(name, words)

    def show_alone(self, *, waits: bool, can: bool) -> None:
        """One cell is chosen; ``waits`` for another one, or ``can`` have one."""
        said = self.tr("Compare this cell with another one over new seeds.")
        if waits:
            said = self.tr("Click the cell to compare it with.")
        self._caption.setText(said)
        self._show(None)
        self._seeds.hide()
        self._another.setVisible(can and not waits)
        self._another.setText(self.tr("Compare with another cell…"))

    def show_pair(self, names: tuple[str, str], count: int, done: int, *, rolling: bool) -> None:
        """Two cells, over so many new seeds, of which so many runs are done."""
        said = self.tr("{one} less {other}")
        if count and done < 2 * count:
            said = self.tr("{one} less {other}; {done} of {of} runs of new seeds")
        elif count:
            said = self.tr("{one} less {other}; {n} new seeds, each with one start")
        one, other = names
        told = said.format(one=one, other=other, n=count, done=done, of=2 * count)
        self._caption.setText(told)
        more = self.tr("7 more seeds") if count else self.tr("Run 7 new seeds")
        self._seeds.setText(self.tr("Go on") if count and done < 2 * count else more)
        self._seeds.setVisible(True)
        self._seeds.setEnabled(not rolling)
        self._another.setVisible(True)
        self._another.setText(self.tr("Another cell…"))

    def show_comparison(
        self, found: Comparison | None, also: Comparison | None, also_by: str
    ) -> None:
        """What the pairs say; ``also`` is by another measure, ``also_by``."""
        self._show(found)
        self._also.setText(self._also_said(found, also, also_by))
        self._also.setVisible(bool(self._also.text()))

    def _show(self, found: Comparison | None) -> None:
        for part in (self._mark, self.verdict, self._said, self._unit, self._also):
            part.setVisible(found is not None)
        if found is None:
            self.dots.show_values((), "")
            return
        unit = found.figure.unit
        differences = [unit * value for value in found.differences]
        spoken = listed(significant(value) for value in differences)
        self.dots.show_values(differences, spoken)
        said = self.tr("cost, {one} less {other}")
        if found.figure.rises:
            said = self.tr("points of accuracy, {one} less {other}")
        self._unit.setText(said.format(one=found.names[0], other=found.names[1]))
        icon, first = self._first_line(found)
        self._mark.show_icon(icon, first)
        self.verdict.setText(first)
        self._said.setText(f"{in_words(found.verdict)} {self._pairs_said(found)}".strip())

    def _first_line(self, found: Comparison) -> tuple[str, str]:
        if found.is_real:
            return "check", self.tr("Yes")
        if len(found.seeds) < FEWEST_PAIRS:
            return "info", self.tr("Too few to tell")
        return "differs", self.tr("Not by these seeds")

    def _pairs_said(self, found: Comparison) -> str:
        """In how many pairs each of them is better, and how far single seeds lie apart."""
        apart = max(max(values) - min(values) for values in (found.one, found.other))
        said = self.tr(
            "{one} is better in {n} of {of} pairs, {other} in {m}; single seeds of one design "
            "differ by {apart}."
        )
        n, m = _better_pairs(found)
        one, other = found.names
        shown = significant(found.figure.unit * apart)
        return said.format(one=one, other=other, n=n, m=m, of=len(found.seeds), apart=shown)

    def _also_said(self, found: Comparison | None, also: Comparison | None, measure: str) -> str:
        if found is None or also is None or len(found.seeds) < FEWEST_PAIRS:
            return ""
        n, m = _better_pairs(also)
        return also_measured(measure).format(n=n, m=m, of=len(also.seeds))


def _better_pairs(found: Comparison) -> tuple[int, int]:
    """In how many the first is better, and in how many the second; some may be alike."""
    more = sum(value > 0 for value in found.differences)
    less = sum(value < 0 for value in found.differences)
    return (more, less) if found.figure.rises else (less, more)
