import pytest

from nnviz.lessons.bands import FEWEST, MOST_POINTS, seeds_of


def line(end, epochs=30):
    return [(epoch, end - 50 / epoch) for epoch in range(1, epochs + 1)]


def test_seeds_that_end_alike_make_a_band():
    found = seeds_of({seed: line(80 + seed) for seed in range(1, 6)})
    assert (found.count, found.least, found.most) == (
        5,
        pytest.approx(79.33, abs=0.01),
        85 - 50 / 30,
    )
    assert not found.groups
    assert found.band.low == tuple(value for _, value in line(81))
    assert found.band.high == tuple(value for _, value in line(85))


def test_a_band_of_many_epochs_has_forty_points():
    found = seeds_of({seed: line(80 + seed, 400) for seed in range(1, 6)})
    assert len(found.band.epochs) <= MOST_POINTS
    assert (found.band.epochs[0], found.band.epochs[-1]) == (1, 400)


def test_seeds_that_fall_apart_make_lines_in_groups():
    ends = {1: 67.4, 2: 96.5, 3: 77.5, 4: 96.6, 5: 96.5}
    found = seeds_of({seed: line(end) for seed, end in ends.items()})
    assert found.band is None
    assert found.groups == ((1,), (3,), (2, 4, 5))
    assert set(found.lines) == set(ends)
    assert found.beside(1).groups == ((3,), (2, 4, 5))


def test_seeds_that_differ_by_little_are_no_groups():
    ends = {1: 96.50, 2: 96.51, 3: 96.52, 4: 96.50, 5: 97.0}
    assert seeds_of({seed: line(end) for seed, end in ends.items()}).band is not None


def test_fewer_than_five_seeds_make_neither():
    assert seeds_of({seed: line(80) for seed in range(1, FEWEST)}) is None
    assert seeds_of({seed: [] for seed in range(9)}) is None


def test_a_run_that_stopped_early_has_a_part_in_the_epochs_that_all_have():
    lines = {seed: line(80 + seed) for seed in range(1, 5)} | {5: line(85, 10)}
    assert seeds_of(lines).band.epochs[-1] <= 10
