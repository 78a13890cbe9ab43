import pytest

from nnviz.desks.landscape import SURFACES, Place
from nnviz.desks.marble import MOST_STEPS, Way, largest_rate

CANYON, VALLEYS = SURFACES["canyon"], SURFACES["valleys"]
START = Place(4, 1)


def rolled(rate, momentum, steps=1500, surface=CANYON, start=START):
    return Way.from_start(surface, start).further(rate, momentum, steps)


@pytest.mark.parametrize(
    "rate, momentum, rests",
    [  # the last column is what reference/lessons gives, reckoned apart from this program
        (0.01, 0.0, 297),
        (0.02, 0.0, 147),
        (0.05, 0.0, 57),
        (0.09, 0.0, 31),
        (0.099, 0.0, 228),
        (0.02, 0.5, 66),
        (0.05, 0.5, 17),
        (0.09, 0.5, 18),
        (0.01, 0.9, 103),
        (0.02, 0.9, 114),
        (0.05, 0.9, 110),
        (0.09, 0.9, 110),
    ],
)
def test_steps_through_the_canyon(rate, momentum, rests):
    assert rolled(rate, momentum).rests_after() == rests


@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9])
def test_it_flies_off_from_the_rate_on_that_theory_gives(momentum):
    limit = largest_rate(20, momentum)
    assert limit == pytest.approx(0.1 * (1 + momentum))
    assert min(rolled(limit * 0.98, momentum).costs) < 1
    assert not rolled(limit * 0.98, momentum).marble.is_gone
    assert rolled(limit * 1.02, momentum).marble.is_gone


def test_at_the_limit_itself_y_changes_sides_for_ever():
    way = rolled(0.1, 0.0, 200)
    assert [round(y, 9) for _, y in way.places] == [1, -1] * 100 + [1]
    assert way.changes_of_side == 200


def test_a_step_is_the_rule_of_the_book():
    way = rolled(0.05, 0.5, 2)
    assert way.places[1] == pytest.approx((4 - 0.05 * 8, 1 - 0.05 * 20))
    assert way.marble.velocity == pytest.approx((-0.5 * 0.4 - 0.05 * 7.2, -0.5))
    assert way.costs == pytest.approx([26, 12.96, CANYON.cost(way.places[2])])


def test_without_momentum_it_stays_in_the_wrong_valley_and_with_much_it_gets_out():
    here = rolled(0.2, 0.0, 200, VALLEYS, VALLEYS.start)
    out = rolled(0.2, 0.95, 40, VALLEYS, VALLEYS.start)
    assert here.costs[-1] == pytest.approx(-0.706, abs=1e-3)
    assert min(out.costs) < -1.8
    kept = rolled(0.2, 0.95, 30, VALLEYS, VALLEYS.start).further(0.2, 0.0, 200)
    assert kept.costs[-1] == pytest.approx(VALLEYS.cost(VALLEYS.least), abs=1e-6)


def test_what_is_over_goes_no_further():
    gone = rolled(0.2, 0.0)
    assert gone.is_over and gone.further(0.01, 0.0, 5) == gone
    long = rolled(0.01, 0.0, MOST_STEPS + 5)
    assert long.steps == MOST_STEPS and long.is_over
