"""What is told of a chosen cell."""

from dataclasses import replace

import pytest

from nnviz.gui.sweeps.right import _training
from nnviz.sweeps.figures import Figure
from tests.gui.sweeps.filled import BASE, run_of


@pytest.mark.parametrize(("seconds", "said"), [(2.0, "2.0 s"), (0.05, "0.1 s"), (0.04, "< 0.1 s")])
def test_no_run_took_no_time(qapp, seconds, said):
    run = replace(run_of(BASE), seconds=seconds)
    assert ("it took", said) in _training(run, Figure("validation", "accuracy"))
