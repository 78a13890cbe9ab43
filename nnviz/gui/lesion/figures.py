"""The column beside the board: how the network does, what it answers, a bar for each output."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nnviz.core.arrays import Array
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.lesion.answer_bars import AnswerBar, AnswerBars
from nnviz.gui.lesion.subject import Subject

WIDTH = 236
"""Of the column, in pixels of the design."""
MOST = 12
"""Bars that are shown, the largest: some data have very many classes."""


class Figures(QWidget):
    """How the network does, and the bars under it."""

    def __init__(self) -> None:
        super().__init__()
        self.of = label("", 12)
        self.score = label("", 15, 600, "text")
        self.bars = AnswerBars()
        self.setFixedWidth(WIDTH)
        column(self.of, self.score, 4, (self.bars, 1), None, of=self)

    def show_score(self, of: str, score: str) -> None:
        """ "validation", "84.8 % → 81.3 %"; what is empty takes no room."""
        for part, text in ((self.of, of), (self.score, score)):
            part.setText(text)
            part.setVisible(bool(score))


def show_answers(
    bars: AnswerBars,
    subject: Subject,
    whole: Array | None,
    now: Array | None,
    others: Sequence[Array] = (),
) -> None:
    """Bars of what is answered ``now``, (k,), marks for the ``whole``, dots for ``others``."""
    if whole is None or now is None:
        bars.show_bars(())
        return
    rows = np.arange(len(now))
    if len(rows) > MOST:
        largest = np.nan_to_num(np.maximum(whole, now), nan=-np.inf)
        rows = np.sort(np.argsort(-largest, kind="stable")[:MOST])
    names, chosen = subject.names(), subject.answer(now)
    made = [
        AnswerBar(
            names[row],
            float(now[row]),
            subject.text(float(now[row])),
            float(whole[row]),
            tuple(float(other[row]) for other in others),
        )
        for row in rows.tolist()
    ]
    tr = QCoreApplication.translate
    heads = tr("Lesion", "output"), tr("Lesion", "now"), tr("Lesion", "whole network")
    each = [tr("Lesion", "half {0}").format(at) for at in range(1, len(others) + 1)]
    best = -1 if chosen is None or len(now) == 1 else rows.tolist().index(chosen)
    bars.show_bars(made, best, (*heads, *each))
