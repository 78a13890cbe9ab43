"""A long results file is read line by line, between which the window has its turn."""

import pytest

from nnviz.gui.sweeps import watching
from nnviz.gui.sweeps.watching import Watching
from nnviz.sweeps.results import Results
from tests.sweeps.test_results import SWEEP, run_of

MADE = []


class Rests:
    """Stands for who rests while the window is late: it counts how often it might."""

    def __init__(self, stopping):
        self.stopping, self.times, self.asked = stopping, 0, 0
        MADE.append(self)

    def heard(self):
        self.asked += 1

    def rest(self):
        self.times += 1
        if self.leaves:
            self.stopping.set()

    leaves = False


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "Courtesy", Rests)
    MADE.clear()
    results = Results(tmp_path / "sweep.jsonl", SWEEP)
    for spec in SWEEP.specs:
        results.keep(run_of(spec))
    results.close()
    return tmp_path / "sweep.jsonl"


def test_it_may_rest_after_every_line_and_hears_of_the_window(qtbot, qapp, path):
    followed, found = Watching(qapp), []
    followed.changed.connect(found.append)
    followed.follow(path, SWEEP, "best", lambda: True)
    qtbot.waitUntil(lambda: bool(found))
    (courtesy,) = MADE
    assert found[0].done == 3 and courtesy.times == 4 and courtesy.asked
    followed.deleteLater()


def test_who_is_left_reads_no_further_and_tells_nothing(qtbot, qapp, path, monkeypatch):
    monkeypatch.setattr(Rests, "leaves", True)
    followed = Watching(qapp)
    with qtbot.assertNotEmitted(followed.failed), qtbot.assertNotEmitted(followed.changed):
        followed.follow(path, SWEEP, "best", lambda: True)
        reader = followed._reader
        reader.join()
        followed._look()
    assert MADE[0].times == 1 and reader.found is None and reader.error is None
    followed.deleteLater()
