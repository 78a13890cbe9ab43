"""What a part of the window says, and where a lesson has come to, as another language is chosen."""

import pytest

from nnviz.gui.language import languages
from nnviz.gui.lesson.panel import VERDICT
from nnviz.gui.window.language import another_window
from nnviz.gui.window.language.controls import way_to
from nnviz.session.run_state import RunState
from tests.gui.conftest import opened_window
from tests.gui.window.hands import child, click, train_to_the_end
from tests.gui.window.test_language import choose, english_again, speak  # noqa: F401, a fixture
from tests.gui.window.test_language_keeps import ROWS
from tests.gui.window.test_not_kept import looks
from tests.gui.window.test_project import step


def said(window):
    bar = window.message_bar
    action = bar.button.text() if bar.button.isVisible() else ""
    return bar.text(), bar.level, action


def in_another(window):
    """The window that says the same in the other language."""
    before = said(window)
    window = choose(window, "zh_CN" if languages.spoken() == "en" else "en")
    now = said(window)
    assert now[0] != before[0] and now[1] == before[1]
    assert bool(now[2]) == bool(before[2])
    return window


def in_both(window):
    """In Chinese, and in English again, where it is what it was; the window that says it."""
    before = said(window)
    window = in_another(window)
    chinese = said(window)
    window = in_another(window)
    assert said(window) == before
    return window, chinese[0]


def own_data(qtbot, window, path):
    window.own_data.open(path)
    qtbot.waitUntil(lambda: window.own_data.said is not None, timeout=20_000)


@pytest.mark.long
def test_every_page_says_its_own_sentence_again(qtbot, own_places, tmp_path):
    """And what is wrong with data of one's own, which no run has anything to do with."""
    window = opened_window()
    window.show()
    train_to_the_end(qtbot, window, 1)
    good, empty = tmp_path / "kinds.csv", tmp_path / "empty.csv"
    good.write_text("\n".join(ROWS))
    empty.write_text("")
    own_data(qtbot, window, good)
    assert window.message_bar.text().startswith("60 rows can be used.")
    window, chinese = in_both(window)
    assert chinese.startswith("有 60 行可用")
    own_data(qtbot, window, empty)
    assert window.message_bar.level == "error"
    window = in_another(window)
    window.course.desks.open("circuit")
    window = in_another(window)
    window.sweeps.open()
    qtbot.waitUntil(lambda: window.message_bar.text().startswith("8 runs"), timeout=20_000)
    window = in_another(window)
    window.course.open_page()
    qtbot.waitUntil(lambda: window.course.is_page_open)
    in_another(window)


@pytest.mark.long
def test_a_lesson_and_a_case_that_were_left_can_be_gone_back_to_in_another_language(
    qtbot, own_places
):
    window = opened_window()
    window.show()
    session = window.session
    known = session.latest.network
    window.course.start("N07")
    window.course.opened.choose(1)
    qtbot.waitUntil(lambda: session.is_ready)
    run = window.course.opened.run
    run.train()
    qtbot.waitUntil(lambda: run.verdict is not None, timeout=60_000)
    click(qtbot, window, "lesson_close")
    assert said(window)[2] == "Back to lesson 2.2"
    window = in_another(window)
    assert session.latest.network is known and window.course.opened is None
    click(qtbot, window, "message_action")
    opened = window.course.opened
    assert opened.run is run and opened.panel.isVisible() and opened.panel.step == VERDICT
    assert opened.prediction.choice == 1 and opened.panel.verdict.is_told
    assert run.verdict.lesson.title == opened.lesson.title == "所有权重相等"
    window.course.start("D6")
    case = window.course.cases.opened
    qtbot.waitUntil(lambda: case.run.broken is not None, timeout=60_000)
    case.panel.hint.click()
    tried = case.run
    click(qtbot, window, "lesson_close")
    window = speak(window, "en")
    assert said(window)[2] == "Back to case 10"
    click(qtbot, window, "message_action")
    case = window.course.cases.opened
    assert case.run is tried and case.found_out == (1, False) and case.panel.isVisible()
    assert case.panel.outcome.first_line.text() == "Not yet"
    assert not window.panel.form.fields["data"].control.isEnabled()
    window.course.leave()
    assert session.latest.network is known


PARTS = ("_made", "bring_pages")
"""Some of what is done one after the other while another window is made."""


@pytest.mark.long
def test_a_verdict_that_comes_meanwhile_is_seen_whenever_it_comes(qtbot, own_places, monkeypatch):
    window = opened_window()
    window.show()
    session = window.session
    codes = ["en", "zh_CN"]

    def ends():
        session.set_speed(1.0)
        qtbot.waitUntil(lambda: session.state is RunState.FINISHED, timeout=30_000)
        qtbot.wait(1)  # it is judged in the next turn

    for part in PARTS:
        window.course.start("N07")
        opened = window.course.opened
        opened.choose(1)
        qtbot.waitUntil(lambda: session.is_ready)
        run = opened.run
        session.set_speed(0.0)
        run.train()
        qtbot.waitUntil(lambda: session.latest.step >= 1)
        with monkeypatch.context() as patch:
            real = getattr(another_window, part)

            def first_ends(*given, real=real):
                ends()
                return real(*given)

            patch.setattr(another_window, part, first_ends)
            codes.reverse()
            window = speak(window, codes[0])
        qtbot.waitUntil(lambda run=run: run.verdict is not None, timeout=30_000)
        assert languages.spoken() == codes[0]
        panel = window.course.opened.panel
        qtbot.waitUntil(lambda panel=panel: panel.step == VERDICT)
        assert window.course.opened.panel.verdict.isVisible()
        window.course.leave()


@pytest.mark.long
def test_what_is_set_in_a_lesson_is_found_again_whichever_panel_was_made_first(own_places):
    """Before the panels of lesson and case have been made ahead."""
    window = opened_window()
    window.show()
    window.course.start("D6")
    window.course.start("N07")

    def way():
        return way_to(child(window, "lesson_panel"), window.left_column)

    before = way()
    window = speak(window, "zh_CN")
    assert way() == before is not None


@pytest.mark.long
def test_a_project_that_came_with_its_lesson_is_taken_back_with_it(qtbot, own_places, tmp_path):
    """In the other language as well; the run from before is kept and asked about there too."""
    window, path = opened_window(), tmp_path / "lesson.nnviz"
    window.show()
    session, projects = window.session, window.project.projects
    train_to_the_end(qtbot, window, 1)
    run = session.present
    window.course.start("N07")
    qtbot.waitUntil(lambda: session.is_ready)
    projects.write(path)
    qtbot.waitUntil(lambda: projects.path == path)
    window.course.leave()
    window.files.open(path)
    qtbot.waitUntil(lambda: window.course.opened is not None and not projects.is_busy)
    window = choose(window, "zh_CN")
    window.commands.undo()
    assert window.course.opened is None and session.present is run
    window.session.reset()
    window = choose(window, "en")
    assert window.project.undone.run is run and not window.leaving.may_close()
    window.leaving.question.reject()


@pytest.mark.long
def test_that_nothing_can_be_kept_aside_is_said_again_and_told_no_second_time(
    qtbot, own_places, monkeypatch, tmp_path
):
    window = opened_window()
    window.show()
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path / "file" / "nnviz"))
    step(qtbot, window)
    looks(qtbot, window)
    window.message_bar.unread.timeout.emit()
    assert "would lose it" in window.message_bar.text()
    window, chinese = in_both(window)
    assert chinese.startswith("未保存的内容") and str(tmp_path / "file" / "nnviz") in chinese
    assert looks(qtbot, window) == []
