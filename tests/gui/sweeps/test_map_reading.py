"""The map has the numbers of the results, each in its place."""

from dataclasses import replace

import pytest

from nnviz.gui.sweeps.map_reading import map_of, painted_at, place_of, summary_at
from nnviz.gui.sweeps.running import Running
from nnviz.gui.sweeps.so_far import so_far
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.runs import Run
from nnviz.sweeps.standing import standing
from nnviz.sweeps.sweep import Sweep
from tests.gui.sweeps.filled import BASE, ETAS, LAMBDAS, SWEEP, accuracy, of, run_of


def test_every_cell_has_the_number_of_its_run():
    found = map_of(of(), {})
    assert found.columns == ("η 0.1", "0.5", "1") and found.rows == ("λ 0", "5")
    designs = [replace(BASE, learning_rate=e, penalty_strength=p) for p in LAMBDAS for e in ETAS]
    assert [cell.text for cell in found.cells] == [f"{100 * accuracy(d):.1f}" for d in designs]
    assert found.cells[2].spoken == "η 1, λ 0, 63.2 %, best" and found.cells[2].is_best
    assert sum(cell.is_best for cell in found.cells) == 1


def test_of_cells_that_tie_none_is_said_to_be_the_best(qapp):
    tied = standing(SWEEP, {spec: replace(run_of(BASE), spec=spec) for spec in [*SWEEP.specs][:3]})
    cells = map_of(tied, {}).cells
    assert sum(cell.is_best for cell in cells) == 3
    assert cells[0].spoken == "η 0.1, λ 0, 55.7 %, one of the best"
    assert so_far(tied, Running(qapp))[-1] == ("best", "3 alike")
    assert so_far(of(), Running(qapp))[-1] == ("best", "η 1, λ 0")


def test_colours_go_from_the_least_to_the_best_so_far():
    shares = [cell.share for cell in map_of(of(), {}).cells]
    assert shares[2] == max(shares) and shares[3] == min(shares)
    few = map_of(of(but=[*SWEEP.specs][3:]), {})
    assert few.cells[0].share != shares[0], "it is tinted anew"


@pytest.mark.parametrize("sweep", [SWEEP, Sweep(BASE, SWEEP.axes[:1])])
def test_places_are_found_back(sweep):
    found = of(sweep)
    for at, cell in enumerate(map_of(found, {}).cells):
        assert painted_at(found, place_of(found, at)) == at
        assert f"{100 * summary_at(found, at).median:.1f}" == cell.text


def test_what_runs_has_a_meter_and_what_waits_has_nothing():
    found = of(but=[*SWEEP.specs][4:])
    cells = map_of(found, {found.waiting[0][0]: 0.25}).cells
    assert [cell.meter for cell in cells if not cell.text] == [0.25, None]
    assert cells[2].spoken == "η 1, λ 0, not run yet"


def test_what_came_to_nothing_says_so():
    wrong = Sweep(BASE, (Axis("momentum", (0.0, 2.0)),))
    assert map_of(of(wrong), {}).cells[1].trouble == "cannot be"
    specs = [*SWEEP.specs]
    runs = {spec: run_of(spec) for spec in specs[1:]}
    runs[specs[0]] = Run(spec=specs[0], outcome="It diverged.")
    first = map_of(standing(SWEEP, runs), {}).cells[0]
    assert first.trouble == "failed" and first.spoken == "η 0.1, λ 0, It diverged."


def test_a_lower_cost_is_the_stronger_colour():
    runs = {}
    for number, spec in enumerate(SWEEP.specs):
        run = run_of(spec)
        records = [
            replace(r, validation_accuracy=None, training_accuracy=None, validation_cost=1 + number)
            for r in run.history
        ]
        runs[spec] = replace(run, history=tuple(records))
    cells = map_of(standing(SWEEP, runs), {}).cells
    assert cells[0].is_best and cells[0].share == max(cell.share for cell in cells)
