"""The curves of a chosen cell: all of each is within the axes."""

from dataclasses import replace

import numpy as np
import pytest

from nnviz.core import EpochRecord
from nnviz.gui.sweeps.curves import CHOSEN, OTHER, CellCurves
from nnviz.sweeps.figures import Figure
from nnviz.sweeps.runs import Run
from tests.gui.sweeps.filled import BASE

COURSES = {
    "leaves a plateau": [0.5] * 30 + [0.75] * 60 + [1.0] * 400,
    "late": [0.5] * 480 + [1.0],
    "at once": [0.1] + [0.97] * 40,
    "slow": [0.1 + 0.02 * epoch for epoch in range(40)],
    "one dip": [0.9] * 20 + [0.2] + [0.9] * 20,
    "flat": [0.6] * 10,
}


def run_with(accuracies, seed=1):
    records = tuple(
        EpochRecord(
            epoch=epoch,
            training_cost=1 - accuracy,
            training_accuracy=accuracy,
            validation_cost=1.3 - accuracy,
            validation_accuracy=accuracy,
        )
        for epoch, accuracy in enumerate(accuracies, 1)
    )
    spec = replace(BASE, seed=seed, epochs=len(records))
    return Run(spec=spec, history=records, seconds=1.0, training_seconds=1.0)


@pytest.fixture
def curves(qtbot):
    made = CellCurves()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


@pytest.mark.long
@pytest.mark.parametrize("figure", [Figure("training", n) for n in ("accuracy", "cost")])
@pytest.mark.parametrize("other", [None, "slow", "at once"])
@pytest.mark.parametrize("course", COURSES)
@pytest.mark.parametrize("seeds", [1, 3, 6])
def test_the_axis_holds_whole_curves(curves, figure, course, other, seeds):
    chosen = [
        run_with([max(0.0, a - 0.01 * seed) for a in COURSES[course]], seed)
        for seed in range(1, seeds + 1)
    ]
    cells = [("η 3", CHOSEN, chosen)]
    if other is not None:
        cells.append(("η 1", OTHER, [run_with(COURSES[other])]))
    curves.show_cells(figure, 500, cells, run_with([0.3] * 5).history)
    scale = curves.plot.canvas._scale
    runs = [run for _, _, runs in cells for run in runs]
    drawn = np.array([figure.of(record) for run in runs for record in run.history])
    assert scale.low <= drawn.min() and drawn.max() <= scale.high
    for line in curves.plot.lines:
        assert scale.low <= np.nanmin(line.values) and np.nanmax(line.values) <= scale.high
