"""Digits of one's own in the real window: labelled on the pad, kept, shown, trained on."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from nnviz.data.own_digits import OnTop
from nnviz.files.own_digits import load_digits
from nnviz.gui.handwriting.own_digits_view import OwnDigitsView
from nnviz.gui.sharing.project.run import Opened
from nnviz.preferences import preferences_path
from nnviz.session.run_state import RunState
from tests.core.run.test_carried import assert_same
from tests.gui.stripes import stripes
from tests.gui.window.hands import LEFT, child, click, train_to_the_end, view_of
from tests.gui.window.test_project_undone import gone

MODES = ("data", "both", "own")


@pytest.fixture
def page(window):
    """Open; what was kept in a test is gone after it."""
    page = view_of(window, OwnDigitsView)
    window.drawer.open_page(page)
    yield page
    window.own_digits.training.use("data")
    while window.own_digits.collection.digits:
        window.own_digits.collection.remove(0)
    window.own_digits.collection.settle()


def draw(qtbot, window, points=((60, 60), (160, 60), (100, 180))):
    pad = child(window, "drawing_pad")
    first, *others = (QPoint(*point) for point in points)
    qtbot.mousePress(pad, LEFT, pos=first)
    for point in others:
        qtbot.mouseMove(pad, point)
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(*points[-1]))
    pad.setFocus()
    qtbot.waitUntil(lambda: window.draw_panel.reading.prediction.text() != "draw a digit")
    return pad


def keep(qtbot, window, label):
    pad = draw(qtbot, window)
    QTest.keyClick(pad, str(label))
    return pad


def test_a_key_keeps_the_drawing_on_disk_and_clears_the_pad(qtbot, window, page):
    pad = draw(qtbot, window)
    seen = window.draw_panel.reading.picture.grab().toImage()
    QTest.keyClick(pad, "7")
    assert pad.is_empty and page.grid.count == 1
    window.own_digits.collection.settle()
    (kept,) = load_digits(preferences_path().with_name("own-digits.json"))
    assert kept.label == 7 and len(kept.strokes) == 1
    assert window.message_bar.text().startswith("Kept as a 7: you have 1 of your own.")
    QTest.mouseClick(page.grid.viewport(), LEFT, pos=page.grid.cell_rect(0).center())
    assert window.draw_panel.reading.picture.grab().toImage() == seen
    assert window.spotlight.example.label == 7


def test_the_button_asks_which_digit_it_is(qtbot, window, page):
    button = child(window, "keep_button")
    assert not button.isEnabled()
    draw(qtbot, window)
    assert button.isEnabled()
    button.choices.actions()[3].trigger()
    assert window.own_digits.collection.digits[0].label == 3


def test_nothing_on_the_pad_is_not_kept(window, page):
    QTest.keyClick(child(window, "drawing_pad"), "4")
    assert window.own_digits.collection.digits == ()
    assert page.words == "No digits of yours yet."


@pytest.mark.long
def test_what_was_kept_is_there_again_can_be_removed_and_had_back(qtbot, open_window):
    first = open_window()
    for label in (7, 1):
        keep(qtbot, first, label)
    first.close()
    again = open_window(loaded=False)
    again.own_digits.collection.settle()
    page = view_of(again, OwnDigitsView)
    again.drawer.open_page(page)
    assert [digit.label for digit in again.own_digits.collection.digits] == [7, 1]
    QTest.mouseClick(page.grid.viewport(), LEFT, pos=page.grid.cell_rect(0).center())
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    assert [digit.label for digit in again.own_digits.collection.digits] == [1]
    QTest.mouseClick(again.message_bar.button, LEFT)
    assert [digit.label for digit in again.own_digits.collection.digits] == [7, 1]


def test_training_on_them_teaches_them_and_the_figures_stand_side_by_side(qtbot, window, page):
    train_to_the_end(qtbot, window)
    keep(qtbot, window, 9)
    tabs = window.findChild(QTabBar, "own_digits_mode")
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert window.own_digits.training.mode == "both" and isinstance(window.session.dataset, OnTop)
    train_to_the_end(qtbot, window, epochs=6)
    assert "1 of your 1 read correctly" in page.now.text()
    assert page.before.text().startswith("before: ")
    assert window.session.state is RunState.FINISHED
    click(qtbot, window, "reset_button")
    assert isinstance(window.session.dataset, OnTop)


def test_ones_own_alone_and_the_data_again(qtbot, window, page):
    keep(qtbot, window, 7)
    page.modes.setCurrentIndex(1)
    told = "200 training images, 20 of them copies of your one digit"
    assert window.message_bar.text() == f"{told}."
    page.modes.setCurrentIndex(2)
    assert len(window.session.dataset.train) == 1
    assert window.message_bar.text() == "1 training image, all your own."
    page.modes.setCurrentIndex(0)
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.state is not RunState.RUNNING)
    page.modes.setCurrentIndex(1)
    assert window.message_bar.text() == f"{told}, from the next epoch on."
    page.modes.setCurrentIndex(2)
    page.modes.setCurrentIndex(0)
    assert len(window.session.dataset.train) == len(stripes().train)


@pytest.mark.long
@pytest.mark.parametrize("mode", ["both", "own"])
def test_a_project_goes_on_with_them(qtbot, window, page, project_window, tmp_path, mode):
    session, training = window.session, window.own_digits.training
    for label in (7, 1):
        keep(qtbot, window, label)
    training.use(mode)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    window.project.projects.write(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: window.project.projects.path is not None)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    there, loaded = session.latest, training._base
    training.use("data")
    window.files.open(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: "is open" in window.message_bar.text())
    assert training.mode == mode and page.modes.currentIndex() == MODES.index(mode)
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    assert_same(session.latest, there)
    page.modes.setCurrentIndex(0)
    assert type(session.dataset) is type(loaded), "the data are not taken for what stands on them"
    session.undo()
    assert training.mode == "data"


@pytest.mark.long
def test_those_of_a_project_join_no_run_that_it_takes_the_place_of(
    qtbot, window, page, project_window, monkeypatch, tmp_path
):
    """Nor are they here, or its drawing, where its data never come."""
    session, training = window.session, window.own_digits.training
    pad, collection = window.draw_panel.tools.pad, window.own_digits.collection
    keep(qtbot, window, 1)
    pad.show_strokes([np.array([[20.0, 20.0], [90.0, 90.0]])])
    window.project.projects.write(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: window.project.projects.path is not None)
    pad.clear()
    collection.remove(0)
    keep(qtbot, window, 7)
    training.use("own")
    session.step("epoch")
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    before, digits = session.dataset, collection.digits

    with monkeypatch.context() as patch:
        patch.setattr(Opened, "load", property(lambda _: gone))
        window.files.open(tmp_path / "mine.nnviz")
        qtbot.waitUntil(lambda: "is gone" in window.message_bar.text())
    assert collection.digits == digits and not pad.strokes and session.dataset is before
    window.files.open(tmp_path / "mine.nnviz")
    qtbot.waitUntil(lambda: "is open" in window.message_bar.text())
    assert [digit.label for digit in collection.digits] == [7, 1] and len(pad.strokes) == 1
    assert not window.isWindowModified()
    for _ in range(2):
        session.undo()
        assert session.dataset is before and len(before.train) == 1
        assert collection.digits == digits and not pad.strokes
        session.redo()
        assert [digit.label for digit in collection.digits] == [7, 1] and len(pad.strokes) == 1
    session.undo()


def test_a_picture_lies_on_the_pad_until_it_is_labelled(qtbot, window, page, tmp_path):
    paper = np.full((60, 80), 230, dtype=np.uint8)
    paper[10:50, 38:42] = 20
    Image.fromarray(paper).save(tmp_path / "one.png")
    window.own_digits.import_picture(tmp_path / "one.png")
    qtbot.waitUntil(lambda: window.draw_panel.tools.pad.has_picture)
    QTest.keyClick(child(window, "drawing_pad"), "1")
    (kept,) = window.own_digits.collection.digits
    assert kept.label == 1 and kept.strokes is None
    assert kept.image.reshape(28, 28)[4:24, 13:15].mean() > 150
    assert not window.draw_panel.tools.pad.has_picture


def test_a_picture_without_ink_is_refused_in_one_sentence(qtbot, window, page, tmp_path):
    Image.fromarray(np.full((30, 30), 255, dtype=np.uint8)).save(tmp_path / "paper.png")
    window.own_digits.import_picture(tmp_path / "paper.png")
    qtbot.waitUntil(lambda: "nothing but paper" in window.message_bar.text())
    window.own_digits.import_picture(tmp_path / "none.png")
    qtbot.waitUntil(lambda: "There is no file" in window.message_bar.text())
