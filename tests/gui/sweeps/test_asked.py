"""What is typed for an axis."""

import pytest

from nnviz.gui.sweeps.asked import Asked, AskedAxis
from nnviz.sweeps.errors import SweepError
from tests.gui.sweeps.filled import BASE


@pytest.mark.parametrize(
    ("text", "steps", "count", "values"),
    [
        ("0.1, 0.3", "log", 5, (0.1, 0.3)),
        ("0.1…1", "series", 9, (0.1, 0.25, 0.5, 1.0)),
        ("0.01 ... 1", "log", 3, (0.01, 0.1, 1.0)),
        ("0.5…1", "lin", 3, (0.5, 0.75, 1.0)),
        ("0, 0.1…1", "lin", 3, (0.0, 0.1, 0.25, 0.5, 1.0)),
        ("0.01:1:log:3", "lin", 9, (0.01, 0.1, 1.0)),
    ],
)
def test_lists_and_ranges(text, steps, count, values):
    assert AskedAxis("learning_rate", text, steps, count).axis().values == values


def test_only_two_ends_are_a_range():
    assert AskedAxis("momentum", "0.1…0.5").is_range
    assert not AskedAxis("momentum", "0, 0.1…0.5").is_range


def test_the_sweep_has_its_own_epochs_and_says_what_is_wrong():
    asked = Asked(AskedAxis("learning_rate", "0.1, 1"), None, 2, 7, 1)
    sweep = asked.sweep(BASE)
    assert sweep.base.epochs == 7 and sweep.seeds == 2 and sweep.shape == (2,)
    with pytest.raises(SweepError, match="fast"):
        Asked(AskedAxis("learning_rate", "fast")).sweep(BASE)
