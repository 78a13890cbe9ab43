import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from nnviz.core import COSTS, Spec
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.gui.curves.cost_accuracy_views import AccuracyView, CostView
from nnviz.gui.earlier_runs import EarlierRun
from tests.gui.own_tables import prices
from tests.gui.snapshots import change, history, record, snapshot

REGRESSION = Spec(sizes=(1, 8, 1), output="linear", cost="quadratic")


@pytest.fixture(params=[CostView, AccuracyView])
def view(request, qtbot):
    view = request.param()
    view.resize(330, 280)
    qtbot.addWidget(view)
    view.show()
    view.reset(Spec(train_size=1000))
    return view


@pytest.fixture
def cost(qtbot):
    view = CostView()
    qtbot.addWidget(view)
    view.reset(Spec(train_size=1000))
    return view


@pytest.fixture
def accuracy(qtbot):
    view = AccuracyView()
    qtbot.addWidget(view)
    view.reset(Spec(train_size=1000))
    return view


def curve(view, key):
    line = view.plot.canvas.lines[key]
    return line.x, line.y


def is_empty(view, key):
    return key not in view.plot.canvas.lines


def test_empty_view_invites(view):
    assert view.plot.accessibleDescription()
    assert is_empty(view, "training")


def test_cost_curves_are_the_history(cost):
    cost.show_snapshot(snapshot(history=history(18)))
    for part in ("training", "validation"):
        x, y = curve(cost, part)
        assert x.tolist() == list(range(1, 19))
        assert y.tolist() == [getattr(r, f"{part}_cost") for r in history(18)]


def test_accuracy_curves_are_the_history(accuracy):
    accuracy.show_snapshot(snapshot(history=history(5)))
    assert curve(accuracy, "validation")[1].tolist() == pytest.approx(
        [0.95 - 0.1 / e for e in range(1, 6)]
    )
    assert accuracy.plot.accessibleDescription() == "epoch 5: training 98.0 %, validation 93.0 %"


def test_the_line_of_the_measured_part_is_that_of_the_test_part(accuracy):
    accuracy.reset(Spec(train_size=1000, measured="test"))
    records = [dataclasses.replace(r, test_accuracy=0.5 + r.epoch / 100) for r in history(5)]
    accuracy.show_snapshot(snapshot(accuracy._spec, history=tuple(records)))
    assert curve(accuracy, "validation")[1].tolist() == [0.51, 0.52, 0.53, 0.54, 0.55]
    assert accuracy.plot.accessibleDescription() == "epoch 5: training 98.0 %, test 55.0 %"
    assert "Test" in [action.text() for action in accuracy.menu.actions()]
    assert accuracy.words == "test accuracy 55.0 %, best so far"
    accuracy.reset(Spec(train_size=1000))
    assert "Test" not in [action.text() for action in accuracy.menu.actions()]


def test_captions(cost, accuracy):
    assert cost.plot.caption_row.caption.text == "per image, log-likelihood"
    assert accuracy.plot.caption_row.caption.text == "images read correctly"


@pytest.mark.parametrize("name", COSTS)
def test_caption_names_the_cost(cost, name):
    output = {"quadratic": "linear", "cross-entropy": "sigmoid", "log-likelihood": "softmax"}[name]
    cost.reset(Spec(sizes=(2, 3, 2), output=output, cost=name))
    assert cost.plot.caption_row.caption.text == f"per example, {name}"


def test_later_epochs_are_added(view):
    full = history(10)
    view.show_snapshot(snapshot(history=full[:4]))
    view.show_snapshot(snapshot(history=full))
    assert len(curve(view, "training")[0]) == 10


def test_a_new_run_starts_over(view):
    view.show_snapshot(snapshot(history=history(10)))
    view.reset(Spec(epochs=7))
    assert is_empty(view, "training")
    other = tuple(record(e, (9.0, 8.0), (0.5, 0.4)) for e in range(1, 3))
    view.show_snapshot(snapshot(Spec(epochs=7), history=other))
    x, y = curve(view, "training")
    assert x.tolist() == [1, 2]
    assert y[0] in (9.0, 0.5)


def test_the_same_history_is_not_drawn_again(view, monkeypatch):
    shown = snapshot(history=history(3))
    view.show_snapshot(shown)
    monkeypatch.setattr(view.plot, "set_lines", lambda *_: pytest.fail("drawn again"))
    view.show_snapshot(snapshot(history=shown.history))


def test_what_is_told_together_is_drawn_once_and_as_if_it_had_come_one_by_one(view, monkeypatch):
    """A run that went back to an earlier epoch's network leaves for another with fewer epochs."""
    spec, later = Spec(epochs=7), snapshot(Spec(epochs=7), history=history(2))
    view.show_snapshot(snapshot(history=history(9)))
    drawn, draw = [], view.plot.set_lines
    monkeypatch.setattr(view.plot, "set_lines", lambda *given: (drawn.append(given), draw(*given)))

    def tell():
        view.reset(spec)
        view.show_dataset(None)
        view.show_earlier_runs(())
        view.allow_editing(True)
        view.show_snapshot(snapshot(spec, history=history(1)))
        view.show_snapshot(later)

    tell()
    alone, words = [*drawn], view.words
    view.show_snapshot(snapshot(history=history(9)))
    drawn.clear()
    view.draw_later(True)
    tell()
    assert not drawn and view.words != words
    view.draw_later(False)
    [(last, x, lines, *_)] = drawn
    assert len(alone) > 2 and view.words == words
    assert (last, x.tolist()) == (alone[-1][0], alone[-1][1].tolist())
    assert [line.values.tolist() for line in lines] == [
        line.values.tolist() for line in alone[-1][2]
    ]


def test_the_x_axis_ends_where_training_does(view):
    view.show_snapshot(snapshot(history=history(3)))
    assert view.plot.canvas.area()[1:3] == pytest.approx([-0.6, 30.9])
    view.show_snapshot(snapshot(history=history(31), goal=60))
    assert view.plot.canvas.area()[1:3] == pytest.approx([-1.2, 61.8])


def test_the_y_axis_holds_all_values(view):
    view.show_snapshot(snapshot(history=history(18)))
    _, _, _, low, high = view.plot.canvas.area()
    for part in ("training", "validation"):
        y = curve(view, part)[1]
        assert low <= y.min() and y.max() <= high


def test_missing_validation_is_one_line_less(view):
    records = tuple(record(e, (0.5, None), (0.9, None)) for e in range(1, 4))
    view.show_snapshot(snapshot(history=records))
    assert is_empty(view, "validation")
    assert "validation" not in view.plot.accessibleDescription()


def test_a_missing_epoch_is_a_gap(view):
    records = (record(1), record(2, (0.5, None), (0.9, None)), record(3))
    view.show_snapshot(snapshot(history=records))
    assert np.isnan(curve(view, "validation")[1]).tolist() == [False, True, False]


def test_a_single_epoch_can_be_seen(view, qtbot):
    empty = view.plot.canvas.grab().toImage()
    view.show_snapshot(snapshot(history=history(1)))
    area = view.plot.canvas.area()
    image = view.plot.canvas.grab().toImage()
    y = curve(view, "training")[1][0]
    place = area.point(1, y).toPoint()
    assert image.pixel(place) != empty.pixel(place)


def test_read_out(qtbot, cost):
    cost.show()
    cost.show_snapshot(snapshot(history=history(18)))
    place = cost.plot.canvas.area().point(8.3, 0.1).toPoint()
    qtbot.mouseMove(cost.plot.canvas, place + QPoint(3, 3))
    qtbot.mouseMove(cost.plot.canvas, place)
    assert cost.plot.caption_row.figures.texts() == ["epoch 8", "0.050", "0.138"]


def test_changes_are_marked(view):
    changes = (change(12), change(14.5, "mini_batch_size", 10, 100))
    view.show_snapshot(snapshot(history=history(18), changes=changes))
    told = [(12, "η 0.50 → 0.10"), (14.5, "Mini-batch 10 → 100")]
    assert [(mark.x, mark.text) for mark in view.plot.canvas.marks] == told
    run = snapshot(history=history(18), changes=changes, untrained=1)
    for untrained in (1, 0):  # the next mini-batch marks it
        view.show_snapshot(dataclasses.replace(run, untrained=untrained))
        assert len(view.plot.canvas.marks) == 2 - untrained
    view.reset(Spec())
    assert view.plot.canvas.marks == []


@pytest.mark.parametrize(
    ("evaluate", "n_train", "note"),
    [("first", 50_000, "training: first 10,000"), ("all", 50_000, ""), ("first", 10_000, "")],
)
def test_training_figures_of_a_part_are_labelled_so(view, evaluate, n_train, note):
    spec = Spec(evaluate=evaluate)
    view.show_snapshot(snapshot(spec, n_train=n_train, history=history(2)))
    assert view.plot.caption_row.note.text == note
    view.reset(spec)
    assert view.plot.caption_row.note.text == ""


def test_thousands_of_epochs(view):
    spec = Spec(epochs=5000)
    view.reset(spec)
    view.show_snapshot(snapshot(spec, history=history(5000)))
    assert len(curve(view, "training")[0]) <= 400


def test_a_mark_on_the_axis_says_how_far_the_run_has_come(view):
    going = snapshot(history=history(2), epoch=2, epochs=2.5, goal=10)
    view.show_snapshot(going)
    assert view.plot.canvas._now == 2.5
    before = view.grab().toImage()
    view.show_snapshot(dataclasses.replace(going, epochs=6.5))
    assert view.grab().toImage() != before
    view.show_snapshot(dataclasses.replace(going, epochs=10.0))
    assert view.plot.canvas._now is None


def test_captions_are_those_of_the_examples_not_of_their_number_of_inputs(cost, accuracy):
    rng = np.random.default_rng(1)
    part = Part.of_classes(rng.normal(size=(20, 784)), np.arange(20) % 10, 10)
    numbers = Dataset("own.csv", "Own", part, part, part[:0])
    pictures = Dataset("own.csv", "Own", part, part, part[:0], image_shape=(28, 28))
    captions = []
    for dataset in (numbers, pictures):
        for view in (cost, accuracy):
            view.reset(Spec(data="own.csv"))
            view.show_dataset(dataset)
            captions.append(view.plot.caption_row.caption.text.split(",")[0])
    assert captions == [
        "per example", "examples classified correctly", "per image", "images read correctly"
    ]  # fmt: skip


def test_numbers_are_neither_right_nor_wrong_but_so_far_off(accuracy):
    sine = load_dataset("sine", size=10)
    for spec, dataset in ((dataclasses.replace(REGRESSION, data="sine"), None),
                          (dataclasses.replace(REGRESSION, data="own.csv"), sine)):  # fmt: skip
        accuracy.reset(spec)
        accuracy.show_dataset(dataset)
        records = tuple(record(e, (0.5, 0.6), None) for e in range(1, 4))
        for shown in ((), records):
            accuracy.show_snapshot(snapshot(spec, history=shown))
            caption = accuracy.plot.caption_row.caption.text
            assert caption == "how far answers are off, on average"
        accuracy.show_dataset(None)


def test_how_far_values_are_off_is_in_the_unit_of_the_table(accuracy):
    spec = dataclasses.replace(REGRESSION, data="/prices.csv")
    accuracy.reset(spec)
    accuracy.show_dataset(prices())
    assert accuracy.windowTitle() == "Mean error"
    assert accuracy.invitation == "… and here how far\nits answers are off."
    records = [
        dataclasses.replace(record(e, (0.5, 0.6), None), validation_deviation=off)
        for e, off in enumerate((0.5, 0.125, 0.25), 1)
    ]
    accuracy.show_snapshot(snapshot(spec, history=tuple(records)))
    assert accuracy.plot.caption_row.caption.text == "how far “price” is off, on average"
    assert accuracy.words == "validation mean error 20,000, best 10,000 at epoch 2"
    accuracy.show_dataset(load_dataset("handwriting"))
    assert accuracy.windowTitle() == "Accuracy"


def test_a_caption_without_room_is_a_shorter_one_and_not_cut(cost, accuracy):
    for view, short in ((cost, "log-likelihood"), (accuracy, "correct")):
        caption = view.plot.caption_row.caption
        caption.resize(caption.fontMetrics().horizontalAdvance(caption.text) - 1, 20)
        assert caption.shown == short


@pytest.mark.parametrize(
    ("changed", "clause"),
    [
        ({}, ""),
        ({"penalty": "l2"}, ""),
        ({"penalty": "l2", "penalty_strength": 5.0}, ", without the penalty"),
        (
            {"penalty": "l1", "penalty_strength": 5.0, "cost_convention": "book"},
            ", with the penalty",
        ),
    ],
)
def test_a_penalty_is_told_of_where_there_is_room_and_cuts_nothing(cost, changed, clause):
    spec = Spec(**changed)
    cost.reset(spec)
    cost.show_snapshot(snapshot(spec, history=history(2), n_train=50_000))
    row = cost.plot.caption_row
    assert row.caption.text == f"per image, log-likelihood{clause}"
    cost.show()
    seen = set()
    for width in range(290, 620, 40):
        cost.resize(width, 280)
        cost.layout().activate()
        row.layout().activate()
        assert row.note.shown == "training: first 10,000" and "…" not in row.caption.shown
        seen.add(row.caption.shown)
    assert row.caption.text in seen


def test_the_best_is_not_told_where_it_reads_as_what_there_is(cost):
    costs = [0.5, 0.003311, 0.003313, 0.5]
    found = tuple(record(epoch, (c, c)) for epoch, c in enumerate(costs, 1))
    cost.show_snapshot(snapshot(history=found[:3]))
    assert cost.words == "validation cost 0.00331"
    cost.show_snapshot(snapshot(history=found))
    assert cost.words == "validation cost 0.500, lowest 0.003 at epoch 2"


def test_a_run_has_one_name_in_both_plots_however_wide_their_axes_are(qtbot):
    """Costs up to 40,000 take more of the width than a hundred percent."""
    spec = Spec(train_size=1000, learning_rate=1000.0, epochs=30)
    wild = tuple(record(e, (40_000 / e, 30_000 / e), (0.5, 0.4)) for e in range(1, 19))
    other = dataclasses.replace(spec, learning_rate=0.2, mini_batch_size=20)
    run = EarlierRun(1, "", snapshot(other, history=wild[:9]), None, before=spec)
    views, names = (CostView(), AccuracyView()), set()
    for each in views:
        qtbot.addWidget(each)
        each.reset(spec)
        each.show_snapshot(snapshot(spec, history=wild, epoch=18))
        each.show_earlier_runs((run,))
    for width in range(240, 500, 14):
        for each in views:
            each.resize(width, 300)
            each.grab()
        labels = [label for each in views for label, _ in each.plot.canvas.names]
        in_cost, in_accuracy = (label.name for label in labels if label.shorter is not None)
        assert in_cost == in_accuracy, width
        names.add(in_cost)
    assert len(names) > 1
