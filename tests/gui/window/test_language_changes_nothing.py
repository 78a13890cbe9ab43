"""Another language leaves numbers, colours and what is said of a run as they are."""

import dataclasses

import pytest
from PySide6.QtCore import QTimer

from nnviz.gui.backprop.view import BackpropView
from nnviz.gui.examples.time_view import ThroughTimeView
from nnviz.session.run_state import RunState
from tests.gui.conftest import opened_window
from tests.gui.window.hands import open_page, view_of
from tests.gui.window.test_language import (  # noqa: F401, a fixture
    choose,
    english_again,
    session_of,
)
from tests.gui.window.test_open_as_opened_afterwards import assert_as_opened_afterwards


@pytest.mark.long
def test_all_is_as_it_was(qtbot, own_places):
    """There and back, so that the last window's words can be compared with the first one's."""
    window = opened_window()
    window.show()
    window = time_is_what_it_was(qtbot, window)
    for state in (numbers_between_stops, a_verdict):
        state(qtbot, window)
        before, said = session_of(window), window.message_bar.text()
        colors, watched = ends_of_colors(window), figures_watched(window)
        window.panel.form.show_more(True)
        for code in ("zh_CN", "en"):
            window = choose(window, code)
            qtbot.waitUntil(lambda window=window: all_is_set(window))
            assert session_of(window) == before, (state.__name__, code)
            assert ends_of_colors(window) == colors, (state.__name__, code)
            assert_free_fields_show(window)
            assert window.panel.form.more.isVisibleTo(window.panel)
            if state is numbers_between_stops and code == "zh_CN":
                every_page_shows_what_it_would_if_it_were_new(qtbot, window)
        assert window.message_bar.text() == said
        assert figures_watched(window) == watched


def all_is_set(window):
    """What is only seen later is set later: nothing is under way."""
    timers = window.findChildren(QTimer)
    return not any(each.isActive() and each.isSingleShot() for each in timers)


def time_is_what_it_was(qtbot, window):
    """The moment that is looked back at, of a run that goes on the present, or what is read."""
    with qtbot.waitSignal(window.session.data_ready):
        window.commands.take_own_data("nand")
    window.commands.take_wanted(dataclasses.replace(window.session.spec, epochs=40))
    train(qtbot, window)
    open_page(qtbot, window, ThroughTimeView).slider.setValue(5)
    moment = window.follower.moment
    window = choose(window, "zh_CN")
    time = view_of(window, ThroughTimeView)
    qtbot.waitUntil(lambda: time.slider.value() == 5)
    assert moment is not None and window.follower.moment is time.chosen is moment
    window = choose(window, "en")
    time = view_of(window, ThroughTimeView)
    time.now_button.click()
    session = window.session
    window.commands.take_wanted(dataclasses.replace(session.spec, epochs=100_000))
    session.train()
    window = choose(window, "zh_CN")
    reached = session.latest.epoch
    qtbot.waitUntil(lambda: session.latest.epoch > reached + 50)
    time = view_of(window, ThroughTimeView)
    assert window.follower.moment is None and time.chosen is None
    assert time.slider.value() == time.slider.maximum()
    moment = open_page(qtbot, window, BackpropView)._moment
    qtbot.waitUntil(lambda: moment.shown is not None and moment.is_old)
    read = moment.shown
    window = choose(window, "en")
    assert view_of(window, BackpropView)._moment.shown is read
    session.pause()
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    return window


def numbers_between_stops(qtbot, window):
    """Of every slider that has them, on the form and on the page."""
    with qtbot.waitSignal(window.session.data_ready):
        window.commands.take_own_data("xor")
    between = {"learning_rate": 0.37, "momentum": 0.37, "penalty_strength": 0.0123, "dropout": 0.13}
    plane = {"noise": 0.07, "data_size": 123, "sizes": (2, 4, 1), "epochs": 3}
    window.commands.take_wanted(dataclasses.replace(window.session.spec, **between, **plane))
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    for page in window.drawer.views[::2]:  # the others are never seen in this window
        window.drawer.open_page(page)
    window.drawer.set_open(False)
    train(qtbot, window)


def a_verdict(qtbot, window):
    """Of a lesson that leaves η free, of which its 2.5 is between two stops."""
    window.course.start("L25")
    window.course.opened.choose(1)
    qtbot.waitUntil(lambda: window.session.is_ready)
    train(qtbot, window)
    qtbot.waitUntil(lambda: window.course.opened.run.verdict is not None, timeout=30_000)


def train(qtbot, window):
    session = window.session
    session.train()
    qtbot.waitUntil(lambda: session.state.value in ("finished", "failed"), timeout=30_000)


def every_page_shows_what_it_would_if_it_were_new(qtbot, window):
    """Whether or not it was seen in the window before, at an earlier moment."""
    for page in window.drawer.views:
        window.drawer.open_page(page)
        qtbot.waitUntil(lambda: all_is_set(window))
        assert_as_opened_afterwards(qtbot, window, page)
    window.drawer.set_open(False)


def ends_of_colors(window):
    """Of the tiles, which a whole run has led to."""
    [neurons] = [place.view for place in window.places if place.name == "NeuronsView"]
    return neurons.shown_view.color_bar._limit


def figures_watched(window):
    opened = window.course.opened
    return None if opened is None else opened.panel.run.watch.texts()


def assert_free_fields_show(window):
    opened, spec = window.course.opened, window.session.spec
    fields = {} if opened is None else opened._free._fields._rows.fields
    for name, field in fields.items():
        assert field.read() == getattr(spec, name)
