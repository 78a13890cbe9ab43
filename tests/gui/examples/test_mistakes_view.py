import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from nnviz.core import Network, Spec, train
from nnviz.core.metrics import FIRST
from nnviz.data import Dataset, load_dataset
from nnviz.gui.examples import counting
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.examples.mistakes_view import MistakesView
from tests.gui.examples.test_gallery_view import SPEC, digits, reading, shown
from tests.gui.saved import rows_saved
from tests.gui.snapshots import snapshot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot):
    view = shown(qtbot, MistakesView(), digits(), network=reading({4, 8}), epochs=3.0)
    qtbot.waitUntil(lambda: view.counted is not None)
    return view


def lines(view):
    grid = view.examples.pictures
    return [grid.caption(item).lines for item in grid.visible_range()]


def click_cell(qtbot, view, cell):
    qtbot.mouseClick(view.matrix, LEFT, pos=view.matrix.cell_rect(cell).center())


def test_only_mistakes_are_listed_with_how_sure_they_are(view):
    assert len(view.examples.rows) == 8
    assert {pair[0] for pair in lines(view)} == {"4 → 5", "8 → 9"}
    assert lines(view)[0][1] == "> 99.9 %"
    assert view.words == (
        "epoch 3: 8 of 40 validation digits are read wrongly; most often a 4 as a 5 (4 times)"
    )


def test_the_surest_come_first(qtbot):
    data = digits()
    weights = np.array(reading({4, 8}).weights[0])
    weights[5, 400:700] += np.linspace(-20, 20, 300)  # a 4 is taken for a 5 more or less surely
    network = Network([weights], [np.zeros(10)], output="softmax")
    view = shown(qtbot, MistakesView(), data, network=network)
    qtbot.waitUntil(lambda: view.counted is not None)
    outputs = network.forward(data.validation.inputs)[1][-1][view.examples.rows]
    sureness = outputs.max(axis=1)
    assert len(sureness) > 4 and len(np.unique(sureness)) > 1
    assert (np.diff(sureness) <= 0).all()


def test_a_cell_shows_its_examples_only_and_lets_them_go(qtbot, view):
    click_cell(qtbot, view, (8, 9))
    assert {pair[0] for pair in lines(view)} == {"8 → 9"} and len(view.examples.rows) == 4
    click_cell(qtbot, view, (8, 9))
    assert len(view.examples.rows) == 8
    click_cell(qtbot, view, (3, 3))
    assert {pair[0] for pair in lines(view)} == {"3 → 3"}
    qtbot.keyClick(view.examples.pictures, Qt.Key.Key_Escape)
    assert view.matrix.chosen is None and len(view.examples.rows) == 8


def test_an_empty_cell_says_so(qtbot, view):
    click_cell(qtbot, view, (0, 1))
    assert view.examples.sentence.text() == (
        "No label 0 is answered with 1. Escape shows all mistakes."
    )


def test_a_click_shows_the_mistake_everywhere(qtbot, view):
    chosen = QSignalSpy(view.example_chosen)
    grid = view.examples.pictures
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.cell_rect(0).center())
    example = chosen.at(0)[0]
    row = view.examples.rows[0]
    assert example.origin == f"validation example {row + 1}"
    np.testing.assert_array_equal(example.inputs, digits().validation.inputs[row])


def test_without_a_mistake_there_is_a_sentence(qtbot, view):
    view.show_snapshot(snapshot(SPEC, reading(), epochs=1.0))
    qtbot.waitUntil(lambda: view.words == "epoch 1: all 40 validation digits are right")
    assert view.examples.sentence.text() == "Every one of these examples is right."


@pytest.mark.parametrize("part", ["Training", "Validation"])
def test_counts_are_those_of_the_curves(qtbot, part):
    data = digits(300, 200)
    noise = np.random.default_rng(0).integers(0, 255, (500, 784), dtype=np.uint8) // 2
    data.train.master[:] = np.maximum(data.train.master, noise[:300])
    data.validation.master[:] = np.maximum(data.validation.master, noise[300:])
    spec = Spec(sizes=(784, 10), epochs=2, train_size=250, validation_size=150, seed=3)
    *_, last = train(spec, data)
    view = shown(qtbot, MistakesView(), data, spec)
    view.part_tabs.setCurrentIndex(["Training", "Validation"].index(part))
    view.show_snapshot(last)
    qtbot.waitUntil(lambda: view.counted is last)
    record = last.history[-1]
    right = record.training_right if part == "Training" else record.validation_right
    n = 250 if part == "Training" else 150
    assert 0 < right < n
    assert view.words.startswith(f"epoch 2: {n - right} of {n} {part.lower()} digits are read")
    assert view.matrix._counts.trace() == right and view.matrix._counts.sum() == n


def test_a_real_run_on_handwriting_agrees_with_its_accuracy(qtbot):
    data = load_dataset("handwriting")
    spec = Spec(sizes=(784, 10), epochs=1, train_size=2000)
    *_, last = train(spec, data)
    view = shown(qtbot, MistakesView(), data, spec)
    for name, right, n in (
        ("Validation", last.history[-1].validation_right, len(data.validation)),
        ("Training", last.history[-1].training_right, 2000),
    ):
        view.part_tabs.setCurrentIndex(["Training", "Validation"].index(name))
        view.show_snapshot(last)
        qtbot.waitUntil(lambda: view.counted is last)
        assert view.words.startswith(f"epoch 1: {n - right:,} of {n:,} {name.lower()} digits")


def test_training_figures_are_of_as_many_examples_as_the_curves():
    data = digits(FIRST + 500, 40)
    chosen = ChosenPart(data, "training", 1, FIRST + 500)
    assert len(chosen.load_measured(Spec())) == FIRST
    assert len(chosen.load_measured(Spec(evaluate="all"))) == FIRST + 500


class Anew(Dataset):
    """Of which no whole epoch is to be made."""

    is_renewed = True
    epoch = None


def test_of_new_digits_no_more_are_made_than_are_measured():
    data = Anew(**vars(digits(FIRST + 500, 40)))
    part = ChosenPart(data, "training", 3, FIRST + 500).load_measured(Spec())
    np.testing.assert_array_equal(part.master, data.train.master[:FIRST])


def test_while_the_network_learns_a_count_waits_and_is_of_one_network(qtbot, monkeypatch):
    monkeypatch.setattr(counting, "EVERY", 0.2)
    monkeypatch.setattr(counting, "SLICE", 0.0)
    view = MistakesView()
    view.allow_editing(False)
    shown(qtbot, view, digits(n_validation=2500), network=reading({1}), epochs=1.0)
    view.show_snapshot(snapshot(SPEC, reading({1, 2}), epochs=2.0))
    assert view.counted is None
    qtbot.waitUntil(lambda: view.counted is not None)
    first, words = view.counted, view.words
    assert words.startswith(f"epoch {first.epochs:.0f}: {250 * int(first.epochs)} of 2,500")
    view.show_snapshot(snapshot(SPEC, reading({1, 2, 3}), epochs=3.0))
    assert view.counted is first
    qtbot.waitUntil(lambda: view.words.startswith("epoch 3: 750 of 2,500"))


def test_a_slice_takes_no_more_than_a_block_beyond_its_time(qtbot):
    view = MistakesView()
    view.allow_editing(False)
    spec = Spec(sizes=(784, 100, 10))
    network = Network.initial(spec)
    shown(qtbot, view, digits(n_validation=10_000), spec, network, epochs=1.0)
    steps = 0
    while view.counted is None:
        view.counting.go_on()
        steps += 1
    assert steps >= 3
    assert len(view.counting.done.answers) == 10_000


def test_a_pause_finishes_the_count_of_the_newest_network(qtbot, view):
    view.allow_editing(False)
    view.show_snapshot(snapshot(SPEC, reading({1}), epochs=4.0))
    newest = snapshot(SPEC, reading({2}), epochs=5.0)
    view.show_snapshot(newest)
    view.allow_editing(True)
    qtbot.waitUntil(lambda: view.counted is newest)


def test_nothing_is_counted_twice_or_out_of_sight(qtbot, view):
    done = view.counting.done
    QApplication.processEvents()
    assert view.counting.done is done and not view.counting.timer.isActive()
    view.hide()
    view.show_snapshot(snapshot(SPEC, reading(), epochs=6.0))
    QApplication.processEvents()
    assert not view.counting.timer.isActive()


def test_the_selected_mistake_stays_selected_while_others_go(qtbot, view):
    grid = view.examples.pictures
    row = next(
        place for place, r in enumerate(view.examples.rows) if lines(view)[place][0][0] == "8"
    )
    grid.select(row)
    selected = view.examples.rows[row]
    view.show_snapshot(snapshot(SPEC, reading({8}), epochs=4.0))
    qtbot.waitUntil(lambda: view.words.startswith("epoch 4: 4 of 40"))
    assert view.examples.rows[grid.selected] == selected


def test_another_part_or_network_forgets_what_was_counted(qtbot, view):
    click_cell(qtbot, view, (8, 9))
    view.part_tabs.setCurrentIndex(2)
    assert view.counted is None and view.matrix.chosen is None
    qtbot.waitUntil(lambda: view.words == "Handwriting has no test examples.")
    QApplication.processEvents()
    assert not view.counting.timer.isActive() and view.matrix.isHidden()
    view.reset(SPEC)
    assert view.words == "The mistakes appear here when the answers have been counted."
    view.show_dataset(None)
    assert view.words == "The mistakes appear here when the data is ready."


def test_two_classes_have_a_matrix_of_four(qtbot):
    data = load_dataset("circle", size=40)
    spec = Spec(data="circle", sizes=(2, 1), output="sigmoid", cost="cross-entropy")
    network = Network([np.zeros((1, 2))], [np.array([1.0])])
    view = shown(qtbot, MistakesView(), data, spec, network)
    qtbot.waitUntil(lambda: view.counted is not None)
    zeros = int((data.validation.labels == 0).sum())
    assert view.matrix._counts.tolist() == [[0, zeros], [0, 40 - zeros]]
    assert view.words.endswith(f"most often class 0 as class 1 ({zeros} times)")
    assert view.examples.table.isVisible() and len(view.examples.rows) == zeros


def test_values_have_no_matrix_but_largest_errors(qtbot):
    data = load_dataset("sine", size=40)
    spec = Spec(data="sine", sizes=(1, 1), output="linear", cost="quadratic")
    network = Network([np.zeros((1, 1))], [np.array([0.5])], output="linear")
    view = shown(qtbot, MistakesView(), data, spec, network)
    qtbot.waitUntil(lambda: view.counted is not None)
    errors = np.abs(0.5 - data.validation.targets[:, 0])
    np.testing.assert_array_equal(view.examples.rows, np.argsort(-errors, kind="stable"))
    assert view.matrix.isHidden()
    most = f"{errors.max():.1g}"
    assert f"off on average; largest errors first, up to {most}" in view.words


def test_a_network_for_other_data_is_not_asked(qtbot):
    view = shown(qtbot, MistakesView(), load_dataset("circle", size=20))
    QApplication.processEvents()
    assert view.counted is None


def test_every_control_has_a_name(view):
    for control in (view.part_tabs, view.matrix, view.examples.pictures):
        assert control.accessibleName() and control.objectName()


def test_the_counts_are_saved(view, tmp_path):
    head, *rows = rows_saved(view, view.matrix, tmp_path / "counts.csv")
    assert head == "label,0,1,2,3,4,5,6,7,8,9"
    assert sum(int(n) for row in rows for n in row.split(",")[1:]) == len(digits().validation)
