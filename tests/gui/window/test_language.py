"""Another language is another window of the same session: nothing is lost, training goes on."""

import dataclasses
import os
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from nnviz import app
from nnviz.core import Network
from nnviz.data.designs import usual_design
from nnviz.gui.language import languages
from nnviz.gui.language.menu import LanguageMenu
from nnviz.gui.lesson import verdict_words
from nnviz.gui.lesson.run_names import run_names
from nnviz.gui.run_words import numbered_name
from nnviz.gui.window import main_window
from nnviz.gui.window.course import lessons_first
from nnviz.gui.window.crash import CrashReporter
from nnviz.gui.window.language import another_window
from nnviz.lessons.bands import FEWEST
from nnviz.preferences import load_preferences
from nnviz.session import workers
from nnviz.session.run_state import RunState
from nnviz.sharing.code import line
from nnviz.sharing.code.shared import Shared
from tests.gui.conftest import opened_window
from tests.gui.window.hands import click
from tests.gui.window.test_sizes import lasting_faults, ways_at

MOONS = dataclasses.replace(usual_design("moons"), data_size=60)


@pytest.fixture(autouse=True)
def english_again(own_places):
    """No window is left either, by a test that fails: the next would see two."""
    yield
    for window in seen():
        window.close()
        window.deleteLater()
    languages.install("en")


def seen():
    windows = QApplication.topLevelWidgets()
    return [w for w in windows if w.objectName() == "main_window" and w.isVisible()]


def shown():
    """The window that is seen."""
    [window] = seen()
    return window


def kept_aside():
    """The files that would be offered after a crash."""
    return list(Path(os.environ["NNVIZ_DATA"], "recovery").glob("*.nnviz"))


def choose(window, code):
    """The window that speaks it; whatever was done before, nothing of the session is another."""
    before = session_of(window)
    window = speak(window, code)
    assert session_of(window) == before
    return window


def speak(window, code):
    menu = window.run_bar.file_menu.findChild(LanguageMenu)
    [entry] = [a for a in menu.actions() if a.text() == languages.languages()[code]]
    entry.trigger()
    wait = QEventLoop()
    QTimer.singleShot(0, wait.quit)  # after what the entry wants, which is done in the next turn
    wait.exec()
    return shown()


def session_of(window):
    """What a person has made of it, each thing itself; the form by what it would take."""
    session, opened = window.session, window.course.opened
    levels = [*session._history._done, *session._history._taken_back]
    own = None if opened is None else (opened.run, opened.run.is_own, opened.run.verdict is None)
    weights = None if session.state is RunState.RUNNING else session.latest.network
    deeds = [level.deed for level in levels]
    return session.spec, weights, session.dataset, deeds, own, window.panel.spec


def speak_as_it_ends(qtbot, window, code, monkeypatch, train):
    """The whole run comes between two windows: one hears no more of it, the other not yet."""
    session = window.session
    let_go = session.let_go

    def ends():
        train()
        let_go()
        over = RunState.FINISHED, RunState.FAILED
        qtbot.waitUntil(lambda: session.state in over, timeout=30_000)

    with monkeypatch.context() as patch:
        patch.setattr(session, "let_go", ends)
        return speak(window, code)


class Blank(QObject):
    """Hears of all that is painted: which views are before they are there, or show the run."""

    def __init__(self):
        super().__init__()
        self.views = set()

    def eventFilter(self, widget, event):
        if event.type() is QEvent.Type.Paint and isinstance(widget, QWidget):
            if widget.objectName() == "message_bar" and not widget.text():
                self.views.add("message_bar")
            display = getattr(getattr(widget.window(), "follower", None), "display", None)
            view = widget
            while display is not None and view is not None and view not in display._phases:
                view = view.parentWidget()
            if display is None or view is None:
                return False
            if view not in display._seen or not getattr(view, "is_made", True):
                self.views.add(view.objectName())
        return False


@pytest.mark.long
def test_a_chosen_language_is_spoken_at_once_and_nothing_is_lost(
    qtbot, own_places, monkeypatch, tmp_path
):
    """One scene, for every choice opens a window: of the free program, a lesson and a case."""
    window = opened_window()  # by no fixture, which would close it: it goes before
    window = a_training_goes_on(qtbot, window)
    window = the_run_of_an_open_lesson_goes_on(qtbot, window, monkeypatch)
    window = what_was_tried_in_an_open_case_stays(qtbot, window, monkeypatch)
    window = what_comes_meanwhile_is_opened_afterwards(qtbot, window, monkeypatch, tmp_path)
    assert shown() is window and window.run_bar.run_button.text() == "训练"
    window = what_a_window_that_died_has_left_is_said_at_the_start_alone(qtbot, window)
    a_sweep_is_not_dropped(window, monkeypatch)
    window = what_fails_on_the_way_leaves_a_window_that_goes_on(qtbot, window, monkeypatch)
    what_is_closed_on_the_way_is_closed_in_the_other_language(qtbot, window)


def a_training_goes_on(qtbot, window):
    """From English to Chinese."""
    session, pad = window.session, window.draw_panel.tools.pad
    before = session.spec.epochs
    window.commands.take_wanted(
        dataclasses.replace(session.spec, epochs=100_000)
    )  # not over meanwhile
    drawn = np.array([[0.25, 0.25], [0.5, 0.75]])
    pad.show_strokes([drawn], 1)
    window.drawer.open_page(window.drawer.views[2])
    page = window.drawer.page_name
    session.set_speed(0.5)
    window.commands.train_or_pause()
    qtbot.waitUntil(lambda: session.latest.step >= 1)
    training, designs = session.training, window.commands.designs
    window.project.autosave.look()
    qtbot.waitUntil(lambda: len(kept_aside()) == 1)
    blank = Blank()
    QApplication.instance().installEventFilter(blank)
    pad.set_side(pad.width() + 40)  # as after a presentation
    window = choose(window, "zh_CN")
    QApplication.instance().removeEventFilter(blank)
    assert not blank.views, "a figure is seen with what it shows"
    assert window.session is session and session.training is training
    assert window.run_bar.run_button.text() == "暂停"
    assert window.message_bar.undo_link.isVisible()
    assert window.message_bar.undo_link.text() == f"撤销：轮数 {before} → 100,000"
    assert window.commands.designs is designs
    assert window.drawer.is_open and window.drawer.page_name == page
    now = window.draw_panel.tools.pad
    assert len(now.strokes) == 1 and now.width() != pad.width()
    np.testing.assert_allclose(now.strokes[0] / now.width(), drawn)
    assert load_preferences().language == "zh_CN" and len(kept_aside()) == 1
    kept = [type(each).__module__ for each in session.findChildren(QObject)]
    assert not [name for name in kept if name.startswith("nnviz.gui")], "it goes with its window"
    reached = session.latest.step
    qtbot.waitUntil(lambda: session.latest.step > reached)
    window.commands.train_or_pause()
    session.set_speed(1.0)
    return window


def the_run_of_an_open_lesson_goes_on(qtbot, window, monkeypatch):
    """From Chinese to English and back."""
    session = window.session
    before = session.latest.network
    window.course.start("N07")
    opened = window.course.opened
    opened.choose(1)
    qtbot.waitUntil(lambda: session.is_ready)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.latest.epoch == 1)
    run, training = opened.run, session.training
    assert run.lesson.title == "所有权重相等"
    window = choose(window, "en")
    again = window.course.opened
    assert again.run is run and session.training is training and session.latest.epoch == 1
    assert run.lesson.title == "All weights equal" and again.prediction.choice == 1
    assert again.panel.step == opened.panel.step and again.panel.isVisible()
    window = speak_as_it_ends(qtbot, window, "zh_CN", monkeypatch, session.train)
    qtbot.waitUntil(lambda: run.verdict is not None)
    assert window.message_bar.text() == verdict_words.message(run.verdict)
    assert window.course.progress.records["N07"].results
    told = window.course.opened.panel.verdict
    assert told.is_told and str(FEWEST) in told.seeds_button.text()
    assert run.verdict.lesson.title == "所有权重相等" and window.course.opened.run is run
    called = [each for each in window.earlier_runs.runs if each.called]
    names = run_names(run.form).values()
    assert called and all(
        each.name in [numbered_name(each.number, name) for name in names] for each in called
    ), "runs of a lesson are called in the language of the window"
    window.course.leave()
    assert session.latest.network is before
    return window


def what_was_tried_in_an_open_case_stays(qtbot, window, monkeypatch):
    """From Chinese to English."""
    window.course.start("D1")
    case = window.course.cases.opened
    qtbot.waitUntil(lambda: case.run.broken is not None)
    case.panel.hint.click()
    run, known = case.run, case.run.broken
    assert run.case.title != "The wreck"
    window = speak_as_it_ends(qtbot, window, "en", monkeypatch, run.run)
    qtbot.waitUntil(lambda: run.attempt is not None)
    again = window.course.cases.opened
    assert again.run is run and run.attempt is run.broken
    assert [v.value for v in run.broken.values] == [v.value for v in known.values]
    said, before = ([v.measured.label for v in tried.values] for tried in (run.broken, known))
    assert said == [each.label for each in run.case.form().measures] != before
    assert again.found_out == (1, False) and again.panel.isVisible()
    assert again.panel.windowTitle() == "" and run.case.title == "The wreck"
    assert not window.panel.form.fields["data"].control.isEnabled()
    window.course.leave()
    return window


def what_comes_meanwhile_is_opened_afterwards(qtbot, window, monkeypatch, tmp_path):
    """By no key and no mouse, as from another program: from English to Chinese."""
    path, session = tmp_path / "mine.nnviz", window.session
    epoch = session.latest.epoch
    window.project.projects.write(path)
    qtbot.waitUntil(lambda: window.project.projects.path == path)
    written = path.read_bytes()
    session.design(usual_design("xor"))
    qtbot.waitUntil(lambda: session.is_ready)
    came = []

    def bring(other, before):
        for each in (before, other):
            each.sharing.opening.open(str(path))
            came.append(each.project.projects.is_opening)

    with monkeypatch.context() as patch:
        patch.setattr(another_window, "bring_dialogs", bring)
        window = speak(window, "zh_CN")
    assert came == [False, False]
    qtbot.waitUntil(lambda: window.project.projects.path == path and session.is_ready)
    qtbot.waitUntil(lambda: not window.project.projects.is_busy)
    form = window.panel.form.fields["data"].control
    assert form.currentData() == session.spec.data == "handwriting"
    assert session.latest.epoch == epoch and not window.isWindowModified()
    assert path.read_bytes() == written
    return window


def what_a_window_that_died_has_left_is_said_at_the_start_alone(qtbot, window):
    """To English, back, and again: it goes over where it stands; after that it is not said."""
    Path(os.environ["NNVIZ_DATA"], "recovery", "left.nnviz").write_bytes(b"")
    window.project.autosave.look_behind()
    assert "突然结束" in window.message_bar.text()
    window = choose(window, "en")
    assert "ended suddenly" in window.message_bar.text() and window.message_bar.level == "warning"
    assert window.message_bar.instead_button.isVisible()
    left = window.project.autosave.left
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: "left.nnviz" in window.message_bar.text())  # it is no project
    qtbot.waitUntil(window.message_bar.instead_button.isVisible)
    window = choose(window, "zh_CN")
    assert "left.nnviz" in window.message_bar.text(), "it is said why it is still offered"
    assert window.message_bar.level == "error"
    assert window.message_bar.instead_button.isVisible()
    assert window.project.autosave.left == left
    window.commands.tell_of_state()
    said = window.message_bar.text()
    window = choose(window, "en")
    keeper = window.project.autosave
    assert len(keeper.left) == 1 and not keeper._later.isActive()
    assert said != window.message_bar.text() and window.message_bar.level == "info"
    assert "ended suddenly" not in window.message_bar.text()
    keeper.forget_left()
    return window


def a_sweep_is_not_dropped(window, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(type(window.sweeps), "is_rolling", True)
        assert choose(window, "zh_CN") is window
    assert window.message_bar.text().startswith("A sweep goes on")


def what_fails_on_the_way_leaves_a_window_that_goes_on(qtbot, window, monkeypatch):
    """The one before where there can be no other, with its lesson; then the other, to Chinese."""
    window.course.start("N07")
    qtbot.waitUntil(lambda: window.session.is_ready)
    window.drawer.open_page(window.drawer.views[2])
    spoken, run = languages.spoken(), window.course.opened.run
    for owner, name in (
        (another_window, "Stood"),
        (another_window.PagesWork, "of"),
        (main_window, "MainWindow"),
        (window, "remember"),
    ):
        with monkeypatch.context() as patch, qtbot.captureExceptions() as raised:
            patch.setattr(owner, name, failing)
            assert choose(window, "zh_CN") is window
        assert [kind for kind, *_ in raised] == [ZeroDivisionError]
        assert languages.spoken() == spoken == window.preferences.language
        assert window.course.opened.run is run and run.lesson.title == "All weights equal"
        assert window.course.opened.panel.isVisible() and window.drawer.is_open
        goes_on(window)
    window.course.leave()
    told = []
    with monkeypatch.context() as patch:
        patch.setattr(CrashReporter, "report", lambda *found: told.append(found[1]))
        for name in ("bring_over", "bring_pages", "bring_looked_at", "bring_dialogs"):
            patch.setattr(another_window, name, failing)
        for part in (another_window.Stood, "set_all"), (another_window.Stage, "put_back"):
            patch.setattr(*part, failing)
        other = choose(window, "zh_CN")
    assert told == [ZeroDivisionError] * 6
    assert other is not window and other.run_bar.run_button.text() == "训练"
    goes_on(other)
    return other


def failing(*_, **__):
    return 1 / 0


def goes_on(window):
    """It is painted, and what is opened there is opened."""
    assert window.updatesEnabled() and not window.focusWidget().signalsBlocked()
    window.sharing.opening.open("no code")
    assert window.message_bar.level == "error"


def what_is_closed_on_the_way_is_closed_in_the_other_language(qtbot, window):
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, window, window.close))
    other = choose(window, "en")
    assert other is not window
    qtbot.waitUntil(lambda: not seen())
    other.deleteLater()


def backprop_opened(window):
    place = next(place for place in window.places if place.name == "BackpropView")
    window.drawer.open_page(place)
    wait = QEventLoop()
    QTimer.singleShot(50, wait.quit)
    wait.exec()
    return place.view


@pytest.mark.long
def test_what_was_looked_at_goes_with_its_network_where_it_is_not_seen_again_before(own_places):
    window = opened_window()
    window.show()
    session = window.session
    deep = dataclasses.replace(session.spec, sizes=(784, 20, 20, 20, 10))
    window.commands.take_wanted(deep)
    view = backprop_opened(window)
    view._go(next(at for at, step in enumerate(view._steps) if step.layer == 3))
    window.drawer.set_open(False)
    window = choose(window, "zh_CN")
    session.design(dataclasses.replace(session.spec, sizes=(784, 10)))
    view = backprop_opened(window)
    assert view.isVisible() and view._walk.spec.sizes == (784, 10) and view.step.layer == 0


@pytest.fixture
def go_on(own_places, monkeypatch):
    """Data that are asked for in a window that is open come when this is set."""
    opened_window().show()
    go_on, load = threading.Event(), workers.load_for

    def load_later(*wanted):
        go_on.wait(20)
        return load(*wanted)

    monkeypatch.setattr(workers, "load_for", load_later)
    yield go_on
    go_on.set()


@pytest.mark.long
def test_a_network_that_waits_for_its_data_is_measured_in_the_window_that_is_there_then(
    qtbot, go_on
):
    shown().commands.take_wanted(MOONS, Network.initial(MOONS))
    window, told = speak(shown(), "zh_CN"), []
    assert not window.session.is_ready
    window.opened_network.told.connect(lambda message: told.append(message.text))
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("网络已打开：") and "%" in told[0]


@pytest.mark.long
def test_points_that_wait_for_the_others_are_put_in_the_window_that_is_there_then(qtbot, go_on):
    points = ((0.5, -1.0, 1), (2.0, 0.25, 0))
    shown().sharing.opening.open_text(line.written(Shared(design=MOONS, points=points)))
    window = speak(shown(), "zh_CN")
    assert not window.session.is_ready
    go_on.set()
    qtbot.waitUntil(lambda: window.session.is_ready)
    qtbot.waitUntil(lambda: window.session.dataset.added == len(points))


@pytest.mark.long
def test_a_case_says_its_hint_and_what_helps_in_another_language_too(qtbot, own_places):
    window = opened_window()
    window.show()
    window.course.start("D6")
    run = window.course.cases.opened.run
    qtbot.waitUntil(lambda: run.broken is not None, timeout=30_000)
    window.commands.tell_of_state()
    assert window.message_bar.text().endswith("Change a suspect, then run it again.")
    window = speak(window, "zh_CN")
    assert window.message_bar.text().endswith("更改一项嫌疑设置，然后再运行一次。")
    window.course.cases.opened.panel.hint_wanted.emit()
    assert window.message_bar.text() == f"提示：{run.case.hints[0].text}"
    window = speak(window, "en")
    assert window.message_bar.text() == f"Hint: {run.case.hints[0].text}"
    window.commands.tell_of_state()
    assert window.message_bar.text().endswith("Change a suspect, then run it again.")


@pytest.mark.long
def test_the_form_that_a_page_has_covered_is_not_set_later_as_it_was(own_places, monkeypatch):
    window = opened_window()
    window.show()
    window.course.open_page()
    monkeypatch.setattr(lessons_first, "Reader", None)  # a thread would keep the window waiting
    window = choose(window, "zh_CN")
    window.course.start("N07")
    asked = window.session.spec
    assert window.pages.shown is None and asked.data != "handwriting"
    wait = QEventLoop()
    QTimer.singleShot(100, wait.quit)
    wait.exec()
    assert window.left_column.isVisible() and window.session.spec == asked


def test_garbage_is_collected_in_the_window_that_comes_too(qapp, monkeypatch):
    """By the application's collector: that of the first window would go with it."""
    parents = []
    monkeypatch.setattr("nnviz.garbage.Collector", parents.append)
    # whose signals would end the process that tests
    monkeypatch.setattr("nnviz.gui.window.project.asked_to_end.AskedToEnd", lambda *_: None)
    monkeypatch.setattr(type(qapp), "exec", lambda _: 0)
    window = SimpleNamespace(crash=SimpleNamespace(install=lambda: None))
    assert app._until_closed(lambda argv: (qapp, window), []) == 0
    assert parents == [qapp]


def test_nothing_is_cut_in_chinese(qtbot, open_window, monkeypatch):
    monkeypatch.setattr(languages, "wanted", lambda kept: "zh_CN")
    window = open_window(1024, 640)
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    found = {}
    for way in ways_at(window, (1024, 640), window.drawer.views, "work"):
        for fault in lasting_faults(window):
            found.setdefault(fault, way)
    assert found == {}


@pytest.mark.long
def test_a_language_waits_for_what_would_be_lost(monkeypatch, own_window):
    """Nothing of it is left behind, a sentence says so, and the menu ticks what is spoken."""
    window = own_window
    menu = window.run_bar.file_menu.findChild(LanguageMenu)
    busy = [
        (type(window.sweeps), "is_rolling", "A sweep goes on"),
        (type(window.sharing), "is_filming", "A film is being made"),
        (type(window.project.projects), "is_busy", "A project is being saved"),
    ]
    for kind, goes_on, said in busy:
        with monkeypatch.context() as patch:
            patch.setattr(kind, goes_on, True)
            assert choose(window, "zh_CN") is window
            assert said in window.message_bar.text()
        menu.show_spoken()
        assert [a.text() for a in menu.actions() if a.isChecked()] == ["English"]
