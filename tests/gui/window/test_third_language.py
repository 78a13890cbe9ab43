"""A third language is one ``.ts`` file: in a pseudo-language nothing is English, nothing is cut.

By default on the lowest of screens, every other page of the drawer, and of lessons and cases one
each; with ``--times 10`` all of them, beside every kind of data, on two screens.
"""

import dataclasses
import re
import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication

from nnviz.data.dataset import Part
from nnviz.gui.desks.table import DESKS
from nnviz.gui.help.sheet import show_help
from nnviz.gui.language import languages
from nnviz.gui.window.sizes import LEAST
from nnviz.lessons import CASES, LESSONS
from nnviz.sharing.code.line import PREFIX as CODE_BEGINS
from tests.gui.conftest import end, opened_window, places_of_our_own
from tests.gui.language.pseudo import CODE, plain_english, spoken_pseudo
from tests.gui.language.texts import texts_of
from tests.gui.stripes import stripes
from tests.gui.window.fitting import faults, path
from tests.gui.window.hands import pick

NAMES = {
    "nnviz": "the program's",
    "MNIST": "of the data",
    "Fashion": "of the data Fashion-MNIST",
    "English": "of a language, in itself",
    "American": "of the pseudo-language, as Qt knows its code",
    "Language": "what the menu is called for who does not read the present one",
}
"""What is the same in every language, and whose or what it is."""

ON_KEYS = {"Alt", "Backspace", "Ctrl", "Delete", "Enter", "Escape", "Page", "Return"}
ON_KEYS |= {"Shift", "Space", "Tab"}
"""What stands on keys, as Qt writes it."""

FILE = re.compile(r"[\w-]+\.\w+")
"""The name of a file that is offered."""


AT_A_DESK, ON_A_PLANE, CASE = "L02", "N02", "D4"
"""Lessons and a case that ask for few examples."""
LOWEST, USUAL = LEAST.toTuple(), (1280, 800)
EXAMPLES = 50_000
PATIENCE = 25
"""How often what may only wait for its room is looked at again."""


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
def window(qapp, tmp_path, monkeypatch, times):
    """One that speaks it; laid out and never painted, which would take as long again."""
    monkeypatch.setattr(languages, "wanted", lambda kept: CODE)
    (tmp_path / "language").mkdir()
    digits = many() if times >= 10 else stripes()
    with spoken_pseudo(tmp_path / "language"), places_of_our_own(tmp_path, digits):
        window = opened_window(*LOWEST)
        window.setUpdatesEnabled(False)
        yield window
        end(window)


def windows():
    return {top for top in QApplication.topLevelWidgets() if top.isVisible()}


def settle():
    for _ in range(4):
        QApplication.processEvents()


class Walk:
    """All that is wrong on the way, each with the place where it was seen first."""

    def __init__(self, window) -> None:
        self.window, self.found = window, {}

    def look(self, place: str, top=None) -> None:
        """At the window, or at a dialog over it."""
        settle()
        top = top or self.window
        lasting = set(wrong_in(top))
        for _ in range(PATIENCE):
            if not lasting:
                return
            QTest.qWait(20)
            lasting &= set(wrong_in(top))
        for each in lasting:
            self.found.setdefault(each, place)


def wrong_in(top) -> Iterator[str]:
    yield from faults(top)
    for area in top.findChildren(QAbstractScrollArea):
        over = area.horizontalScrollBar().maximum()
        if over and area.isVisible() and not isinstance(area, QAbstractItemView):
            yield f"{path(area)} is {over} pixels too wide"
    for text in texts_of(top):
        english = set(plain_english(text)) - NAMES.keys() - ON_KEYS
        if english and not (text.startswith(CODE_BEGINS) or FILE.fullmatch(text)):
            yield f"in English: {', '.join(english)}, in {text}"


def drawer(walk, qtbot, step=1):
    """Its pages, before an epoch and after; with a ``step`` of 2 half of them each time."""
    window = walk.window
    walk.look("no page")
    for has_learnt in (False, True):
        if has_learnt:
            window.session.step("epoch")
            qtbot.waitUntil(lambda: window.session.latest.epoch >= 1, timeout=20_000)
        for view in window.drawer.views[has_learnt % step :: step]:
            window.drawer.open_page(view)
            walk.look(f"{view.name}, {window.session.spec.data}, learnt: {has_learnt}")
    window.drawer.set_open(False)


def course(walk, lessons):
    """Its page, with each of these chosen."""
    walk.window.course.open_page()
    for id in lessons:
        walk.window.course._page.choose(id)
        walk.look(f"course, {id}")
    walk.window.pages.close()


def open_lessons(walk, qtbot, lessons):
    """Each of their steps, as far as there is something to see without a run."""
    window = walk.window
    for id in lessons:
        if not LESSONS[id].is_there:
            continue
        window.course.start(id)
        qtbot.waitUntil(lambda: window.session.is_ready, timeout=20_000)
        panel = window.course.opened.panel if window.course.opened else None
        for step in range(panel.steps.count() if panel else 1):
            if panel is not None:
                panel.steps.setCurrentIndex(step)
            walk.look(f"lesson {id}, step {step + 1}")
    window.course.leave()
    window.pages.close()


def open_cases(walk, qtbot, cases):
    """With the symptoms of what is broken, and with all hints."""
    for id in cases:
        walk.window.course.start(id)
        case = walk.window.course.cases.opened
        walk.look(f"case {id}")
        qtbot.waitUntil(lambda case=case: case.run.broken is not None, timeout=60_000)
        while case.panel.hint.isEnabled():
            case.panel.hint.click()
        walk.look(f"case {id}, all hints")
    walk.window.course.leave()


def desks_and_sweeps(walk):
    window = walk.window
    for entry in DESKS:
        window.course.desks.open(entry.name)
        walk.look(f"desk {entry.name}")
    window.sweeps.open()
    walk.look("sweeps")
    window.pages.close()


def dialogs(walk):
    window = walk.window
    window.sharing.open()
    panel = window.sharing._panel
    for name, button in panel.list.buttons.items():
        button.click()
        walk.look(f"sharing: {name}", panel)
    window.sharing.close()
    for name, act in {
        "help": lambda: show_help(window),
        "weights by hand": window.hand_weights.bring_up,
        "open a code": window.sharing.opening.ask,
        "report": window.project.hand_in.ask,
        "make a lesson": window.course.own.make,
    }.items():
        before = windows()
        act()
        for thread in threading.enumerate():  # what a lesson would be judged by is reckoned on one
            if thread.name == "aside":
                thread.join()
        QTest.qWait(50)
        opened = windows() - before
        assert opened, name
        for top in opened:
            walk.look(name, top)
            top.close()


@pytest.mark.timeout(3_000)
def test_everything_is_translated_and_has_room_for_others(qtbot, window, times):
    walk = Walk(window)
    if times < 10:
        drawer(walk, qtbot, step=2)
        course(walk, (ON_A_PLANE, CASE))
        desks_and_sweeps(walk)
        open_lessons(walk, qtbot, (AT_A_DESK, ON_A_PLANE))
        open_cases(walk, qtbot, (CASE,))
        dialogs(walk)
    else:
        everything(walk, qtbot)
    assert walk.found == {}


def everything(walk, qtbot):
    """All that there is, on two screens."""
    for size in (LOWEST, USUAL):
        walk.window.resize(*size)
        for data in ("moons", "half-adder", "sine", "handwriting"):
            if data != walk.window.session.spec.data:
                pick(qtbot, walk.window, data)
            drawer(walk, qtbot)
        course(walk, (*LESSONS, *CASES))
        desks_and_sweeps(walk)
        open_lessons(walk, qtbot, [id for id, each in LESSONS.items() if each.needs != "mnist"])
        open_cases(walk, qtbot, CASES)
        dialogs(walk)
