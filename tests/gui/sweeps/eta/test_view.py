"""The search for a learning rate, drawn: what was tried, and what it says."""

from itertools import pairwise
from typing import get_args

import pytest

from nnviz.gui.sweeps.eta.right import EtaRight
from nnviz.gui.sweeps.eta.view import ICONS, EtaView
from nnviz.sweeps.eta import POINTS, Course, EtaFound, Trial

STEPS = tuple(range(0, 10 * (POINTS + 1), 10))


def trial(eta, end, shape=1.0):
    """Goes from 1 to ``end``."""
    costs = tuple(1 - (1 - end) * (step / STEPS[-1]) ** shape for step in STEPS)
    return Trial(eta, STEPS, costs, failed=False)


FOUND = EtaFound((trial(0.01, 0.99), trial(0.1, 0.6), trial(1.0, 0.2), trial(10.0, 3.0)))


@pytest.fixture
def view(qtbot):
    made = EtaView()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show_found(FOUND)
    made.show()
    return made


def test_each_rate_has_its_course_and_its_place(view):
    assert [mark.icon for mark in view.axis.marks] == ["ring", "check", "check", "warning"]
    places = [view.axis.x_of(mark.eta) for mark in view.axis.marks]
    gaps = [right - left for left, right in pairwise(places)]
    assert gaps == pytest.approx([gaps[0]] * 3), "each ten times the one before"
    assert "η 0.1: the cost falls" in view.axis.accessibleDescription().replace("0.10", "0.1")


def test_what_was_found_stands_on_the_axis(view):
    flags = {flag.words.split()[0]: flag.eta for flag in view.axis.flags}
    assert flags == {"first": 0.1, "half": 0.5, "threshold": 1.0}


def test_costs_are_drawn_as_they_were_measured(view):
    assert [line.values.tolist() for line in view.plot.lines] == [
        list(each.costs) for each in FOUND.trials
    ]


def test_nothing_was_tried_yet(view):
    view.show_found(EtaFound(()))
    assert view.plot.lines == () and view.axis.marks == () and not view.grab().isNull()


def test_half_of_the_threshold_is_taken(qtbot):
    right = EtaRight()
    qtbot.addWidget(right)
    right.show_found(FOUND)
    with qtbot.waitSignal(right.taken) as heard:
        right._take.click()
    assert heard.args == [0.5]


@pytest.mark.parametrize(
    ("per_epoch", "said"),
    [
        (1, "first 300 mini-batches: 300 epochs"),
        (13, "first 300 mini-batches: 23.1 epochs"),
        (50, "first 300 mini-batches: 6 epochs"),
        (1000, "first 3,000 mini-batches: 3 epochs"),
    ],
)
def test_it_is_said_how_long_each_rate_is_tried(view, per_epoch, said):
    view.show_found(EtaFound(FOUND.trials, per_epoch))
    assert view.plot.caption_row.caption.text.endswith(said)
    view.show_found(EtaFound(()))
    assert view.plot.caption_row.caption.text == "training cost"


def test_each_course_has_a_mark_and_words(view):
    courses = get_args(Course)
    assert len({ICONS[course] for course in courses}) == len(courses)
    assert len({view.words_of(course) for course in courses}) == len(courses)


def test_it_comes_back_from_plain_data():
    assert EtaFound.from_dict(FOUND.as_dict()) == FOUND
