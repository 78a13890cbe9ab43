import pytest

from nnviz.desks.fitting import Fitting, hidden_error, is_done
from nnviz.desks.polynomial import DEGREES
from nnviz.desks.tasks import TASKS


def test_tasks():
    first = Fitting()
    assert not any(is_done(task, first) for task in TASKS["polynomial"])
    assert is_done("through all", first.with_degree(9))
    assert not is_done("through all", first.with_degree(9).toggled(0))
    assert is_done("miss it", first.toggled(0).with_degree(9))
    assert not is_done("miss it", first.toggled(4))
    found = first.toggled(4).with_degree(9).with_degree(3).with_degree(1)
    assert found.tried == {1, 3, 9} and is_done("best", found)
    assert not is_done("best", found.with_degree(3)) and not is_done("best", found.toggled(4))
    assert not is_done("nand", found)


def test_the_line_misses_least():
    errors = [hidden_error(n) for n in DEGREES]
    assert min(errors) == errors[0] == pytest.approx(0.354, abs=1e-3)
    assert errors[-1] == max(errors)


@pytest.mark.parametrize("asked, degree", [(0, 1), (1.4, 1), (2.6, 3), (99, 9)])
def test_degrees_are_whole_and_have_ends(asked, degree):
    assert Fitting().with_degree(asked).degree == degree


def test_one_point_is_hidden_at_a_time():
    state = Fitting().toggled(2).toggled(5)
    assert state.hidden == 5 and state.toggled(5).hidden is None
