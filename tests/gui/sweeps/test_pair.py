"""Two cells over new seeds: those that chose them do not count."""

from nnviz.gui.sweeps.pair import SEEDS, Pair, can_be_compared
from tests.gui.sweeps.filled import SWEEP, of


def test_new_seeds_come_after_those_of_the_map():
    found = of()
    pair = Pair(0, 2, SEEDS)
    assert pair.duel(found).seeds == tuple(range(2, 2 + SEEDS))
    assert pair.judged(found, ("a", "b"), "best") is None


def test_pairs_that_are_there_are_judged():
    pair = Pair(0, 2, SEEDS)
    specs = pair.duel(of()).specs
    half = of(more=specs[:7])
    assert len(pair.judged(half, ("a", "b"), "best").seeds) == 3
    assert (len(pair.runs(half, 0)), len(pair.runs(half, 1))) == (4, 3)
    found = pair.judged(of(more=specs), ("a", "b"), "best")
    assert found.is_real and len(found.seeds) == SEEDS
    assert str(found.verdict).startswith("b is 4.0 points better")


def test_a_cell_is_not_compared_with_itself_or_with_nothing():
    found = of(but=[*SWEEP.specs][3:])
    assert can_be_compared(found, 0, 1)
    assert not can_be_compared(found, 0, 0) and not can_be_compared(found, 0, 5)
