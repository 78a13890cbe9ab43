"""The pages of *Share…*: what is ticked is in the code, and the code is what is copied."""

import dataclasses
import threading

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from nnviz.core import Spec
from nnviz.core.snapshot import Change
from nnviz.data import load_for
from nnviz.data.derived.added_examples import with_added
from nnviz.gui.look import zoom
from nnviz.gui.look.zoom import made
from nnviz.gui.sharing.entries import entries
from nnviz.gui.sharing.file_page import FilePage
from nnviz.gui.sharing.lesson_page import LessonPage
from nnviz.gui.sharing.line_page import LinePage
from nnviz.gui.sharing.standing import Chosen, Standing
from nnviz.lessons.reading.opened import opened
from nnviz.lessons.shelf import LESSONS
from nnviz.sharing.code import reading
from nnviz.sharing.code.lesson_code import MOST_SEED
from nnviz.sharing.code.locks import LOCKS, all_but
from nnviz.sharing.code.shared import Shared
from nnviz.sharing.exports import numpy_script
from tests.gui.snapshots import snapshot
from tests.sharing.code.anything import LESSONS as FILES

L15 = LESSONS["L15"]
MOONS = Spec(data="moons", data_size=40, sizes=(2, 3, 1), output="sigmoid", cost="quadratic")


@pytest.fixture
def lesson_page(qtbot):
    page = LessonPage(Chosen(lesson=L15, form="quick", seed=7))
    qtbot.addWidget(page)
    return page


@pytest.fixture
def standing():
    """Two points put in by hand, and a stroke."""
    dataset = load_for(MOONS)
    dataset = with_added(dataset, [[0.5, -1.0], [2.0, 0.25]], [1, 0])
    drawing = (((10, 20), (30, 40)),)
    return Standing(spec=MOONS, latest=snapshot(MOONS), dataset=dataset, drawing=drawing)


def test_at_first_all_is_locked_but_what_the_lesson_leaves_open(lesson_page):
    found = reading.read(lesson_page.result.code)
    assert (found.lesson, found.form, found.seed) == ("L15", "quick", 7)
    assert found.locks == all_but(L15.matters)
    assert "prediction" in found.locks and "penalty" not in found.locks


def test_every_box_is_in_the_code(lesson_page):
    lesson_page.grid.show_locks(())
    for name, box in lesson_page.grid.boxes.items():
        box.click()
        assert reading.read(lesson_page.result.code).locks == {name}
        box.click()
    lesson_page.findChild(type(lesson_page.student), "lock_all").click()
    assert reading.read(lesson_page.result.code).locks == set(LOCKS)


def test_the_button_copies_what_is_seen(qtbot, lesson_page):
    with qtbot.waitSignal(lesson_page.told):
        lesson_page.primary.click()
    assert QApplication.clipboard().text() == lesson_page.result.letters.text()
    QApplication.clipboard().clear()
    assert lesson_page.result.qr.modules == lesson_page.result.modules != ()


def test_a_seed_that_no_code_holds_is_said(qtbot):
    page = LessonPage(Chosen(lesson=L15, form="quick", seed=MOST_SEED + 1))
    qtbot.addWidget(page)
    assert "16,777,215" in page.result.said.text()
    assert not page.primary.isEnabled() and not page.student.isEnabled()
    assert page.result.qr.isHidden()


def test_a_lesson_of_ones_own_is_a_line(qtbot):
    text = (FILES / "L15.toml").read_text(encoding="utf-8")
    lesson = opened(text.encode(), "mine.toml")
    page = LessonPage(Chosen(lesson=lesson, form="quick", seed=3, text=text))
    qtbot.addWidget(page)
    found = reading.read(page.result.code)
    assert (found.lesson, found.seed, found.locks) == (text, 3, all_but(lesson.matters))


def test_a_line_holds_what_is_ticked(qtbot, standing):
    page = LinePage(standing)
    qtbot.addWidget(page)
    points = ((0.5, -1.0, 1), (2.0, 0.25, 0))
    everything = Shared(design=MOONS, points=points, drawing=standing.drawing)
    assert reading.read(page.result.code) == everything
    page.points.click()
    assert reading.read(page.result.code) == Shared(design=MOONS, drawing=standing.drawing)
    page.design.click()
    assert not page.points.isEnabled()
    assert reading.read(page.result.code) == Shared(drawing=standing.drawing)
    page.drawing.click()
    assert page.result.code == "" and not page.primary.isEnabled()
    assert "tick what is to be shared" in page.result.said.text()


def changed(field, old, new, by_schedule=False):
    return Change(epoch=1.5, field=field, old=old, new=new, by_schedule=by_schedule)


def test_a_line_says_where_the_run_that_stands_here_is_another(qtbot, standing):
    rates = changed("learning_rate", 0.5, 0.25), changed("learning_rate", 0.25, 0.1)
    more, halved = changed("data_size", 40, 1_042), changed("learning_rate", 0.1, 0.05, True)
    first, given = (
        "η\u00a00.5 → 0.25",
        "It began with weights that were given. Settings were changed",
    )
    for changes, start, why in (
        ((), None, ""),
        ((halved,), None, ""),
        ((*rates, more, halved), None, f"while it trained: {first} → 0.1, n\u00a040 → 1,042."),
        ((*rates, *rates), None, "while it trained: η\u00a00.5 → … → 0.1."),
        (rates[:1], standing.latest.network, f"{given} while it trained: {first}."),
    ):
        latest = dataclasses.replace(standing.latest, changes=changes)
        page = LinePage(dataclasses.replace(standing, latest=latest, start=start))
        qtbot.addWidget(page)
        said = next(each.text() for each in page.findChildren(QLabel) if "Whoever" in each.text())
        assert ("and the same run" in said) == (not why) and why in said


def test_data_of_ones_own_are_not_for_a_line(qtbot, standing):
    own = dataclasses.replace(MOONS, data="/home/me/rows.csv")
    page = LinePage(dataclasses.replace(standing, spec=own, dataset=None))
    qtbot.addWidget(page)
    assert "in a file of yours" in page.result.said.text()


def test_every_entry_has_a_page_with_one_filled_button(qtbot, standing):
    with_lesson = dataclasses.replace(standing, chosen=Chosen(lesson=L15, form="quick", seed=1))
    names = [entry.name for entry in entries(standing)]
    assert "lesson" not in names and {"report", "project"} <= {*names}
    for entry in entries(with_lesson):
        page = entry.page()
        qtbot.addWidget(page)
        if isinstance(page, FilePage):
            page.settle()
        buttons = page.findChildren(QPushButton)
        filled = [button for button in buttons if button.property("role") == "primary"]
        assert filled == [page.primary] and page.primary.text() and page.title, entry.name


def test_a_script_is_seen_before_it_is_saved(qtbot, standing, tmp_path):
    page = next(entry.page() for entry in entries(standing) if entry.name == "numpy")
    qtbot.addWidget(page)
    page.settle()
    preview = page.findChild(QLabel, "share_preview").text()
    with qtbot.waitSignal(page.saving_wanted) as wanted:
        page.primary.click()
    [saving] = wanted.args
    saving.write(tmp_path / saving.file_name)
    assert (tmp_path / saving.file_name).read_text(encoding="utf-8").startswith(preview[:40])


def test_nobody_waits_for_a_script_to_be_seen(qtbot, standing, monkeypatch):
    """Its numbers are packed on a thread; what comes is as large as what the page has already."""
    threads = []

    def as_text(_):
        threads.append(threading.current_thread())
        return ""

    monkeypatch.setattr(numpy_script, "as_text", as_text)
    zoom.change(2.0)
    try:
        page = made(next(entry.page for entry in entries(standing) if entry.name == "numpy"))
        qtbot.addWidget(page)
        assert page.findChild(QLabel, "share_preview") is None
        page.settle()
        assert page.findChild(QLabel, "share_preview").font().pixelSize() == 22
    finally:
        zoom.change(1.0)
    assert threads and threading.main_thread() not in threads


def test_an_export_that_cannot_be_says_why(qtbot, standing):
    """No drawings are read on a plane: there is no web page with a pad."""
    page = next(entry.page() for entry in entries(standing) if entry.name == "web")
    qtbot.addWidget(page)
    page.settle()
    assert page.findChild(QLabel, "share_problem").text().endswith(".")
    assert not page.primary.isEnabled()
