"""What became of a lesson, in words."""

from types import SimpleNamespace

import pytest

from nnviz.gui.lesson.verdict_words import moment


@pytest.mark.parametrize(
    ("epochs", "words"),
    [({"one": [3, 3]}, "after epoch 3"), ({"one": [3], "other": [1200]}, ""), ({"one": [0]}, "")],
)
def test_the_epoch_is_told_where_all_runs_ended_at_one(epochs, words):
    ended = {
        name: [SimpleNamespace(snapshot=SimpleNamespace(epoch=epoch)) for epoch in each]
        for name, each in epochs.items()
    }
    assert moment(SimpleNamespace(runs=ended)) == words
