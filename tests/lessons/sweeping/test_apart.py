"""A lesson's sweep in a process of its own comes to the same, and keeps its cells."""

import pytest

from nnviz.lessons.course import run
from nnviz.lessons.running import Cancelled
from nnviz.lessons.sweeping.apart import run_apart
from nnviz.sweeps.results import load_results
from tests.lessons.sweeping.files import swept
from tests.lessons.sweeping.test_cells import asked


def test_the_seeds_that_are_wanted_are_run(tmp_path):
    lesson, shares = swept(), []
    sweep = asked(lesson, seeds=2)
    options = {"jobs": 1, "progress": shares.append}
    with pytest.raises(Cancelled):
        run_apart(sweep, [2], tmp_path, **options, cancelled=lambda: True)
    (found,) = run_apart(sweep, [2], tmp_path / "new", **options, cancelled=lambda: False)
    alone = run(lesson, "quick", 2)
    assert found.seed == 2
    assert found.values == {value.name: value.value for value in alone.values}
    assert len(load_results(next((tmp_path / "new").iterdir())).runs) == 2
    assert all(0 <= share <= 1 for share in shares)
