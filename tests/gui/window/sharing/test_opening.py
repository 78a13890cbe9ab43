"""Codes in the window: typed, pasted, dropped, copied elsewhere; what they bring, and what not."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog

from nnviz.core import Network, Spec
from nnviz.data.derived.added_examples import with_added
from nnviz.files import save_network
from nnviz.gui.controls.locked.lock_mark import LockMark
from nnviz.gui.message import Message
from nnviz.sharing.code import lesson_code, line
from nnviz.sharing.code.lesson_code import LessonCode
from nnviz.sharing.code.shared import Shared
from tests.gui.window.hands import child, click, drop
from tests.sharing.code.anything import LESSONS as FILES

LOCKS = frozenset({"rate", "seed", "layers", "prediction"})
LESSON = LessonCode(lesson="L15", seed=7, locks=LOCKS)
CODE = lesson_code.written(LESSON)
MOONS = Spec(
    data="moons", data_size=40, sizes=(2, 3, 1), output="sigmoid", cost="quadratic", seed=9
)


@pytest.fixture
def window(window_anew):
    yield window_anew
    QApplication.clipboard().clear()


def locked(window):
    return {
        name
        for name, field in window.panel.form.all_fields.items()
        if field.control.findChild(LockMark) is not None
    }


def test_a_code_brings_the_lesson_its_seed_and_its_locks(window):
    assert window.sharing.opening.open_text(CODE.lower())
    run = window.course.opened.run
    assert (run.lesson.id, run.form.name, run.seed) == ("L15", "quick", 7)
    assert window.session.spec.seed == 7
    assert locked(window) >= {"learning_rate", "seed", "sizes"}
    assert "penalty" not in locked(window)
    assert "Locked: Layers, η learning rate, Seed, Prediction first." in window.message_bar.text()
    assert not child(window, "lesson_run").isEnabled(), "a prediction comes first"
    window.course.leave()
    assert locked(window) == set()


def test_what_is_locked_stays_whoever_wants_it_otherwise(window):
    window.sharing.opening.open_text(CODE)
    spec = window.session.spec
    for other in ({"learning_rate": 5.0}, {"seed": 8}, {"sizes": (2, 4, 1)}):
        window.commands.take_wanted(dataclasses.replace(spec, **other))
        assert window.session.spec == spec == window.panel.spec
        assert "Locked by this lesson" in window.message_bar.text()
    window.commands.take_wanted(dataclasses.replace(spec, penalty="l2"))
    assert window.session.spec.penalty == "l2"


def test_with_the_prediction_locked_nothing_runs_before_there_is_one(qtbot, window):
    window.sharing.opening.open_text(CODE)
    opened = window.course.opened
    opened.panel.run_wanted.emit()
    assert window.session.latest.step == 0
    opened.choose(1)
    assert child(window, "lesson_run").isEnabled()


def test_a_lesson_left_and_gone_back_to_is_locked_again(window):
    window.sharing.opening.open_text(CODE)
    window.course.leave()
    window.message_bar.button.click()
    assert window.course.opened.run.locks == LOCKS
    assert "seed" in locked(window)


def test_a_line_brings_design_points_and_drawing(qtbot, window):
    points, drawing = ((0.5, -1.0, 1), (2.0, 0.25, 0)), (((100, 200), (300, 400)), ((500, 500),))
    text = line.written(Shared(design=MOONS, points=points, drawing=drawing))
    assert window.sharing.opening.open_text(text)
    qtbot.waitUntil(lambda: getattr(window.session.dataset, "added", 0) == 2)
    assert window.session.spec == MOONS
    own = window.session.dataset.train[:2]
    assert np.allclose(own.master, [[0.5, -1.0], [2.0, 0.25]])
    assert own.labels.tolist() == [1, 0]
    pad = window.draw_panel.tools.pad
    assert np.allclose(pad.strokes[0] * 1000 / pad.width(), drawing[0])
    pad.undo()
    assert pad.is_empty


def test_a_lesson_of_ones_own_comes_as_a_line(window):
    toml = (FILES / "L15.toml").read_text(encoding="utf-8")
    window.sharing.opening.open_text(line.written(Shared(lesson=toml, seed=3, locks=LOCKS)))
    run = window.course.opened.run
    assert run.lesson.id.startswith("own-")
    assert (run.seed, run.locks) == (3, LOCKS)


def test_what_is_no_code_is_one_sentence_and_changes_nothing(window):
    spec = window.session.spec
    for text in ("K7Q2-M9XD-4TRA", "hello", "nnviz:abc", ""):
        window.message_bar.show_message(Message(""))
        assert not window.sharing.opening.open_text(text), text
        assert window.message_bar.level == "error", text
        assert window.message_bar.text().endswith("."), text
        assert window.session.spec == spec and window.course.opened is None, text


def test_a_dropped_text_is_opened(window):
    data = QMimeData()
    data.setText(f" {CODE}\n")
    drop(window, data)
    assert window.course.opened.run.lesson.id == "L15"


def test_a_dropped_lesson_s_file_is_shown_on_the_course_s_page(qtbot, window):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FILES / "L15.toml"))])
    drop(window, data)
    qtbot.waitUntil(lambda: window.course.is_page_open)


def test_what_was_copied_is_offered_and_not_forced(window):
    window.sharing.opening.offer("a letter to somebody")
    assert not window.message_bar.button.isVisible()
    window.sharing.opening.offer(CODE)
    assert window.course.opened is None
    assert window.message_bar.button.text() == "Open it"
    window.message_bar.button.click()
    assert window.course.opened.run.seed == 7


def test_what_was_copied_is_pasted(qtbot, window):
    QApplication.clipboard().setText(CODE)
    window.draw_panel.tools.pad.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.course.opened.run.lesson.id == "L15"


def test_open_a_code_asks_until_it_is_right(qtbot, window):
    window.sharing.opening.ask()
    dialog = window.findChild(QDialog, "open_code_dialog")
    qtbot.keyClicks(dialog.field, "K7Q2 M9XD 4TRA")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "mistake" in child(dialog, "open_code_said").text()
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, CODE)
    click(qtbot, window, "open_code_open")
    assert not dialog.isVisible()
    assert window.course.opened.run.lesson.id == "L15"


def test_a_lesson_on_mnist_without_mnist_says_what_to_do(window):
    window.message_bar.show_message(Message(""))
    book = lesson_code.written(LessonCode(lesson="L15", form="book"))
    window.sharing.opening.open_text(book)
    assert window.course.opened is None
    assert "MNIST" in window.message_bar.text()
    assert window.message_bar.button.text() == "Choose their folder…"


def test_the_sliders_beside_a_plane_are_locked_with_its_data(qtbot, window):
    code = lesson_code.written(dataclasses.replace(LESSON, locks=frozenset({"data"})))
    window.sharing.opening.open_text(code)
    qtbot.waitUntil(lambda: window.session.is_ready)
    slider = child(window, "points_slider")
    assert not slider.isEnabled()
    assert slider.parentWidget().findChild(LockMark) is not None
    added = window.session.dataset.added
    window.commands.change_data(with_added(window.session.dataset, [[0.0, 0.0]], [1]))
    assert window.session.dataset.added == added
    window.course.leave()
    assert slider.parentWidget().findChild(LockMark) is None


def test_whatever_is_chosen_to_be_opened_is_opened_as_what_it_is(
    qtbot, window, tmp_path, monkeypatch
):
    opening, seen = window.sharing.opening, []
    monkeypatch.setattr(window.own_data, "open_when_there", lambda path: seen.append(path.name))
    net = Network.initial(MOONS)
    save_network(tmp_path / "net", net, MOONS.cost, MOONS)
    for name in ("t.csv", "T.XLSX", "p.png", "a.npz", "objects.csv", "folder", "train-images.gz"):
        path = tmp_path / name
        path.mkdir() if name == "folder" else path.write_text("{1,2" * (name == "objects.csv"))
        monkeypatch.setattr(window.dialogs, "file", lambda title, kinds, path=path: path)
        window.files.choose_and_open()
    assert seen == ["t.csv", "T.XLSX", "p.png", "a.npz", "objects.csv", "folder", "train-images.gz"]
    for name in ("m.onnx", "e.py", "w.HTML"):
        opening.open_path(tmp_path / name)
        said = window.message_bar.text()
        assert name in said and "other programs" in said and window.message_bar.level == "error"
    for ending in (".json", ".toml", ".nnviz"):  # what cannot be looked at is no code
        window.message_bar.show_message(Message(""))
        opening.open(str(tmp_path / ("x" * 300 + ending)))
        qtbot.waitUntil(lambda: "cannot be read: the name is too long" in window.message_bar.text())
    monkeypatch.setattr(window.dialogs, "file", lambda title, kinds: tmp_path / "net")
    window.files.choose_and_open()
    assert window.session.spec == MOONS and len(seen) == 7
