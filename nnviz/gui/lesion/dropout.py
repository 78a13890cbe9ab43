"""Dropout, seen: whom each mini-batch leaves out, and what the others know without them."""

from collections.abc import Generator
from typing import NamedTuple

import numpy as np
from PySide6.QtWidgets import QWidget

from nnviz.core import Network
from nnviz.core.insight.lesion_trials import Outcome, Trials
from nnviz.core.insight.thinning import left_out, masks_of_step, thinned
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.number_words import setting_text
from nnviz.gui.controls.plural import listed, pair
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.controls.steps.number_steps import NumberSteps
from nnviz.gui.layer_names import layer_names
from nnviz.gui.lesion import words
from nnviz.gui.lesion.board import BoardCells, SwitchBoard
from nnviz.gui.lesion.board_layout import Cell
from nnviz.gui.lesion.figures import Figures, show_answers
from nnviz.gui.lesion.page import LesionPage
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.plot.export import Sheet
from nnviz.gui.saving import offer_saving


class _Count(NamedTuple):
    """How the network of ``trials`` does whole, and under the masks of a mini-batch.

    It stood at ``epochs`` of the run.
    """

    trials: Trials
    epochs: float
    number: int
    whole: Outcome
    now: Outcome


class DropoutPage(LesionPage):
    """The mask of one mini-batch after another; the newest of the run until one is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._count: _Count | None = None
        self._make_parts()
        left = QWidget()
        column((Scroller(self.board), 1), self.legend, space=6, of=left)
        row(FoldingRow((left, 1), self.figures, space=16), of=self)

    @property
    def number(self) -> int:
        """The mini-batch whose mask is shown, from 1."""
        return self.steps.number

    def reset(self) -> None:
        """Another run has masks of its own."""
        super().reset()
        self._count = None
        self.steps.forget()

    def take_escape(self) -> bool:
        """Back to the newest mini-batch of the run."""
        return self.steps.take_escape()

    def refresh(self) -> None:
        """Show the mask, and count what is read with it."""
        subject = self.subject
        if subject is None:
            return
        if not self.counting.is_of_data(subject):
            self._count = None
        self.steps.follow(subject.snapshot.step)
        masks = masks_of_step(subject.spec, self.number - 1)
        masked = thinned(subject.network, masks)
        self._show(subject, masks, masked)
        taken = self.counting.takes(subject, is_calm=self.is_calm)
        if taken or (not self.counting.is_busy and self._is_new(subject)):
            self._read(subject.network, self.number, masks)

    def _make_parts(self) -> None:
        self.steps = NumberSteps(
            "dropout",
            self.tr("mini-batch {0}"),
            self.tr("The mini-batch before"),
            self.tr("The next mini-batch"),
            self.tr("Show one mask after another"),
        )
        self.steps.moved.connect(self.refresh)
        self.corner = self.steps
        self.board = SwitchBoard()
        self.board.is_switchable = False
        self.board.setObjectName("dropout_board")
        self.board.setAccessibleName(self.tr("Hidden neurons, some left out"))
        self.board.describe = self._describe
        self.legend = QuietText()
        self.legend.set_most_lines(4)
        self.figures = Figures()
        bars = self.figures.bars
        bars.setAccessibleName(self.tr("Answers with and without dropout"))
        offer_saving(self.board, self._sheet, self.tr("Dropout"), self.saving_wanted)
        offer_saving(bars, bars.sheet, self.tr("Answers under dropout"), self.saving_wanted)

    def _is_new(self, subject: Subject) -> bool:
        """Whether what was counted last is of another mask or network."""
        count = self._count
        is_there = count is not None and count.number == self.number
        return not (is_there and count is not None and count.trials is self.counting.trials)

    def _read(self, network: Network, number: int, masks: list[np.ndarray]) -> None:
        known, epochs = self._count, self.counting.epochs

        def steps(trials: Trials) -> Generator[None, None, _Count]:
            if known is not None and known.trials is trials:
                whole = known.whole
            else:
                whole = yield from trials.without(())
            now = yield from trials.changed(thinned(trials.network, masks))
            return _Count(trials, epochs, number, whole, now)

        self.counting.count(steps, self._take)

    def _take(self, count: _Count) -> None:
        self._count = count
        if self.subject is not None:
            self.refresh()

    def _show(self, subject: Subject, masks: list[np.ndarray], masked: Network) -> None:
        number = f"{self.number:,}"
        off = frozenset(
            Cell(layer, int(unit))
            for layer, kept in enumerate(masks)
            for unit in np.flatnonzero(kept == 0)
        )
        names = tuple(layer_names(len(subject.hidden) + 1)[:-1])
        self.board.show_cells(BoardCells(subject.hidden, names, off, {}, self.tr("out")))
        self.legend.set_text(self._key(subject))
        whole, now = subject.outputs_of(subject.network), subject.outputs_of(masked)
        show_answers(self.figures.bars, subject, whole, now)
        epochs = subject.snapshot.epochs if self._count is None else self._count.epochs
        answer, score = words.answers(subject, whole, now), self._show_score(subject, epochs)
        said = self.tr("mini-batch {0} leaves out {1} of {2} hidden neurons")
        said = said.format(number, f"{len(off):,}", f"{sum(subject.hidden):,}")
        self.say(epochs, said, score, self.of_example(subject, answer))

    def _show_score(self, subject: Subject, epochs: float) -> str:
        """The last count; returned in full."""
        count = self._count
        score = "" if count is None else words.scores(count.whole, count.now, subject)
        of = words.with_moment(words.part_name(subject), epochs)
        self.figures.show_score(of, score)
        part = words.part_in_full(subject, self.counting.trials)
        return f"{part} {score}" if score else ""

    def _key(self, subject: Subject) -> str:
        """Whose masks these are."""
        shares = dict.fromkeys(setting_text(share) for share in left_out(subject.spec))
        p = listed(shares)
        if any(subject.spec.dropouts):
            return self.tr("The masks that this run draws, p = {0}; those left count more.").format(
                p
            )
        return self.tr("This run has no dropout: masks as p = {0} would draw them.").format(p)

    def _describe(self, cell: Cell) -> str:
        if self.subject is None:
            return ""
        state = self.tr("left out") if cell in self.board.cells.off else self.tr("takes part")
        return pair(words.neuron_in_words(cell, self.subject), state)

    def _sheet(self) -> Sheet:
        """A row for every neuron."""
        cells = self.board.cells
        heads = self.tr("layer"), self.tr("neuron"), self.tr("takes part")
        all_cells = [Cell(layer, unit) for layer, n in enumerate(cells.sizes) for unit in range(n)]
        rows = [(c.layer + 1, c.unit + 1, int(c not in cells.off)) for c in all_cells]
        return Sheet(self.board, [heads, *rows], self.steps.which.text())
