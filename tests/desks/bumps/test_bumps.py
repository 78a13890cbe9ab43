"""Bumps are a network, and the numbers of the lessons are theirs."""

from dataclasses import replace

import numpy as np
import pytest

from nnviz.core import SpecError
from nnviz.core.fit import check_given
from nnviz.desks.bumps import bench
from nnviz.desks.bumps.bumps import (
    PLACES,
    Bumps,
    cost,
    deviation,
    network,
    spec,
    sum_of,
    wanted,
    with_best_heights,
)
from nnviz.desks.bumps.steps import Step
from nnviz.desks.bumps.tower import Tower, picture, tower_network
from nnviz.desks.tasks import TASKS

BOOK = (-1.1, -1.4, -0.3, -1.0, 1.2)


def five():
    return replace(Bumps.flat(5), heights=BOOK)


def test_the_books_heights_and_no_heights_at_all():
    assert round(deviation(five().sum(PLACES)), 2) == 0.37
    assert round(deviation(Bumps.flat(5).sum(PLACES)), 2) == 1.06
    all_alike = replace(Bumps.flat(5), heights=(-0.6,) * 5)
    assert round(deviation(all_alike.sum(PLACES)), 2) == 0.78
    assert round(float(wanted(PLACES).min()), 2) == -2.25
    assert round(float(wanted(PLACES).max()), 2) == 1.76


@pytest.mark.parametrize(
    ("count", "least"),
    [(1, 0.71), (2, 0.55), (3, 0.60), (5, 0.36), (8, 0.26), (10, 0.28), (20, 0.13)],
)
def test_the_best_of_so_many_bumps(count, least):
    best = with_best_heights(Bumps.flat(count))
    assert deviation(best.sum(PLACES)) == pytest.approx(least, abs=0.011)


def test_every_challenge_can_be_met_and_begins_unmet():
    for count in (5, 10, 20):
        flat = bench.with_count(bench.Bench(), count)
        assert not flat.is_met
        assert replace(flat, bumps=with_best_heights(flat.bumps)).is_met


def test_eight_bumps_with_moved_borders_beat_equal_ones():
    equal = with_best_heights(Bumps.flat(8))
    moved = with_best_heights(equal.with_border(7, 0.85))
    assert deviation(moved.sum(PLACES)) < min(deviation(equal.sum(PLACES)), 0.257)


def test_it_is_a_real_network():
    made = five()
    same = network(made)
    assert same.sizes == (1, 10, 1) == spec(made).sizes
    check_given(spec(made), same)
    assert np.abs(sum_of(same, PLACES) - made.sum(PLACES)).max() < 1e-9
    assert same.biases[0].tolist() == [0, -200, -200, -400, -400, -600, -600, -800, -800, -1000]
    assert same.weights[1].tolist() == [[-1.1, 1.1, -1.4, 1.4, -0.3, 0.3, -1.0, 1.0, 1.2, -1.2]]
    with pytest.raises(SpecError):
        check_given(spec(Bumps.flat(2)), same)


def test_a_soft_sculpture_is_another_network():
    soft = five().with_weight(20)
    assert cost(soft.sum(PLACES)) != cost(five().sum(PLACES))
    assert five().with_weight(1e9).weight == 1000 and five().with_weight(0).weight == 5


def test_borders_keep_their_order_and_heights_their_limits():
    made = five().with_border(1, 0.9).with_border(0, -3).with_border(5, 9)
    assert made.borders == (0, 0.39, 0.4, 0.6, 0.8, 1)
    assert five().with_height(2, 99).heights[2] == 10
    assert five().with_border(2, 0.45).middles[1] == pytest.approx(0.325)


def test_a_step_stands_at_minus_b_over_w():
    step = Step(100, -40)
    assert step.place == 0.4 and round(step.width, 3) == 0.044
    assert Step(200, -40).place == 0.2
    x = np.array([0.4 - step.width / 2, 0.4, 0.4 + step.width / 2])
    assert step.says(x) == pytest.approx([0.1, 0.5, 0.9])
    assert Step(0, 1).place == Step(0, 1).width == float("inf")


@pytest.mark.parametrize(
    ("height", "says"),
    [(10, (0.993, 0.007, 0.000)), (5, (0.924, 0.076, 0.001)), (1, (0.62, 0.38, 0.18))],
)
def test_a_tower_on_its_bias(height, says):
    made = Tower().with_numbers(height, -1.5 * height)
    assert (made.tower, made.arm, made.floor) == pytest.approx(says, abs=0.005)
    assert made.stands == (height == 10)


def test_a_tower_needs_its_bias_and_a_height_of_six():
    cross = Tower().with_numbers(10, 0)
    assert round(cross.arm, 3) == 1 and cross.floor == 0.5 and not cross.stands
    stands = [h for h in range(1, 12) if Tower().with_numbers(h, -1.5 * h).stands]
    assert stands[0] == 6


def test_the_picture_of_a_tower_is_its_networks():
    made = Tower(x=(0.2, 0.5), y=(0.6, 0.9)).with_numbers(10, -15)
    seen, same = picture(made), tower_network(made)
    side = len(seen)
    hot = np.argwhere(seen > 0.9)
    assert hot[:, 1].min() / side == pytest.approx(0.2, abs=0.02)
    assert 1 - (hot[:, 0].max() + 1) / side == pytest.approx(0.6, abs=0.02)
    assert same.sizes == (2, 4, 1)


def test_every_task_of_the_desk_begins_undone_and_can_be_done():
    assert set(TASKS["bumps"]) == set(bench.TASKS)
    done = {
        "step": bench.Bench(kind="step", step=Step(500, -200)),
        "one bump": replace(bench.Bench(), bumps=Bumps((0.4, 0.6), (0.8,))),
        "train": bench.Bench(has_trained=True),
        "tower": bench.Bench(kind="tower", tower=Tower().with_numbers(8, -12)),
    }
    for name, is_done in bench.TASKS.items():
        begun = bench.begin(bench.Bench(), name)
        assert not is_done(begun), name
        if name != "eight":
            best = replace(begun, bumps=with_best_heights(begun.bumps))
            assert is_done(done.get(name, best)), name


def test_a_task_leaves_what_fits_as_it_is():
    made = replace(bench.Bench(), bumps=five())
    assert bench.begin(made, "five") == bench.begin(made, "train") == made
    assert bench.begin(made, "ten").bumps == Bumps.flat(10)
