import pytest

from nnviz.core import Spec
from nnviz.gui.small_problems.points_rows import PointsRows

PLAIN = {"sizes": (2, 1), "output": "sigmoid", "cost": "quadratic"}


@pytest.fixture
def rows(qtbot):
    rows = PointsRows()
    qtbot.addWidget(rows)
    return rows


@pytest.mark.parametrize(("data", "use"), [("moons", True), ("sine", True), ("/own.csv", False)])
def test_it_is_of_use_where_points_are_drawn(rows, data, use):
    rows.reset(Spec(data=data, **PLAIN))
    assert rows.has_use == use


def test_a_move_asks_for_a_design_that_differs_in_nothing_else(qtbot, rows):
    rows.reset(Spec(data="moons", data_size=50, **PLAIN))
    with qtbot.waitSignal(rows.spec_wanted) as wanted:
        rows.noise.chosen.emit(0.25)
    assert wanted.args[0] == Spec(data="moons", data_size=50, noise=0.25, **PLAIN)
