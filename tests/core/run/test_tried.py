"""What was trained with, and what was only set: by a person, not by a schedule."""

from dataclasses import replace

from nnviz.core import Spec
from nnviz.core.run.tried import is_untried, trained_with
from nnviz.core.snapshot import Change
from tests.gui.snapshots import snapshot


def test_what_was_set_and_not_trained_with_is_untried():
    changes = (
        Change(epoch=1, field="learning_rate", old=0.1, new=0.5),
        Change(epoch=2, field="learning_rate", old=0.5, new=0.25, by_schedule=True),
        Change(epoch=3, field="learning_rate", old=0.25, new=9.0),
    )
    shown = replace(snapshot(Spec()), changes=changes, untrained=1)
    assert is_untried(shown, "learning_rate") and not is_untried(shown, "momentum")
    assert trained_with(shown, "learning_rate") == [0.1, 0.25, 0.5]
    assert not is_untried(replace(shown, untrained=0), "learning_rate")
    assert not is_untried(replace(shown, changes=changes[:2]), "learning_rate")
