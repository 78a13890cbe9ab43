"""What a search for a learning rate has found: an axis of those tried, and their costs by step."""

from itertools import cycle

import numpy as np
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.controls.plural import apart, pair
from nnviz.gui.controls.rows import column
from nnviz.gui.plot.axis_scales import value_scale
from nnviz.gui.plot.line_plot import Line, LinePlot
from nnviz.gui.plot.lines import Unit
from nnviz.gui.run_words import number_text
from nnviz.gui.sweeps.eta.axis import EtaAxis, EtaFlag, EtaMark
from nnviz.gui.sweeps.eta.length import in_epochs
from nnviz.sweeps.eta import EtaFound, Trial

ICONS = {
    "still": "ring",
    "falls": "check",
    "higher": "minus",
    "oscillates": "differs",
    "rises": "warning",
}
LOOKS = (
    *("training", "validation", "hidden 1", "hidden 2", "hidden 3", "hidden 4", "output"),
    *("hidden 5", "earlier 1", "earlier 2", "earlier 3", "earlier 4"),
)
"""How the lines look, one after the other."""
TIMES = 1.5
"""A cost that rises is cut off at so many times the largest first one."""


class EtaView(QWidget):
    """The axis above, the costs below."""

    def __init__(self) -> None:
        super().__init__()
        title = label(self.tr("A learning rate"), 14, 600, "text", minimumHeight=24)
        caption = QuietText()
        caption.set_text(
            self.tr(
                "○ hardly moves   ✓ falls   − ends higher than with smaller η   ≠ oscillates   "
                "! rises above its start: the training cost"
            )
        )
        self.axis = EtaAxis()
        self.plot = LinePlot(cost_text, "0.123")
        self.plot.setObjectName("eta_costs")
        self.plot.canvas.setAccessibleName(self.tr("Training cost of each learning rate"))
        self.plot.set_sentence(self.tr("Train tries 0.01, 0.1, 1 …\nand draws their costs here."))
        self._unit = Unit(self.tr("mini-batch"), self.tr("mini-batch {0}"), "{:,.0f}".format)
        parts = title, caption, 12, self.axis, 16, (self.plot, 1)
        column(*parts, of=self).setContentsMargins(24, 12, 21, 12)

    def words_of(self, course: str) -> str:
        """How a cost went."""
        return {
            "still": self.tr("the cost hardly moves"),
            "falls": self.tr("the cost falls"),
            "higher": self.tr("the cost ends higher than with a smaller η"),
            "oscillates": self.tr("the cost oscillates or rises again"),
            "rises": self.tr("the cost rises above its start"),
        }[course]

    def show_found(self, found: EtaFound) -> None:
        """What is known so far."""
        known = [*zip(found.trials, found.courses, strict=True)]
        name = self.tr("η {0}")
        marks = [
            EtaMark(t.eta, ICONS[c], name.format(number_text(t.eta)), self.words_of(c))
            for t, c in known
        ]
        spoken = apart(pair(mark.name, mark.words) for mark in marks)
        self.axis.show_marks(marks, self._flags(found), spoken)
        self.plot.set_caption(self._caption(found))
        self._show_costs(found.trials)

    def _caption(self, found: EtaFound) -> str:
        """With how long each rate is tried, as soon as that is known."""
        if not found.trials:
            return self.tr("training cost")
        said = self.tr("training cost, in the first {steps} mini-batches: {epochs}")
        return said.format(steps=f"{found.length[0]:,}", epochs=in_epochs(found))

    def _flags(self, found: EtaFound) -> list[EtaFlag]:
        named = (
            (found.first_fall, self.tr("first fall {0}")),
            (found.proposal, self.tr("half {0}")),
            (found.threshold, self.tr("threshold {0}")),
        )
        return [
            EtaFlag(eta, words.format(number_text(eta))) for eta, words in named if eta is not None
        ]

    def _show_costs(self, trials: tuple[Trial, ...]) -> None:
        if not trials:
            self.plot.set_lines(1.0, np.empty(0), [], None, self._unit)
            return
        steps = np.array(max((trial.steps for trial in trials), key=len), dtype=float)
        most = TIMES * max(trial.costs[0] for trial in trials)
        lines = []
        for trial, look in zip(trials, cycle(LOOKS), strict=False):
            costs = np.full(len(steps), np.nan)
            costs[: len(trial.costs)] = trial.costs
            name = self.tr("η {0}").format(number_text(trial.eta))
            lines.append(Line(name, name, look, costs))
        shown = np.concatenate([line.values for line in lines])
        shown = shown[np.isfinite(shown) & (shown <= most)]
        scale = value_scale(float(shown.min()), float(shown.max()))
        self.plot.set_lines(float(steps[-1]), steps, lines, scale, self._unit)
