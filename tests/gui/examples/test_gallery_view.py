import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from nnviz.core import Network, Spec
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.gui.examples.gallery_view import GalleryView
from tests.gui.snapshots import snapshot

LEFT = Qt.MouseButton.LeftButton


def digits(n_train=60, n_validation=40, n_test=0):
    """Pictures whose only bright pixel is that of their label."""

    def part(n, shift):
        labels = (np.arange(n) + shift) % 10
        images = np.zeros((n, 784), dtype=np.uint8)
        images[np.arange(n), labels] = 255
        images[np.arange(n), 400 + np.arange(n) % 300] = 128
        return Part.of_classes(images, labels, 10)

    parts = part(n_train, 0), part(n_validation, 3), part(n_test, 5)
    return Dataset("handwriting", "Handwriting", *parts, image_shape=(28, 28))


def reading(mistaken=()):
    """A network that reads such pictures, but takes these digits for the next one."""
    weights = np.zeros((10, 784), dtype=np.float32)
    for digit in range(10):
        weights[(digit + (digit in mistaken)) % 10, digit] = 20
    return Network([weights], [np.zeros(10, dtype=np.float32)], output="softmax")


SPEC = Spec(sizes=(784, 10))


def shown(qtbot, view, data, spec=SPEC, network=None, **parts):
    qtbot.addWidget(view)
    view.resize(720, 240)
    view.reset(spec)
    view.show_dataset(data)
    view.show_snapshot(snapshot(spec, network or reading(), **parts))
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def view(qtbot):
    return shown(qtbot, GalleryView(), digits(), network=reading({4}))


@pytest.fixture
def chosen(view):
    return QSignalSpy(view.example_chosen)


def lines(view):
    """The captions in sight."""
    grid = view.examples.pictures
    return [grid.caption(item).lines[0] for item in grid.visible_range()]


def choose_part(view, name):
    view.part_tabs.setCurrentIndex(["Training", "Validation", "Test"].index(name))


def test_pictures_say_label_and_answer_and_mark_what_is_wrong(view):
    assert lines(view)[:4] == ["3 → 3", "4 → 5", "5 → 5", "6 → 6"]
    grid = view.examples.pictures
    assert [grid.caption(item).wrong for item in range(3)] == [False, True, False]
    assert grid.caption(1).spoken == "validation example 2: 4, answer 5, > 99.9 %, wrong"


def test_the_words_count_what_is_seen_whole(view):
    grid = view.examples.pictures
    room = grid.viewport().rect()
    whole = [item for item in range(grid.count) if room.contains(grid.cell_rect(item))]
    seen = len(whole)
    assert 0 < seen < len(grid.visible_range())
    right = sum(not grid.caption(item).wrong for item in whole)
    assert view.words == f"40 validation digits: {right} of the {seen} in sight are read rightly"


def test_another_network_answers_anew(view):
    view.show_snapshot(snapshot(SPEC, reading({3})))
    assert lines(view)[:2] == ["3 → 4", "4 → 4"]


def test_a_new_design_says_what_its_outputs_say(view):
    spec = Spec(sizes=(784, 10), output="sigmoid", cost="cross-entropy")
    view.reset(spec)
    weights = reading().weights[0]
    view.show_snapshot(snapshot(spec, Network([weights], [np.zeros(10)], output="sigmoid")))
    spoken = view.examples.pictures.caption(0).spoken
    assert spoken == "validation example 1: 3, answer 3, > 0.999, right"


def test_only_what_is_in_sight_is_answered(qtbot, monkeypatch):
    asked = []
    view = GalleryView()
    view.examples.answered.connect(lambda answers: asked.append(len(answers)))
    shown(qtbot, view, digits(n_validation=20_000))
    assert view.examples.pictures.count == 20_000
    assert 0 < max(asked) < 100
    view.examples.pictures.verticalScrollBar().setValue(10_000)
    assert 0 < asked[-1] < 100
    assert lines(view)[0].endswith(lines(view)[0][0])


def test_a_click_shows_the_example_everywhere(qtbot, view, chosen):
    grid = view.examples.pictures
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.cell_rect(1).center())
    example = chosen.at(0)[0]
    assert (example.label, example.origin) == (4, "validation example 2")
    np.testing.assert_array_equal(example.inputs, digits().validation.inputs[1])
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert chosen.count() == 1
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert chosen.at(1)[0].origin == "validation example 3"


def test_a_class_can_be_had_alone(view, chosen, qtbot):
    view.class_filter.setCurrentIndex(1 + 7)
    assert lines(view) == ["7 → 7"] * 4
    assert view.words.startswith("4 validation digits with the label 7: 4 of the 4 in sight")
    grid = view.examples.pictures
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.cell_rect(2).center())
    assert chosen.at(0)[0].origin == "validation example 25"


def test_one_goes_to_an_example_by_its_number(qtbot, view):
    view.class_filter.setCurrentIndex(1 + 7)
    field = view.number_field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "31")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.class_filter.currentData() is None
    grid = view.examples.pictures
    assert grid.selected == 30 and grid.viewport().rect().contains(grid.cell_rect(30))


@pytest.mark.parametrize("text", ["0", "41", "-3"])
def test_a_number_that_is_not_there_is_one_sentence(qtbot, view, text):
    view.number_field.selectAll()
    qtbot.keyClicks(view.number_field, text)
    qtbot.keyClick(view.number_field, Qt.Key.Key_Return)
    assert view.problem.text() == "Type a number from 1 to 40."
    assert view.problem.isVisible() and view.number_field.property("bad")
    view.number_field.selectAll()
    qtbot.keyClicks(view.number_field, "5")
    qtbot.keyClick(view.number_field, Qt.Key.Key_Return)
    assert not view.problem.isVisible() and not view.number_field.property("bad")


def test_a_part_without_examples_says_so(view):
    choose_part(view, "Test")
    assert view.examples.sentence.isVisible()
    assert view.examples.sentence.text() == "Handwriting has no test examples." == view.words
    choose_part(view, "Validation")
    assert not view.examples.sentence.isVisible()


def test_training_examples_are_those_that_train(view):
    choose_part(view, "Training")
    view.show_snapshot(snapshot(SPEC, reading(), n_train=25))
    assert len(view.examples.rows) == 25
    assert lines(view)[0] == "0 → 0"


def test_without_data_there_is_a_sentence(qtbot):
    view = shown(qtbot, GalleryView(), digits())
    view.show_dataset(None)
    assert view.words == "The examples appear here when the data is ready."
    assert view.examples.grid.isHidden()


def test_data_and_network_that_do_not_belong_together_yet_do_no_harm(view):
    view.show_dataset(load_dataset("circle", size=20))
    assert view.examples.table.isVisible()
    assert view.examples.table.row(0).texts[-1] == ""


class Renewed(Dataset):
    """Other digits every epoch, of which the first few are there."""

    is_renewed = True
    made = 3

    def is_made(self, number, size):
        return number <= self.made

    def epoch(self, number, size):
        assert self.is_made(number, size)
        return self.train[number : number + size]


def test_training_digits_are_those_of_the_epoch(qtbot):
    data = digits()
    parts = data.train, data.validation, data.test
    data = Renewed("handwriting", "Handwriting", *parts, image_shape=(28, 28))
    view = shown(qtbot, GalleryView(), data, n_train=20, epochs=0.0)
    choose_part(view, "Training")
    assert "training digits to come in epoch 1:" in view.words, "the network is at epoch 0"
    view.show_snapshot(snapshot(SPEC, reading(), n_train=20, epochs=1.5))
    view.allow_editing(True)
    assert lines(view)[0] == "2 → 2" and "epoch 2" in view.words
    view.allow_editing(False)
    view.show_snapshot(snapshot(SPEC, reading(), n_train=20, epochs=2.5))
    assert lines(view)[0] == "2 → 2"  # while training they stay for a moment
    view.allow_editing(True)
    assert lines(view)[0] == "3 → 3" and "epoch 3" in view.words
    view.show_snapshot(snapshot(SPEC, reading(), n_train=20, epochs=3.5))
    assert lines(view)[0] == "1 → 1" and "epoch 1" in view.words  # epoch 4 is not made


def test_points_are_rows_with_answer_and_mark(qtbot):
    data = load_dataset("circle", size=40)
    spec = Spec(data="circle", sizes=(2, 1), output="sigmoid", cost="cross-entropy")
    network = Network([np.zeros((1, 2))], [np.array([np.log(9)])])
    view = shown(qtbot, GalleryView(), data, spec, network)
    label = int(data.validation.labels[0])
    row = view.examples.table.row(0)
    assert row.texts[0] == "1" and row.texts[-2:] == (str(label), "0.900")
    assert row.right == (label == 1)
    assert "of the" in view.words and "classified rightly" in view.words
    assert view.class_caption.text() == "Class" and view.class_filter.count() == 3


def test_values_say_how_far_they_are_off(qtbot):
    data = load_dataset("sine", size=40)
    spec = Spec(data="sine", sizes=(1, 1), output="linear", cost="quadratic")
    network = Network([np.zeros((1, 1))], [np.array([0.5])], output="linear")
    view = shown(qtbot, GalleryView(), data, spec, network)
    row = view.examples.table.row(0)
    off = abs(0.5 - float(data.validation.targets[0, 0]))
    assert row.right is None and float(row.texts[-1]) == pytest.approx(off, rel=0.01)
    assert not view.class_filter.isVisible()
    assert "off on average" in view.words


def test_truth_tables_have_training_rows_only(qtbot):
    spec = Spec(data="xor", sizes=(2, 1), output="sigmoid", cost="quadratic")
    network = Network([np.zeros((1, 2))], [np.ones(1)])
    view = shown(qtbot, GalleryView(), load_dataset("xor"), spec, network)
    assert view.part_tabs.name == "training" and view.examples.table.count == 4
    assert view.examples.table.row(2).texts == ("3", "1", "0", "1", "0.731")
    choose_part(view, "Validation")
    assert view.words == "XOR has no validation examples: all of it trains."


def test_every_control_has_a_name(view):
    for control in (view.part_tabs, view.class_filter, view.number_field, view.examples.pictures):
        assert control.accessibleName() and control.objectName()


def test_cells_that_have_no_example_any_more_are_not_counted(view):
    """New ones are there before the grid knows how many they are."""
    told = []
    view.examples.answered.connect(lambda answers: told.append(len(answers)))
    view.examples.rows = view.examples.rows[:1]
    view.examples.pictures.range_changed.emit()
    assert told == [1]
