"""*Share…* in the window: opened by its key, a code for what stands there, left again."""

import pytest
from PySide6.QtCore import QEvent, QProcess, Qt
from PySide6.QtWidgets import QApplication

from nnviz.gui.look import zoom
from nnviz.gui.sharing.share_panel import RIM
from nnviz.gui.window.course.for_class import has_run, start_for_class
from nnviz.gui.window.imports import Needing
from nnviz.lessons.shelf import LESSONS
from nnviz.sharing.code import reading
from nnviz.sharing.code.locks import all_but
from nnviz.sharing.project.project import load_project
from tests.gui.window.hands import child, click

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window_anew):
    yield window_anew
    panel = child(window_anew, "share_dialog")
    if panel is not None:
        panel.hide()
    QApplication.processEvents()


def share(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_E, BOTH)
    qtbot.waitUntil(lambda: window.sharing.shown is not None)
    return child(window, "share_dialog")


def test_the_window_goes_on_until_it_is_imported(window, monkeypatch):
    """Whether it is wanted by its key or on the page of the course."""
    asked = []
    with monkeypatch.context() as patch:
        patch.setattr(Needing, "do", lambda _, act, *names: asked.append((act, {*names})))
        window.sharing.toggle()
        window.course.share_wanted.emit("L15", "")
    assert window.sharing.shown is None
    assert all("nnviz.gui.sharing.share_panel" in names for _, names in asked)
    for (act, _), lesson in zip(asked, ("", "L15"), strict=True):
        act()
        assert window.sharing.shown[0] == lesson


def test_the_key_opens_it_and_esc_closes_it(qtbot, window):
    panel = share(qtbot, window)
    assert panel.isAncestorOf(QApplication.focusWidget())
    assert next(iter(panel.list.buttons)) == "line", "no lesson is open"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_keys_and_tab_stay_in_it(qtbot, window):
    panel = share(qtbot, window)
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert panel.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    qtbot.keyClick(panel, Qt.Key.Key_7)
    assert window.session.latest.step == 0
    assert panel.isVisible()


def test_it_stays_in_the_window(qtbot, window):
    panel = share(qtbot, window)
    window.resize(1024, 640)
    assert window.rect().contains(panel.geometry())
    page = panel.shown
    assert page.rect().contains(page.primary.geometry())


def test_it_grows_with_the_type_in_a_window_that_keeps_its_size(qtbot, window):
    panel = share(qtbot, window)
    before = panel.width()
    zoom.change(1.25)
    try:
        QApplication.sendEvent(panel, QEvent(QEvent.Type.LayoutRequest))
        free = window.width() - round(1.25 * before)
        is_whole = free < round(1.25 * RIM)
        assert panel.width() == (window.width() if is_whole else round(1.25 * before))
        zoom.change(1.7)
        QApplication.sendEvent(panel, QEvent(QEvent.Type.LayoutRequest))
        assert panel.geometry() == window.rect(), "no half words beside it"
    finally:
        zoom.change(1.0)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LayoutRequest))
    assert panel.width() == before


def test_the_lesson_that_is_open_has_a_code(qtbot, window, monkeypatch):
    window.course.start("L15", "quick", 7)
    panel = share(qtbot, window)
    code = panel.shown.result.code
    found = reading.read(code)
    assert (found.lesson, found.seed) == ("L15", 7)
    begun = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *all: begun.append(all) or (True, 1))
    panel.shown.student.click()
    assert begun[0][1] == ["-m", "nnviz", "open", code]
    assert "second window" in window.message_bar.text()
    child(window, "share_entry_report").click()
    assert not panel.shown.primary.isEnabled(), "it has not been run"


def test_the_picture_of_a_code_fills_the_window(qtbot, window):
    window.course.start("L15", "quick", 1)
    panel = share(qtbot, window)
    qtbot.mouseClick(panel.shown.result.qr, Qt.MouseButton.LeftButton)
    sheet = child(window, "share_qr_sheet")
    assert sheet.isVisible() and sheet.geometry() == window.rect()
    assert sheet.picture.width() > 400
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_case_has_a_code_that_opens_it(qtbot, window):
    window.course.start("D3")
    panel = share(qtbot, window)
    assert [*panel.list.buttons][:2] == ["case", "line"]
    code = panel.shown.result.code
    assert reading.read(code).lesson == "D3"
    click(qtbot, panel.shown, "share_large")
    assert child(window, "share_qr_sheet").isVisible()
    child(window, "share_qr_sheet").hide()
    window.course.leave()
    assert window.sharing.opening.open_text(code) and window.course.cases.case.id == "D3"
    window.course.leave()


def test_before_a_class_a_lesson_stays_as_it_was_run(qtbot, window):
    window.course.start("L15", "quick", 7)
    qtbot.waitUntil(lambda: window.session.is_ready)
    opened = window.course.opened
    assert not has_run(opened, "L15", "quick")
    window.session.step("mini-batch")
    qtbot.waitUntil(lambda: window.session.latest.step == 1)
    assert has_run(opened, "L15", "quick") and has_run(opened, "L15", "")
    assert not has_run(opened, "L15", "book") and not has_run(opened, "L16", "quick")
    start_for_class(window.course, Presented(), "L15", "quick")
    assert window.session.latest.step == 1 and "as it was run" in window.message_bar.text()
    click(qtbot, window, "message_action")
    assert window.session.latest.step == 0 and window.course.opened.run.lesson.id == "L15"


class Presented:
    """An audience is there already."""

    is_on = True


def test_a_lesson_chosen_on_the_course_s_page_is_shared(qtbot, window):
    window.sharing.open("L15")
    found = reading.read(child(window, "share_dialog").shown.result.code)
    assert (found.lesson, found.form) == ("L15", "quick")
    assert found.locks == all_but(LESSONS["L15"].matters)


def test_with_the_network_it_is_a_file_with_the_locks_that_were_ticked(
    qtbot, window, monkeypatch, tmp_path
):
    window.course.start("L15", "quick", 7)
    qtbot.waitUntil(lambda: window.session.is_ready)
    panel = share(qtbot, window)
    page, path = panel.shown, tmp_path / "class.nnviz"
    monkeypatch.setattr(window.project.projects, "ask_where", lambda: path)
    page.whole.click()
    assert page.primary.text() == "Save as file…" and page.result.isHidden()
    page.grid.show_locks({"seed", "rate"})
    page.primary.click()
    qtbot.waitUntil(lambda: "Saved as" in window.message_bar.text())
    kept = load_project(path).lesson
    assert (kept.id, kept.seed, set(kept.locks)) == ("L15", 7, {"seed", "rate"})
    assert window.course.opened.run.locks == frozenset(), "here nothing is locked"


def test_where_a_lesson_was_left_meanwhile_something_else_is_shared(qtbot, window):
    """As another language opens it again on the page that it had."""
    window.course.start("N07")
    qtbot.waitUntil(lambda: window.session.is_ready)
    window.sharing.open(page="lesson")
    assert window.sharing.shown[2] == "lesson"
    window.course.leave()
    window.sharing.open(*window.sharing.shown)
    assert window.sharing.shown[2] not in ("", "lesson")
    window.sharing.close()
