"""The pictures of the guide and README are there, and are not older than what they show.

Their words are looked up in the program, for all of them. What they look like is compared for two
of them by a test of the window, and for all by ``python -m tests.pictures --check``.
"""

import pytest
from PIL import Image

from tests.pictures.likeness import MOST, unlikeness
from tests.pictures.scenes import PLAYS
from tests.pictures.stored import (
    LANGUAGES,
    place_of,
    read,
    shown,
    words_in,
    words_of_the_program,
)

REMEDY = "python -m tests.pictures {} makes it anew"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_is_there_and_said_in_words_and_nothing_else_is_kept(language):
    known = {place_of(name, language) for names in PLAYS.values() for name in names}
    pictures = shown(language)
    assert set(pictures) == set(place_of("", language).parent.glob("*.png")) <= known
    assert all(pictures.values())


def test_each_language_shows_the_same():
    one, other = ({path.name for path in shown(language)} for language in LANGUAGES)
    assert one == other


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_on_the_pictures_are_words_of_the_program(language):
    """One that is said otherwise now is on a picture that is old."""
    known, read_on = words_of_the_program(language), 0
    for path in shown(language):
        words = set(words_in(path))
        assert words <= known, (words - known, REMEDY.format(path.stem))
        read_on += len(words)
    assert read_on > 500


def test_two_pictures_are_alike_or_not():
    figures = [read(place_of(name, "en")) for name in ("window", "network", "window-dark")]
    for one in figures:
        assert unlikeness(one, one) == 0
        for other in figures:
            assert one is other or unlikeness(one, other) > 5 * MOST
    cost = read(place_of("cost", "en"))
    assert unlikeness(cost, cost.resize((cost.width, cost.height + 200))) == 1
    shifted = Image.new("RGB", cost.size, "white")
    shifted.paste(cost, (1, 1))
    assert unlikeness(cost, shifted) < MOST, "a pixel is nothing"
