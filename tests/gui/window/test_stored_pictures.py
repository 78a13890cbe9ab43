"""Pictures of the guide look like the window does: two of them here, which need no training.

All of them are compared by ``python -m tests.pictures --check``.
"""

import pytest

from tests.pictures.likeness import most, unlikeness
from tests.pictures.scenes import PLAYS, course, question
from tests.pictures.stage import Stage
from tests.pictures.stored import place_of, read, taken


@pytest.mark.long
@pytest.mark.parametrize("play", [course, question])
def test_what_is_stored_looks_like_the_window(play, window):
    [name] = PLAYS[play]
    for widget in play(Stage(window)):
        other = unlikeness(taken(widget), read(place_of(name, "en")))
        assert other <= most(), f"{other:.1%}: python -m tests.pictures {name} makes it anew"
