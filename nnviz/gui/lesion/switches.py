"""Neurons switched off by hand: what the network loses, and who is needed for what."""

from PySide6.QtWidgets import QWidget

from nnviz.core.arrays import Array
from nnviz.core.insight.lesions import HiddenNeuron, by_outgoing_weights, switched_off
from nnviz.gui.controls.caption_row import QuietText, first_clauses
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.layer_names import layer_names
from nnviz.gui.lesion import words
from nnviz.gui.lesion.board import BoardCells, SwitchBoard
from nnviz.gui.lesion.board_layout import GAP, HEIGHT, Cell
from nnviz.gui.lesion.figures import Figures, show_answers
from nnviz.gui.lesion.losses import Count, Tried, reading, trying
from nnviz.gui.lesion.page import LesionPage
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.lesion.switch_tools import SwitchTools
from nnviz.gui.plot.export import Sheet
from nnviz.gui.saving import offer_saving

LEAST_ROWS = 3
"""Of neurons that are seen at once, at least."""


class SwitchesPage(LesionPage):
    """A board of switches, and beside it what comes of them; the trained network stays as it is."""

    done_here = ("off",)

    def __init__(self) -> None:
        super().__init__()
        self.off: frozenset[Cell] = frozenset()
        self._count: Count | None = None
        self._tried: Tried | None = None
        self._values: tuple[object, dict[Cell, tuple[str, float]]] = None, {}
        self._make_parts()
        self._lay_out()

    def reset(self) -> None:
        """Another run: all of its neurons are on."""
        super().reset()
        self.off, self._count, self._tried = frozenset(), None, None

    def refresh(self) -> None:
        """Read the example and, now or when it is time, all examples that are held out."""
        subject = self.subject
        if subject is None:
            return
        if not self.counting.is_of_data(subject):
            self._count = self._tried = None
        self.tools.show_classes(_class_names(subject))
        self._show()
        taken = self.counting.takes(subject, is_calm=self.is_calm)
        if taken or (not self.counting.is_busy and self._is_new()):
            self._read()
        elif self.is_calm and not self.counting.is_busy:
            self._go_on()

    def flip(self, cells: frozenset[Cell]) -> None:
        """Switch these off, or on where all of them are off."""
        self.switch(self.off - cells if cells <= self.off else self.off | cells)

    def switch(self, off: frozenset[Cell]) -> None:
        """These are off now, all others on."""
        self.off = off
        self._show()
        self._read()

    def switch_by_weights(self, count: int, strongest: bool) -> None:
        """So many are off: those whose outgoing weights are largest, or smallest."""
        if self.subject is not None:
            ranked = by_outgoing_weights(self.subject.network)
            chosen = (ranked if strongest else ranked[::-1])[:count]
            self.switch(frozenset(Cell(*neuron) for neuron in chosen))

    def take_escape(self) -> bool:
        """All are on again."""
        if not self.off:
            return False
        self.switch(frozenset())
        return True

    def _make_parts(self) -> None:
        self.board = SwitchBoard()
        self.board.setObjectName("lesion_board")
        self.board.setAccessibleName(self.tr("Hidden neurons, each a switch"))
        self.board.describe = self._describe
        self.board.flipped.connect(self.flip)
        self.board.pointed_at.connect(self._read_out)
        self.tools = SwitchTools()
        self.corner = self.tools.for_class
        self.tools.class_picked.connect(self._show)
        self.tools.wanted_off.connect(self.switch_by_weights)
        self.tools.all_wanted.connect(self.take_escape)
        self.legend = QuietText()
        self.legend.set_most_lines(4)
        self.figures = Figures()
        bars = self.figures.bars
        bars.setAccessibleName(self.tr("Answers with and without the neurons"))
        offer_saving(self.board, self._sheet, self.tr("Without each neuron"), self.saving_wanted)
        offer_saving(bars, bars.sheet, self.tr("Without some neurons"), self.saving_wanted)

    def _lay_out(self) -> None:
        left = QWidget()
        board = Scroller(self.board)
        board.setMinimumHeight(LEAST_ROWS * (HEIGHT + GAP))
        column(self.tools, (board, 1), self.legend, space=6, of=left)
        row(FoldingRow((left, 1), self.figures, space=16), of=self)

    def _is_new(self) -> bool:
        """Whether what is asked for has not been counted, as where nobody looked meanwhile."""
        count = self._count
        return not (
            count is not None and count.off == self.off and count.trials is self.counting.trials
        )

    def _read(self) -> None:
        """All that is held out, without those that are off."""
        off, known, epochs = self.off, self._count, self.counting.epochs
        self.counting.count(lambda trials: reading(trials, epochs, off, known), self._take)

    def _take(self, count: Count) -> None:
        self._count = count
        self._show()
        if self.is_calm:
            self._go_on()

    def _go_on(self) -> None:
        """Try each neuron alone, where that has not been done with this network."""
        trials, epochs = self.counting.trials, self.counting.epochs
        tried = self._tried
        if trials is None or not trials.each_size or (tried and tried.trials is trials):
            return
        self.counting.count(lambda trials: trying(trials, epochs), self._take_tried)

    def _take_tried(self, tried: Tried) -> None:
        self._tried = tried
        self._show()

    def _show(self) -> None:
        subject = self.subject
        if subject is None:
            return
        self.off = frozenset(cell for cell in self.off if _exists(cell, subject.hidden))
        values = self._values_of(subject)
        names = tuple(layer_names(len(subject.hidden) + 1)[:-1])
        self.board.show_cells(BoardCells(subject.hidden, names, self.off, values, self.tr("off")))
        self.tools.all_on.setEnabled(bool(self.off))
        whole, now = self._answers(subject)
        show_answers(self.figures.bars, subject, whole, now)
        said, answer = words.neurons_off(len(self.off), subject), words.answers(subject, whole, now)
        count = self._count if self._count is not None and self._count.off == self.off else None
        epochs = subject.snapshot.epochs if count is None else count.epochs
        score = self._show_score(subject, count, epochs)
        self.say(epochs, said, score, self.of_example(subject, answer))

    def _values_of(self, subject: Subject) -> dict[Cell, tuple[str, float]]:
        """The numbers on the neurons, which a click does not change."""
        tried, label = self._tried, self.tools.label
        if tried is None:
            return {}
        known, values = self._values
        if known != (tried, label):
            values = tried.values(subject, label)
            self._values = (tried, label), values
        return values

    def _answers(self, subject: Subject) -> tuple[Array | None, Array | None]:
        """What is answered to the example by the whole network, and without those that are off."""
        whole = subject.outputs_of(subject.network)
        if not self.off:
            return whole, whole
        off = [HiddenNeuron(*cell) for cell in self.off]
        return whole, subject.outputs_of(switched_off(subject.network, off))

    def _show_score(self, subject: Subject, count: Count | None, epochs: float) -> str:
        """The last count, where it is of what is off now; returned in full."""
        label = self.tools.label
        score = ""
        if count is not None:
            score = words.scores(count.whole, count.now, subject, label)
        elif self.counting.trials is not None:
            score = "…"
        of = words.part_name(subject)
        if label is not None:
            of = self.tr("class {0}").format(subject.answer_name(label))
        self.figures.show_score(words.with_moment(of, epochs), score)
        part = words.part_in_full(subject, self.counting.trials, label)
        return f"{part} {score}" if score else ""

    def _describe(self, cell: Cell) -> str:
        if self.subject is None or not _exists(cell, self.subject.hidden):
            return ""
        lost = self.board.cells.values.get(cell, ("", 0.0))[0]
        about = self._tried.about(lost, self.tools.label) if self._tried and lost else ""
        return words.switch_in_words(cell, self.subject, self.off, about)

    def _read_out(self, cell: Cell | None) -> None:
        said = self._key() if cell is None else self._describe(cell)
        self.legend.set_text(said, *first_clauses(said))

    def _key(self) -> str:
        """What the numbers are; or why there are none."""
        trials = self.counting.trials
        if self._tried is not None:
            return self._tried.key(self.subject, self.tools.label)
        if trials is not None and not trials.each_size:
            return self.tr("There are too many neurons to try each of them alone.")
        if not self.is_calm:
            return self.tr("Each neuron is tried alone when the run rests.")
        return self.tr("Click a neuron, or draw a box round some.")

    def _sheet(self) -> Sheet:
        """A row for every neuron: on or off, and what is lost without it."""
        subject, tried = self.subject, self._tried
        heads = self.tr("layer"), self.tr("neuron"), self.tr("on"), self.tr("lost without it")
        sizes = () if subject is None else subject.hidden
        losses = tried.losses(subject, self.tools.label) if tried and subject else {}
        cells = [Cell(layer, unit) for layer, n in enumerate(sizes) for unit in range(n)]
        rows = [(c.layer + 1, c.unit + 1, int(c not in self.off), losses.get(c)) for c in cells]
        return Sheet(self.board, [heads, *rows], self._key())


def _class_names(subject: Subject) -> list[str]:
    """None where none are wanted."""
    if subject.dataset is None or not subject.is_of_classes:
        return []
    return [subject.answer_name(at) for at in range(max(2, subject.network.sizes[-1]))]


def _exists(cell: Cell, sizes: tuple[int, ...]) -> bool:
    return cell.layer < len(sizes) and cell.unit < sizes[cell.layer]
