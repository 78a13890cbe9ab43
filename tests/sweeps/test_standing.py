"""How far a sweep is."""

from dataclasses import replace

from nnviz.core import EpochRecord
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.figures import Figure
from nnviz.sweeps.standing import MOST_WAITING, standing
from nnviz.sweeps.sweep import Sweep
from tests.sweeps.test_results import BASE, run_of

SWEEP = Sweep(BASE, (Axis("learning_rate", (0.1, 1.0)), Axis("momentum", (0.0, 0.5, 2.0))), 2)


def test_nothing_is_done_and_what_cannot_be_is_not_counted():
    found = standing(SWEEP, {})
    assert (found.done, found.of, found.figure, found.best) == (0, 8, None, ())
    assert [place for place, _ in found.waiting] == [0, 1, 3, 4] * 2
    assert not found.is_whole and found.seconds == 0


def test_runs_of_other_designs_are_kept_and_not_counted():
    mine, other = next(SWEEP.specs), replace(BASE, sizes=(2, 4, 1))
    found = standing(SWEEP, {spec: run_of(spec) for spec in (mine, other)})
    assert found.done == 1 and len(found.runs) == 2
    assert found.waiting[0] == (1, [*SWEEP.specs][1])
    assert found.best == found.cells[:1] and found.best[0].median == 0.75
    assert (found.figure.part, found.figure.name, found.seconds) == ("training", "accuracy", 0.5)


def test_all_is_done():
    found = standing(SWEEP, {spec: run_of(spec) for spec in SWEEP.specs})
    assert found.is_whole
    assert found.best == tuple(each for each in found.cells if each.values), "all of them are alike"


def test_of_very_many_only_the_next_are_named():
    many = Sweep(BASE, (Axis("learning_rate", tuple(k / 100 for k in range(1, 200))),), 3)
    assert len(standing(many, {}).waiting) == MOST_WAITING


def test_a_cost_that_is_no_number_spoils_no_other_cell():
    """One run ended with such costs, one never had another, one failed before it was measured."""
    costs = {0.1: (0.3, 0.2), 0.5: (4.0, None), 1.0: (None, None), 3.0: ()}
    axis = Axis("learning_rate", tuple(costs))
    sweep = Sweep(replace(BASE, data="diabetes", sizes=(10, 3, 1)), (axis,))

    def run(spec):
        values = costs[spec.learning_rate]
        some = {"training_accuracy": None, "validation_accuracy": None, "training_cost": 1.0}
        records = [
            EpochRecord(epoch=at, validation_cost=cost, **some) for at, cost in enumerate(values, 1)
        ]
        outcome = "finished" if values else "It diverged."
        return replace(run_of(spec), history=tuple(records), outcome=outcome)

    runs = {spec: run(spec) for spec in sweep.specs}
    best, last = (standing(sweep, runs, measure) for measure in ("best", "last"))
    assert best.figure == last.figure == Figure("validation", "cost")
    assert [each.median for each in best.cells] == [0.2, 4.0, None, None]
    assert [each.median for each in last.cells] == [0.2, None, None, None]
    assert best.best == best.cells[:1]
    assert not any(str(reason) == "finished" for each in last.cells for reason in each.reasons)
    assert [bool(each.reasons) for each in last.cells] == [False, True, True, True]
