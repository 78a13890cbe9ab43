"""The cost at every step of the marble, and of those before it, on a logarithmic axis."""

import numpy as np
from PySide6.QtWidgets import QWidget

from nnviz.desks.rolling import Rolling
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.controls.rows import column
from nnviz.gui.desks.marble.words import run_name
from nnviz.gui.plot.axis_scales import log_scale, round_end
from nnviz.gui.plot.line_plot import Line, LinePlot
from nnviz.gui.plot.lines import Unit, Values

FEWEST_STEPS = 40
LEAST = 1e-12
"""What is less is the lowest place itself: it is drawn so low, and told as 0."""


class CostSteps(QWidget):
    """A heading and a plot."""

    def __init__(self) -> None:
        super().__init__()
        self.plot = LinePlot(_text, "0.145", logarithmic=True)
        self.plot.canvas.setAccessibleName(self.tr("Cost at every step"))
        self.plot.canvas.setObjectName("marble_cost")
        self._unit = Unit(self.tr("step"), self.tr("step {0}"), lambda x: f"{x:.0f}")
        self.plot.set_sentence(self.tr("Press Train: the cost at every step appears here."))
        column(label(self.tr("Cost"), 14, 600, "text"), (self.plot, 1), of=self)

    def show_state(self, state: Rolling) -> None:
        """The way so far, and the earlier ones behind it."""
        lowest = state.surface.cost(state.surface.least)
        above = self.tr("above the lowest place, at every step, log scale")
        self.plot.set_caption(above if lowest else self.tr("at every step, log scale"))
        lines = [
            Line(
                f"earlier {at}",
                self.tr("{run}, earlier").format(run=run_name(each.rolled)),
                "earlier 1",
                _heights(each.way.costs, lowest),
                np.arange(len(each.way.costs), dtype=np.float64),
                shorter=(self.tr("earlier"),),
            )
            for at, each in enumerate(state.earlier)
        ]
        now = _heights(state.way.costs, lowest)
        if state.way.steps:
            lines.append(Line("now", run_name(state.rolled), "training", now))
        known = np.concatenate([line.values for line in lines] or [np.empty(0)])
        known = known[np.isfinite(known)]
        scale = log_scale(known.min(), known.max()) if len(known) else None
        longest = max([state.way.steps, *(each.way.steps for each in state.earlier)])
        last = round_end(max(longest, FEWEST_STEPS))
        self.plot.set_lines(last, np.arange(len(now), dtype=np.float64), lines, scale, self._unit)


def _heights(costs: tuple[float, ...], lowest: float) -> Values:
    """Above the lowest (k,)."""
    return np.maximum(np.array(costs) - lowest, LEAST)


def _text(cost: float) -> str:
    return cost_text(cost if cost > LEAST else 0.0)
