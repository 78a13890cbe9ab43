"""What another window is put as is no edit: nothing but the language is another one."""

import dataclasses

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QTabBar,
)

from nnviz.data.designs import usual_design
from nnviz.gui.window.language.controls import set_again, settings_in
from nnviz.gui.window.language.stood import Stood
from nnviz.session.run_state import RunState
from tests.gui.conftest import opened_window
from tests.gui.window.hands import pick, train_to_the_end
from tests.gui.window.test_language import (  # noqa: F401, a fixture
    english_again,
    session_of,
    speak,
)

OVER = RunState.FINISHED, RunState.FAILED
ROWS = ["x,y,kind", *(f"{i % 7},{i % 5},{'in' if i % 3 else 'out'}" for i in range(60))]


def all_of(window):
    """Whatever no language has anything to do with, of a run that does not go on."""
    session, lesson, case = window.session, window.course.opened, window.course.cases.opened
    verdict = lesson and lesson.run.verdict
    return (
        *session_of(window),
        session.state,
        session.latest,
        verdict and (verdict.reproduced, verdict.seed, verdict.runs, verdict.specs),
        case and (case.run, case.run.attempt, case.run.broken, case.found_out),
        [(run.number, run.snapshot) for run in window.earlier_runs.runs],
        window.message_bar.level,
        window.panel.problem and window.panel.problem.field,
        (session.undoable, session.redoable),
    )


def a_page_of_own_data_is_open(qtbot, window, folder):
    path = folder / "rings.csv"
    path.write_text("\n".join(ROWS))
    window.own_data.open(path)
    qtbot.waitUntil(window.pages.shown.right.use_button.isEnabled, timeout=20_000)


def own_data_are_used_and_a_case_was_left(qtbot, window, _):
    """Its cost, penalty and batch were others than those of the lesson that is open now."""
    window.pages.shown.right.use_button.click()
    qtbot.waitUntil(lambda: window.session.is_ready and window.pages.shown is None)
    train_to_the_end(qtbot, window, 2)
    window.course.start("D1")
    qtbot.waitUntil(lambda: window.session.is_ready)
    window.course.leave()
    assert window.session.spec.data != "handwriting"
    a_lesson_has_run(qtbot, window, "L07")


def the_form_cannot_be(qtbot, window, _):
    """Some of what was chosen waits until it can."""
    window.course.leave()
    window.commands.take_wanted(dataclasses.replace(usual_design("moons"), data_size=60))
    qtbot.waitUntil(lambda: window.session.is_ready)
    train_to_the_end(qtbot, window, 2)
    fields = window.panel.form.all_fields
    fields["train_size"].control.setValue(1000)
    fields["mini_batch_size"].control.setValue(7)
    assert window.panel.problem is not None and window.session.spec.mini_batch_size != 7


SCENES = (
    a_page_of_own_data_is_open,
    own_data_are_used_and_a_case_was_left,
    the_form_cannot_be,
)


def a_lesson_has_run(qtbot, window, name):
    window.course.start(name)
    opened = window.course.opened
    qtbot.waitUntil(lambda: window.session.is_ready)
    opened.choose(1)
    opened.panel.run_wanted.emit()
    qtbot.waitUntil(lambda: opened.run.verdict is not None, timeout=60_000)
    qtbot.waitUntil(lambda: window.session.state in OVER)


@pytest.mark.long
def test_nothing_but_the_language_is_another_one(qtbot, own_places, tmp_path):
    """In one sitting: what an earlier case, lesson, page or window has held is not put in later."""
    window, codes = opened_window(), ["en", "zh_CN"]
    window.show()
    for scene in SCENES:
        scene(qtbot, window, tmp_path)
        codes.reverse()
        before = all_of(window)
        window = speak(window, codes[0])
        later = window.docks.findChild(Stood)._later
        for _ in range(2):
            for now, then in zip(all_of(window), before, strict=True):
                assert now == then, scene.__name__
            later.start()  # as where more of it is seen
            qtbot.waitUntil(lambda later=later: not later.isActive())


@pytest.mark.long
def test_no_control_edits_what_it_is_put_back_in(qtbot, own_window):
    """Whatever stood in it in another window."""
    window = own_window
    pick(qtbot, window, "moons")
    train_to_the_end(qtbot, window, 2)
    window.panel.form.show_more(True)
    before, shown = all_of(window), values_in(window)
    count = put_otherwise(window, window.left_column) + put_otherwise(window, window.right_column)
    for page in window.drawer.views:
        window.drawer.open_page(page)
        count += put_otherwise(window, page)
    assert count > 100 and all_of(window) == before and values_in(window) == shown


def put_otherwise(window, part):
    """One control after the other, and back, for what is typed there stays. How many there are."""
    settings, before = settings_in(part), session_of(window)
    ways = [way for way in settings if otherwise(*settings[way]) != settings[way][1]]
    for way in ways:
        kind, value = settings[way]
        for put in (otherwise(kind, value), value):
            with window.panel.putting_back():
                set_again(part, {way: (kind, put)})
            assert session_of(window) == before, way
            if window.panel.problem is None:
                draft = window.panel._draft
                assert draft == {name: getattr(window.session.spec, name) for name in draft}, way
    return len(ways)


def values_in(window):
    return {name: field.read() for name, field in window.panel.form.all_fields.items()}


def otherwise(kind, value):
    """Another value of that kind of control, where there is one; places and lists stay."""
    if kind.of is QLineEdit:
        return f"{value}1"
    if kind.of is QSpinBox:
        return value[0] + 1, str(value[0] + 1)
    if kind.of in (QComboBox, QTabBar):
        return (value[0] + 1) % max(1, value[1]), value[1]
    if kind.of is QAbstractButton:
        return not value
    return value + 1 if kind.of is QAbstractSlider else value
