import numpy as np

from nnviz.gui.curves.epoch_table import EpochTable
from tests.gui.snapshots import history, record


def test_columns():
    figures = EpochTable()
    figures.follow((record(1), record(2, (0.25, None), None)))
    assert figures.column("epoch").tolist() == [1, 2]
    assert figures.column("training_cost").tolist() == [0.5, 0.25]
    assert np.isnan(figures.column("validation_cost")).tolist() == [False, True]


def test_a_history_that_goes_on_is_read_from_where_it_was():
    full = history(6)
    figures = EpochTable()
    for end in (1, 4, 4, 6):
        figures.follow(full[:end])
        assert figures.column("epoch").tolist() == list(range(1, end + 1))


def test_another_history_replaces_the_first():
    figures = EpochTable()
    figures.follow(history(6))
    figures.follow(history(8))
    assert figures.column("epoch").tolist() == list(range(1, 9))
    figures.follow(history(2))
    assert len(figures.column("epoch")) == 2


def test_a_thinned_history_replaces_the_longer_one():
    full = history(9)
    figures = EpochTable()
    figures.follow(full)
    figures.follow(full[::2])
    assert figures.column("epoch").tolist() == [1, 3, 5, 7, 9]


def test_no_history():
    figures = EpochTable()
    figures.follow(())
    assert figures.column("epoch").tolist() == []
