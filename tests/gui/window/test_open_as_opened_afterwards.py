"""What is open when the data change is then what it would be if it were opened afterwards."""

from itertools import cycle

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from nnviz.data.designs import usual_design
from nnviz.gui.heard.items import Heard
from nnviz.gui.neurons.saturation_view import SaturationView
from nnviz.gui.neurons.view import NeuronsView
from nnviz.gui.window.place import Place
from nnviz.session.run_state import RunState
from tests.gui.window.hands import click, open_page, pick, view_of


def said_by(view):
    """Its words, title and texts, as a person sees them, and what its pictures consist of."""
    parts = [*view.findChildren(QLabel), *view.findChildren(QAbstractButton)]
    texts = {part.text() for part in parts if part.isVisibleTo(view)}
    pictures = [part for part in view.findChildren(Heard) if part.isVisibleTo(view)]
    heard = [part.heard(at).said for part in pictures for at in range(part.heard_count())]
    return view.words, view.windowTitle(), texts, heard


def opened_afterwards(qtbot, window, place):
    """A view of the same kind that hears only of how things are now."""
    session, fresh = window.session, Place(place.entry)
    qtbot.addWidget(fresh)
    fresh.reset(session.spec)
    fresh.show_dataset(session.dataset)
    fresh.allow_editing(session.is_ready)
    fresh.show_earlier_runs(window.earlier_runs.runs)
    fresh.show_checkpoints(session.latest.checkpoints, 0)
    fresh.show_example(window.spotlight.example)
    fresh.resize(place.size())
    fresh.show()
    assert fresh.view.isVisible()
    fresh.show_snapshot(session.latest)
    return fresh


def assert_as_opened_afterwards(qtbot, window, place):
    fresh = opened_afterwards(qtbot, window, place)
    qtbot.waitUntil(lambda: said_by(place.view) == said_by(fresh.view))
    fresh.hide()


def visible(window):
    return [place for place in window.places if place.isVisible() and place.column != "right"]


@pytest.mark.long
@pytest.mark.parametrize("first", ["moons", "handwriting"])
def test_every_page_and_figure_when_data_are_chosen(qtbot, window, first, times):
    """Pages open in turn while one data set takes the place of the other, and the other way.

    Every other page with either pair of data; with ``--times 10`` all of them with both.
    """
    pages = window.drawer.views[first == "moons" :: 2] if times < 10 else window.drawer.views
    if first == "handwriting":
        pick(qtbot, window, "sine")
    others = {"moons": ["moons", "handwriting"], "handwriting": ["handwriting", "sine"]}
    for page, data in zip(pages, cycle(others[first]), strict=False):
        window.drawer.open_page(page)
        pick(qtbot, window, data)
        assert_as_opened_afterwards(qtbot, window, page)
    for place in visible(window):
        assert_as_opened_afterwards(qtbot, window, place)


def test_every_figure_where_data_cannot_be_had(qtbot, window):
    pick(qtbot, window, "bump")
    click(qtbot, window, "step_button")
    qtbot.waitUntil(lambda: window.session.latest.step > 0)
    window.commands.train_or_pause()
    qtbot.waitUntil(lambda: window.session.latest.step > 5)
    if window.session.state is RunState.RUNNING:
        window.commands.train_or_pause()
    with qtbot.waitSignal(window.session.data_failed):
        window.commands.take_wanted(usual_design("mnist"))
    for place in visible(window):
        assert_as_opened_afterwards(qtbot, window, place)
    neurons, sizes = view_of(window, NeuronsView), window.session.spec.sizes
    assert neurons.shown_view is neurons.weights
    assert (sizes[0], neurons.weights.grid.count) == (784, sizes[1])


def test_saturation_shows_the_data_that_came_while_it_was_open(qtbot, window):
    view = open_page(qtbot, window, SaturationView)
    pick(qtbot, window, "moons")
    assert "saturated" in view.words and not view.page.sentence.isVisible()
