"""A sweep's cells are designs, or say why there is none."""

import json

import pytest

from nnviz.core import Spec
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.sweep import Sweep, changed_settings

BASE = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy", seed=4)
ETA, MU = Axis("learning_rate", (0.1, 1.0, -1.0)), Axis("momentum", (0.0, 0.5))


def test_every_combination_is_a_cell_with_its_seeds():
    sweep = Sweep(BASE, (ETA, MU), seeds=2)
    assert [cell.at for cell in sweep.cells] == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)]
    cell = sweep.cells[3]
    assert cell.settings == {"learning_rate": 1.0, "momentum": 0.5}
    assert [(s.learning_rate, s.momentum, s.seed) for s in cell.specs] == [(1, 0.5, 4), (1, 0.5, 5)]


def test_a_cell_that_is_no_design_says_why():
    cells = Sweep(BASE, (ETA,)).cells
    assert [bool(cell.specs) for cell in cells] == [True, True, False]
    assert str(cells[2].refusal) == "The learning rate η must be above 0."


def test_the_first_seed_of_all_cells_comes_first():
    seeds = [spec.seed for spec in Sweep(BASE, (ETA, MU), seeds=2).specs]
    assert seeds == [4] * 4 + [5] * 4


def test_a_sweep_is_the_same_after_json():
    sizes = Axis("sizes", ((2, 3, 1), (2, 3, 3, 1)))
    sweep = Sweep(BASE, (sizes, Axis("train_size", (None, 4))), seeds=3)
    assert Sweep.from_dict(json.loads(json.dumps(sweep.as_dict()))) == sweep


def test_other_settings_go_along_with_an_axis():
    eta = Axis("learning_rate", (0.1, 1.0), (("epochs", (20, 2)), ("sizes", ([2, 3, 1], [2, 1]))))
    sweep = Sweep(BASE, (eta, MU))
    last = sweep.cells[-1]
    assert last.settings == {"learning_rate": 1.0, "momentum": 0.5}
    assert (last.specs[0].epochs, last.specs[0].sizes) == (2, (2, 1))
    again = Sweep.from_dict(json.loads(json.dumps(sweep.as_dict())))
    assert again.cells == sweep.cells and not changed_settings(again, sweep)


@pytest.mark.parametrize("along", [("learning_rate", (1, 2)), ("epochs", (1,)), ("seed", (1, 2))])
def test_what_cannot_go_along(along):
    with pytest.raises(SweepError, match="go along"):
        Axis("learning_rate", (0.1, 1.0), (along,))


@pytest.mark.parametrize(
    ("axes", "seeds"),
    [
        ((), 1),
        ((ETA, ETA), 1),
        ((ETA, MU, Axis("epochs", (1,))), 1),
        ((ETA,), 0),
        ((ETA,), 5000),
        ((Axis("penalty_strength", (0.0, 1.0)),), 1),
    ],
)
def test_what_is_no_sweep_is_refused(axes, seeds):
    with pytest.raises(SweepError):
        Sweep(BASE, axes, seeds)


@pytest.mark.parametrize("values", [None, [], {}, {"base": {}, "axes": 3}, {"axes": [{}]}])
def test_plain_data_that_are_no_sweep(values):
    with pytest.raises(SweepError):
        Sweep.from_dict(values)


def test_what_differs_beside_the_axes_is_named():
    one = Sweep(BASE, (ETA,))
    assert changed_settings(one, Sweep(BASE, (MU,), seeds=3)) == ()
    other = Spec.from_dict(BASE.as_dict() | {"epochs": 7, "momentum": 0.3, "seed": 9})
    assert changed_settings(one, Sweep(other, (ETA,))) == ("momentum", "epochs")
    assert changed_settings(one, Sweep(other, (MU,))) == ("epochs",)
