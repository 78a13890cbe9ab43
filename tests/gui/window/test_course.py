"""The course in the whole window: page, lesson, verdict, and everything as it was before."""

import dataclasses
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from nnviz.gui.course import ahead
from nnviz.gui.lesson import seed_runs
from nnviz.gui.lesson.detective.case_run import CaseRun
from nnviz.gui.lesson.lesson_run import LessonRun
from nnviz.gui.window.course import lessons_first
from nnviz.gui.window.imports import Needing
from nnviz.lessons.seeds import Outcome
from nnviz.lessons.shelf import LESSONS
from nnviz.preferences import Preferences, load_preferences, save_preferences
from nnviz.session.run_state import RunState
from tests.gui.window.hands import (
    LEFT,
    child,
    click,
    told_after_an_error,
    train_to_the_end,
    type_into,
)

CTRL = Qt.KeyboardModifier.ControlModifier
EPOCHS = 400


class Known(dict):
    """Lessons that need not be read from files."""

    is_read = True


@pytest.fixture
def brief(monkeypatch):
    """L15 of a fifth of its epochs: enough for all that it shows."""
    lesson = LESSONS["L15"]
    form = lesson.forms["quick"]
    [(name, design)] = form.designs.items()
    short = dataclasses.replace(design, spec=dataclasses.replace(design.spec, epochs=EPOCHS))
    forms = {**lesson.forms, "quick": dataclasses.replace(form, designs={name: short})}
    known = Known(LESSONS, L15=dataclasses.replace(lesson, forms=forms))
    monkeypatch.setattr("nnviz.lessons.shelf.LESSONS", known)


def places(window):
    return [(dock.isVisible(), dock.geometry()) for dock in window.docks.docks]


def start(qtbot, window, id):
    """By mouse, from the page."""
    click(qtbot, window, "course_button")
    page = child(window, "course_page")
    page.choose(id)
    listed = child(window, "course_list")
    listed.scrollTo(listed.currentIndex())
    qtbot.mouseClick(listed.viewport(), LEFT, pos=listed.visualRect(listed.currentIndex()).center())
    click(qtbot, window, "lesson_start")
    qtbot.waitUntil(lambda: not window.course.is_page_open)
    assert window.isActiveWindow(), "no part of the lesson was a window of its own, for a moment"
    qtbot.waitUntil(lambda: window.session.is_ready)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # of another lesson's answers


def judged(qtbot, window):
    verdict = child(window, "lesson_verdict")
    qtbot.waitUntil(verdict.isVisible)
    return verdict.text()


def test_by_mouse_from_the_course_to_a_verdict_and_back_to_the_former_network(
    qtbot, window, brief, tmp_path, monkeypatch
):
    train_to_the_end(qtbot, window, 1)
    known, before = window.session.latest, places(window)
    undo = window.message_bar.undo_link.text()
    start(qtbot, window, "L15")
    assert window.session.spec.data == "circle" and not child(window, "run_button").isEnabled()
    assert window.message_bar.text().startswith("Predict first")
    assert not window.message_bar.undo_link.isVisible()
    click(qtbot, window, "lesson_choice_b")
    assert child(window, "run_button").isEnabled()
    click(qtbot, window, "run_button")
    with told_after_an_error(window):
        assert judged(qtbot, window) == "Reproduced"
    assert window.message_bar.text().startswith("Reproduced: ")
    assert child(window, "lesson_next").isEnabled()
    epochs = child(window, "lesson_watch").texts()
    assert all(here.startswith("epoch ") for *_, here in epochs), "both events have happened"
    page = tmp_path / "lesson.html"
    asked = []
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: asked.append(_[0]) or page)
    child(window, "lesson_report").click()
    assert asked == ["Save the report to hand in"]
    window.files.settle()
    assert "<h1" in page.read_text() and "Reproduced" in page.read_text()
    click(qtbot, window, "lesson_close")
    assert window.session.latest is known and window.session.state is RunState.FINISHED
    assert places(window) == before and window.panel.spec == known.spec
    assert window.message_bar.undo_link.text() == undo
    assert window.earlier_runs.runs == ()
    record = window.course.progress.records["L15"]
    assert record.is_done and record.prediction.choice == 1
    number = LESSONS["L15"].number
    assert child(window, "message_action").text() == f"Back to lesson {number}"
    click(qtbot, window, "message_action")
    assert child(window, "lesson_verdict").isVisible() and window.session.spec.data == "circle"


def test_by_keyboard_alone(qtbot, window):
    window.resize(1920, 1080)  # where a lesson is wider than the form
    QApplication.processEvents()

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    before = places(window)
    press(Qt.Key.Key_K, CTRL)
    listed, search = child(window, "course_list"), child(window, "course_search")
    assert search.hasFocus() and not window.left_column.isVisible()
    assert window.message_bar.text().endswith("Esc to the network.")
    press(Qt.Key.Key_Escape)
    assert not listed.isVisible() and places(window) == before
    assert "Esc" not in window.message_bar.text(), "what is said of the page goes with it"
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Home)
    assert listed.hasFocus() and listed.currentIndex().row() == 1, "under its chapter's name"
    press(Qt.Key.Key_Up)
    assert search.hasFocus()
    press(Qt.Key.Key_Down)
    lesson = LESSONS["N07"]
    qtbot.keyClicks(listed, lesson.number)
    assert listed.currentIndex().data() == f"{lesson.number} {lesson.title}"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.is_ready)
    qtbot.waitUntil(lambda: child(window, "lesson_choice_a").hasFocus())
    press(Qt.Key.Key_A)
    assert child(window, "lesson_choice_a").isChecked()
    press(Qt.Key.Key_Return, CTRL)
    assert child(window, "lesson_steps").hasFocus(), "the answers are shut"
    assert judged(qtbot, window).startswith(("Reproduced", "Not reproduced"))
    assert child(window, "lesson_steps").hasFocus()
    assert window.earlier_runs.runs, "the twin is there to compare with"
    click(qtbot, window, "lesson_close")
    assert window.session.spec.data == "handwriting" and places(window) == before


@pytest.mark.long
def test_the_search_has_the_keyboard_and_enter_starts_what_it_says_was_found(qtbot, window):
    window.course.open_page()
    page, search = child(window, "course_page"), child(window, "course_search")
    page.choose("L28")
    likely = {"3.1": "L13", "L15": "L15", "dropout": "L22b", "odd one": "D6", "cross": "L14"}
    for wanted, id in likely.items():
        search.selectAll()
        qtbot.keyClicks(QApplication.focusWidget(), wanted)
        entry = page.model.entry(page.list.currentIndex().row())
        assert entry.id == id, wanted
        said = window.message_bar.text()
        assert entry.spoken in said and said.endswith("Enter starts it, ↓ goes to the list.")
    no_mnist = child(window, "course_no_mnist")
    no_mnist.toggle()
    assert window.message_bar.text().partition(" ")[0] != said.partition(" ")[0], "fewer are found"
    no_mnist.toggle()
    assert window.message_bar.text() == said
    search.selectAll()
    qtbot.keyClick(search, Qt.Key.Key_Delete)
    assert window.message_bar.text().endswith("Esc to the network."), "nothing is searched for"
    search.selectAll()
    qtbot.keyClicks(search, "no such lesson")
    assert window.message_bar.text() == child(window, "course_nothing").text()
    keys_are_said_where_they_do_that(qtbot, window, page, search)
    search.selectAll()
    with qtbot.waitSignal(page.started) as started:
        type_into(qtbot, window, "course_search", LESSONS["N07"].number)
    assert started.args[0] == "N07" and not page.isVisible()
    qtbot.waitUntil(lambda: window.session.is_ready)
    window.course.open_page()
    assert search.selectedText() == LESSONS["N07"].number, "what is typed takes its place"
    search.clear()
    window.course.close_page()
    click(qtbot, window, "lesson_close")


def keys_are_said_where_they_do_that(qtbot, window, page, search):
    """Wherever the keyboard is: Enter starts a lesson in the search and in the list alone."""
    for wanted in ("", "3.1"):
        search.setText(wanted)
        for part in page.findChildren(QWidget):
            if not (
                part.isVisible()
                and part.isEnabled()
                and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                continue
            part.setFocus()
            said = window.message_bar.text()
            assert ("↓ goes to the list" in said) is (part is search), part.objectName()
            assert ("Enter starts" in said) is (part in (search, page.list)), part.objectName()
            assert ("found" in said) is (bool(wanted) and part is not page.list)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert search.hasFocus() and "3 found" not in window.message_bar.text()


def test_the_page_says_what_to_loosen_is_saved_and_forgets_only_after_a_question(
    qtbot, window, tmp_path, monkeypatch
):
    window.course.progress.keep("L15", lambda record: record)
    click(qtbot, window, "course_button")
    type_into(qtbot, window, "course_search", "no such lesson")
    page = tmp_path / "course.html"
    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: page)
    click(qtbot, window, "course_report")
    window.files.settle()
    assert "lessons done" in page.read_text()
    nothing = child(window, "course_nothing")
    assert nothing.isVisible() and nothing.text().endswith("search for something else.")
    assert not child(window, "lesson_start").isEnabled()
    child(window, "course_search").clear()
    assert child(window, "course_list").isVisible()
    for answer in ("&Cancel", "&Start over"):
        child(window, "course_page").forgotten.emit()
        box = child(window, "forget_question")
        [button] = [each for each in box.buttons() if each.text() == answer]
        qtbot.mouseClick(button, LEFT)
        assert (window.course.progress.records == {}) == (answer == "&Start over")


@pytest.mark.long
def test_other_values_are_not_judged_and_what_trains_nothing_is(qtbot, window):
    start(qtbot, window, "L15")
    click(qtbot, window, "lesson_choice_a")
    tabs = child(window, "lesson_steps")
    qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    type_into(qtbot, window, "lesson_data_size", "60")
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert window.session.spec.data_size == window.panel.spec.data_size == 60
    qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(2).center())
    assert child(window, "lesson_verdict").text() == "Cannot be told"
    qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    click(qtbot, window, "lesson_values")
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert window.session.spec.data_size == child(window, "lesson_data_size").value() == 40
    start(qtbot, window, "L09")
    run = child(window, "lesson_run")
    assert run.text() == "Run without a prediction"
    click(qtbot, window, "lesson_run")
    assert judged(qtbot, window).startswith(("Reproduced", "Not reproduced"))


def launch(qtbot, open_window):
    """Another one, with the preferences that the last one left."""
    window = open_window(loaded=False)
    qtbot.waitUntil(lambda: window.session.is_ready)
    return window


def test_the_course_is_offered_at_three_launches_and_never_after_a_lesson(qtbot, open_window):
    """The second offer is taken, which counts as all three."""
    save_preferences(Preferences(course_offers=1), Preferences())
    window = launch(qtbot, open_window)
    assert "A lesson shows you round" in window.message_bar.text()
    assert window.course._offer.count == 2
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: window.course.opened is not None)
    assert child(window, "lesson_panel").lesson.id == "L04"
    window.close()
    assert load_preferences().course_offers == 3
    again = launch(qtbot, open_window)
    assert "A lesson" not in again.message_bar.text()


def test_the_window_goes_on_until_what_a_lesson_opens_in_is_imported(window, monkeypatch):
    """Whether it is taken from the offer or begun on the page."""
    course, asked = window.course, []
    with monkeypatch.context() as patch:
        patch.setattr(Needing, "do", lambda _, act, *names: asked.append((act, {*names})))
        course._offer._take()
        course._page_made().started.emit("D6", "")
    assert course.opened is None and course.cases.opened is None
    (offered, needed), (begun, same) = asked
    assert same == needed >= {"nnviz.gui.lesson.panel", "nnviz.gui.lesson.detective.panel"}
    offered()
    assert course.opened.lesson.id == "L04"
    begun()
    assert course.cases.case.id == "D6"
    course.leave()


@pytest.mark.long
def test_a_curve_is_drawn_on_the_plot_kept_and_compared_with_the_run(qtbot, window, brief):
    [cost] = [place.view for place in window.places if place.name == "CostView"]
    start(qtbot, window, "L15")
    canvas = cost.plot.canvas

    def at(x, y):
        return canvas.area().point(x, y).toPoint()

    assert canvas.area().x_high > EPOCHS and canvas.area().y_high >= 3
    qtbot.mousePress(canvas, LEFT, pos=at(1, 1.0))
    qtbot.mouseMove(canvas, at(EPOCHS / 2, 0.5))
    qtbot.mouseMove(canvas, at(EPOCHS, 2.5))
    qtbot.mouseRelease(canvas, LEFT, pos=at(EPOCHS, 2.5))
    assert child(window, "run_button").isEnabled(), "a curve is a prediction too"
    guess = canvas.compared.shown.guess
    assert guess.figure.startswith("2.5") or guess.figure.startswith("2.4")
    click(qtbot, window, "run_button")
    judged(qtbot, window)
    assert canvas.compared.shown.guess.y == guess.y
    assert "your guess" in cost.plot.accessibleDescription()
    said = [each.text() for each in child(window, "lesson_panel").findChildren(QLabel)]
    assert any("Your curve ended" in text for text in said)
    assert len(window.course.progress.records["L15"].prediction.sketch) == 64
    click(qtbot, window, "lesson_close")
    assert canvas.compared.shown.guess is None
    assert canvas.area().x_high < 200


@pytest.mark.long
def test_other_seeds_are_in_the_table_and_there_again_when_it_is_opened_later(
    qtbot, window, monkeypatch
):
    def run(lesson, form, seeds, *_, **__):
        own = Outcome.of(window.course.open_lesson.run.verdict)
        return tuple(dataclasses.replace(own, seed=seed) for seed in seeds)

    monkeypatch.setattr(seed_runs, "run_seeds", run)
    start(qtbot, window, "N07")
    click(qtbot, window, "lesson_run")
    judged(qtbot, window)
    button = child(window, "lesson_seeds")
    assert button.text() == "Run 5 seeds…"
    button.click()
    qtbot.waitUntil(button.isHidden)
    assert child(window, "lesson_seeds_words").text() == "5 of 5 seeds reproduce it."
    table = child(window, "lesson_figures")
    assert "asked" in table._heads and "\n5 seeds: " in table._words[0]
    spans = [words.partition("\n5 seeds: ")[2] for words in table._words]
    here = [numbers[-2].split("\u00a0")[0] for numbers in table.texts()]
    assert here == spans, "five times the same run"
    [cost] = [place.view for place in window.places if place.name == "CostView"]
    bands = cost.plot.canvas.compared.shown.bands
    click(qtbot, window, "lesson_close")
    window.course.open_lesson.seeds._kept.clear()  # another window would read them from disk too
    start(qtbot, window, "N07")
    assert not cost.plot.canvas.compared.shown.bands, "nothing gives the answer away"
    click(qtbot, window, "lesson_run")
    judged(qtbot, window)
    assert cost.plot.canvas.compared.shown.bands == bands
    assert "\n5 seeds: " in child(window, "lesson_figures")._words[0]


def test_the_page_waits_for_its_lessons_and_the_window_for_nothing(qtbot, open_window, monkeypatch):
    window = open_window(loaded=False)  # in the file's own one the page may have been made already
    is_there = Event()
    monkeypatch.setattr(lessons_first, "is_read", is_there.is_set)
    monkeypatch.setattr(ahead, "read_ahead", lambda: is_there.wait(20))
    window.course.open_page()
    assert not window.course.is_page_open and window.message_bar.text() == "Reading the lessons…"
    is_there.set()
    qtbot.waitUntil(lambda: window.course.is_page_open)


@pytest.mark.long
def test_each_lesson_or_case_begins_once_and_has_no_runs_of_the_one_before(qtbot, window):
    session, begun = window.session, []
    before = session.latest

    def kept(kind):
        return {*window.findChildren(kind)}

    earlier = kept(LessonRun) | kept(CaseRun)
    session.run_begun.connect(begun.append)
    for id in ("L04", "D1", "D2", "L06"):
        begun.clear()
        window.course.start(id)
        assert len(begun) == 1 and not window.earlier_runs.runs and session.undoable is None, id
        qtbot.waitUntil(lambda: session.is_ready)
        if id.startswith("D"):
            qtbot.waitUntil(lambda: bool(session.latest.history))
    begun.clear()
    window.course.leave()
    assert begun == [before] and window.course.before.own is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    still = [len(kept(kind) - earlier) for kind in (LessonRun, CaseRun)]
    assert still == [1, 0], "that which one can come back to: each has its examples"
