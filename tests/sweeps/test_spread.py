"""Cells that differ by less than may be nothing are painted alike, and it is said."""

from dataclasses import replace

import pytest

from nnviz.core import EpochRecord
from nnviz.gui.sweeps import words
from nnviz.gui.sweeps.map_reading import PALEST, STRONGEST, map_of
from nnviz.sweeps.runs import Run
from nnviz.sweeps.spread import spread_of
from nnviz.sweeps.standing import standing
from nnviz.sweeps.sweep import Sweep
from tests.gui.sweeps.filled import BASE, SWEEP, of


def of_costs(sweep, cost):
    """All of it done, with these costs and no accuracy: as where values are wanted."""
    runs = {}
    for number, spec in enumerate(sweep.specs):
        value, none = cost(number), dict.fromkeys(("training_accuracy", "validation_accuracy"))
        record = EpochRecord(epoch=3, training_cost=value, validation_cost=value, **none)
        runs[spec] = Run(spec=spec, history=(record,), seconds=1.0, training_seconds=1.0)
    return standing(sweep, runs)


def test_a_range_of_a_thousandth_looks_flat_and_says_so():
    found = of_costs(SWEEP, lambda number: 0.23 + 0.0002 * number)
    shares = [cell.share for cell in map_of(found, {}).cells]
    assert max(shares) - min(shares) < 0.1 * (STRONGEST - PALEST)
    assert words.caption(found, "best").endswith("hardly differ: the best of them may be luck.")


def test_a_range_that_counts_has_all_the_colours_and_no_word():
    found = of_costs(SWEEP, lambda number: 0.23 + 0.1 * number)
    shares = [cell.share for cell in map_of(found, {}).cells]
    assert (min(shares), max(shares)) == pytest.approx((PALEST, STRONGEST))
    assert words.caption(found, "best") == (
        "Best validation cost of 3 epochs. Every cell begins with the same seed."
    )


def test_several_seeds_say_what_is_nothing():
    sweep = replace(SWEEP, seeds=2)
    found = of_costs(sweep, lambda number: 0.5 + 0.02 * number)  # seeds are six designs apart
    spread = spread_of(found.cells, found.figure)
    assert spread.by_seeds and spread.is_flat and spread.least == pytest.approx(0.12)
    assert "no more than the seeds of one of them" in words.caption(found, "best")


def test_of_figures_that_are_not_there_yet_nothing_is_said():
    nothing = of(but=[*SWEEP.specs])
    assert words.caption(nothing, "best") == "Every cell begins with the same seed."
    assert spread_of(of(Sweep(BASE, SWEEP.axes[:1])).cells[:1], of().figure) is None
