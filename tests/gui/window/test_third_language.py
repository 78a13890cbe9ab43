"""A third language is one ``.ts`` file: in a pseudo-language nothing is English, nothing is cut.

By default on the lowest of screens, every other page of the drawer, and of lessons and cases one
each; with ``--times 10`` all of them, beside every kind of data, on two screens.
"""

import dataclasses

import numpy as np
import pytest

from nnviz.data.dataset import Part
from nnviz.gui.language import languages
from nnviz.gui.window.sizes import LEAST
from nnviz.lessons.shelf import CASES, LESSONS
from tests.gui.conftest import end, opened_window, places_of_our_own
from tests.gui.language.pseudo import CODE, said, spoken_pseudo
from tests.gui.stripes import stripes
from tests.gui.window.hands import pick
from tests.gui.window.third_language import others, rounds
from tests.gui.window.third_language.own_data import FILLED_IN, OWN, own_data
from tests.gui.window.third_language.walk import Walk

AT_A_DESK, ON_A_PLANE, CASE = "L02", "N02", "D4"
"""Lessons and a case that ask for few examples."""
LOWEST, USUAL = LEAST.toTuple(), (1280, 800)
EXAMPLES = 50_000


def many():
    """Pictures in the place of digits, as many as any lesson asks for."""
    rng, few = np.random.default_rng(0), stripes()
    images = rng.integers(0, 255, (EXAMPLES, 784), dtype=np.uint8)
    parts = {
        name: Part.of_classes(images[:count], np.arange(count) % 10, 10)
        for name, count in (("train", EXAMPLES), ("validation", 10_000), ("test", 10_000))
    }
    return dataclasses.replace(few, **parts)


@pytest.fixture
def walk(qapp, tmp_path, monkeypatch, times):
    """Through a window that speaks it; laid out and never painted, which would take as long again.

    Nothing is looked up on the way that the language does not have, seen or not.
    """
    monkeypatch.setattr(languages, "wanted", lambda kept: CODE)
    (tmp_path / "language").mkdir()
    digits = many() if times >= 10 else stripes()
    with (
        spoken_pseudo(tmp_path / "language") as unknown,
        places_of_our_own(tmp_path, digits),
    ):
        window = opened_window(*LOWEST)
        window.setUpdatesEnabled(False)
        walk = Walk(window, {*OWN, FILLED_IN})
        yield walk
        end(window)
    listed = {each.source for each in said()}  # who has a class of another looks there too
    for context, text in unknown:
        if text not in listed and not context.startswith("Q"):  # Qt's are translated elsewhere
            walk.read(f"looked up in {context}", text)
    assert walk.found == {}


@pytest.mark.long
@pytest.mark.timeout(3_000)
def test_everything_is_translated_and_has_room_for_others(
    qtbot, walk, times, tmp_path, monkeypatch
):
    if times >= 10:
        everything(walk, qtbot, tmp_path, monkeypatch)
        return
    rounds.drawer(walk, qtbot, step=2)
    rounds.course(walk, (ON_A_PLANE, CASE))
    rounds.desks_and_sweeps(walk)
    rounds.open_lessons(walk, qtbot, (AT_A_DESK, ON_A_PLANE))
    rounds.open_cases(walk, qtbot, (CASE,))
    rounds.dialogs(walk)
    others.guide(walk)
    others.demo(walk, qtbot, monkeypatch)
    others.messages(walk)
    own_data(walk, qtbot, tmp_path, ("faulty",), pictures=False)
    walk.look("own data, used")


def everything(walk, qtbot, folder, monkeypatch):
    """All that there is, on two screens."""
    for size in (LOWEST, USUAL):
        walk.window.resize(*size)
        for data in ("moons", "half-adder", "sine", "handwriting"):
            if data != walk.window.session.spec.data:
                pick(qtbot, walk.window, data)
            rounds.drawer(walk, qtbot)
        rounds.course(walk, (*LESSONS, *CASES))
        rounds.desks_and_sweeps(walk)
        lessons = [id for id, each in LESSONS.items() if each.needs != "mnist"]
        rounds.open_lessons(walk, qtbot, lessons)
        rounds.open_cases(walk, qtbot, CASES)
        rounds.dialogs(walk)
        others.guide(walk)
        others.demo(walk, qtbot, monkeypatch)
        others.messages(walk)
        own_data(walk, qtbot, folder)
        rounds.drawer(walk, qtbot)
