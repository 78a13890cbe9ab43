"""What a search for a learning rate says of itself."""

import pytest
from PySide6.QtCore import QObject

from nnviz.data.designs import usual_design
from nnviz.gui.sweeps.eta import search
from nnviz.gui.sweeps.eta.search import EtaSearch
from nnviz.sweeps.eta import EtaFound
from tests.gui.sweeps.eta.test_view import FOUND


class Searching:
    """Stands for the process, which goes on."""

    def __init__(self, spec, content):
        self.found, self.told, self.is_over = None, [], False

    def kill(self):
        pass


@pytest.fixture
def searching(qtbot, monkeypatch):
    monkeypatch.setattr(search, "EtaSearching", Searching)
    parent = QObject()
    made = EtaSearch(lambda data: "", parent)
    made.show_design(usual_design("xor"))
    made.train_or_pause()
    yield made
    made.end()


def test_how_long_each_rate_is_tried_is_said_as_soon_as_it_is_known(searching):
    assert searching.sentence == "The first learning rate is tried."
    searching._process.found = EtaFound(FOUND.trials[:2], per_epoch=1)
    searching._look()
    assert searching.sentence == "Learning rates tried so far: 2, each for 300 epochs."


def test_the_threshold_is_the_largest_rate_with_which_the_cost_falls(searching):
    searching._process.found, searching._process.is_over = FOUND, True
    searching._look()
    assert searching.sentence == "The cost falls up to η = 1; half of it is 0.5."


def test_what_is_searched_has_nothing_that_a_trial_leaves_out(searching):
    searching.end()
    searching.show_design(usual_design("handwriting"))
    assert searching.spec.schedule == "halving" and searching.searched.schedule == "constant"
