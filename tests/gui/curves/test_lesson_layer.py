import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnviz.core import Spec
from nnviz.gui.curves.cost_accuracy_views import AccuracyView, CostView
from nnviz.gui.curves.layer_speeds_view import DeltasView
from nnviz.gui.curves.seen_values import REACH
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.lesson_marks import LessonMarks, Starts
from nnviz.lessons.bands import few_seeds, seeds_of
from nnviz.lessons.lesson import Mark, Sketch
from nnviz.lessons.sketching import PLACES
from tests.gui.snapshots import history, snapshot

SPEC = Spec(train_size=1000, epochs=30)
BEST = Mark(plot="accuracy", value=82.27, label="book 82.27 %", source="fig", epoch=375)
LOWEST = Mark(plot="cost", value=1.203, label="book 1.203", source="fig", epoch=15)
ACCURACY = Sketch(plot="accuracy", figure="accuracy", low=40, high=100)
ASKED = LessonMarks(last=400, sketch=ACCURACY, asked=True)
GUESS = tuple(50 + place / 2 for place in range(PLACES))
SEEDS = range(1, 6)
FIGURES = "cost", "accuracy"
ENDS = {seed: [(epoch, 80.0 + seed) for epoch in range(1, 401)] for seed in SEEDS}


def shown(qtbot, kind):
    view = kind()
    view.resize(330, 300)
    qtbot.addWidget(view)
    view.show()
    view.reset(SPEC)
    return view


@pytest.fixture
def accuracy(qtbot):
    return shown(qtbot, AccuracyView)


@pytest.fixture
def cost(qtbot):
    return shown(qtbot, CostView)


def compared(view):
    return view.plot.canvas.compared.shown


def drag(view, *points):
    canvas = view.plot.canvas
    places = [canvas.area().point(*point).toPoint() for point in points]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])


def test_the_lesson_gives_both_axes_before_there_is_a_run(accuracy):
    accuracy.show_lesson_marks(ASKED)
    area = accuracy.plot.canvas.area()
    assert area.y_low == pytest.approx(0.4)
    assert area.x_high == pytest.approx(1.03 * 400)


def test_the_run_keeps_them_at_least(accuracy):
    accuracy.show_lesson_marks(ASKED)
    accuracy.show_snapshot(snapshot(SPEC, history=history(18), epoch=18))
    area = accuracy.plot.canvas.area()
    assert (area.y_low, area.x_high) == pytest.approx((0.4, 412))
    accuracy.show_lesson_marks(None)
    area = accuracy.plot.canvas.area()
    assert area.y_low > 0.7
    assert area.x_high < 40


def test_what_is_drawn_goes_out_in_percent(accuracy):
    accuracy.show_lesson_marks(ASKED)
    assert "Drag" in accuracy.plot.canvas._sentence
    sketched = []
    accuracy.sketched.connect(sketched.append)
    drag(accuracy, (1, 0.5), (400, 0.9))
    drawn = sketched[-1]
    assert len(drawn) == PLACES
    assert drawn[-1] == pytest.approx(90, abs=1)
    assert accuracy.plot.canvas._sentence == ""
    assert compared(accuracy).guess.figure == f"{drawn[-1]:.1f} %"


def test_an_unfinished_curve_has_nothing_at_its_end(accuracy):
    accuracy.show_lesson_marks(ASKED)
    sketched = []
    accuracy.sketched.connect(sketched.append)
    drag(accuracy, (1, 0.5), (200, 0.7))
    assert sketched[-1][20] is not None
    assert sketched[-1][-1] is None


def test_told_the_same_again_strokes_can_still_be_taken_back(accuracy):
    accuracy.show_lesson_marks(ASKED)
    drag(accuracy, (1, 0.5), (400, 0.9))
    accuracy.show_lesson_marks(ASKED)
    QTest.keyClick(accuracy.plot.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert compared(accuracy).guess is None


def test_once_it_runs_the_guess_stays_as_it_was(accuracy):
    accuracy.show_lesson_marks(LessonMarks(last=400, sketch=ACCURACY, guess=GUESS))
    drag(accuracy, (1, 0.5), (400, 0.5))
    assert compared(accuracy).guess.y == pytest.approx(tuple(np.array(GUESS) / 100))


def test_another_plot_is_not_drawn_on(cost):
    cost.show_lesson_marks(ASKED)
    drag(cost, (1, 0.5), (200, 0.7))
    assert compared(cost).guess is None
    assert cost.plot.canvas._sentence == cost.invitation


def test_each_plot_has_the_numbers_of_its_quantity(accuracy, cost):
    marks = LessonMarks(last=400, book=(BEST, LOWEST))
    for view in (accuracy, cost):
        view.show_lesson_marks(marks)
    assert [(n.text, n.value, n.x) for n in compared(accuracy).book] == [
        ("book 82.27 %", pytest.approx(0.8227), 375)
    ]
    assert [n.value for n in compared(cost).book] == [1.203]


def test_the_axis_has_room_for_the_numbers(cost):
    cost.show_lesson_marks(LessonMarks(last=400, book=(LOWEST,)))
    cost.show_snapshot(snapshot(SPEC, history=history(18)))
    assert cost.plot.canvas.area().y_high > 1.203


def test_numbers_fade_when_it_is_an_experiment_of_ones_own(accuracy):
    accuracy.show_lesson_marks(LessonMarks(last=400, book=(BEST,), is_own=True))
    assert compared(accuracy).faded


def test_seeds_are_a_band_in_the_plots_values(accuracy):
    accuracy.show_lesson_marks(LessonMarks(last=400, seeds={"accuracy": seeds_of(ENDS)}))
    [band] = compared(accuracy).bands
    assert (band.low[-1], band.high[-1]) == pytest.approx((0.81, 0.85))
    [median] = compared(accuracy).seeds
    assert (median.name, median.y[-1]) == ("median of 5 seeds", pytest.approx(0.83))


def test_all_starts_of_a_design_lie_beside_the_run_of_it_that_is_drawn(accuracy):
    earlier = EarlierRun(
        1, "run 1: η 1", snapshot(SPEC, history=history(5)), None, look="earlier 3"
    )
    accuracy.show_earlier_runs((earlier,))
    seeds, apart = {"accuracy": seeds_of(ENDS)}, {1: 60.0, 2: 95.0, 3: 60.1, 4: 95.2, 5: 95.1}
    lines = {seed: [(1, 40.0), (400, end)] for seed, end in apart.items()}
    starts = (
        Starts(earlier.snapshot.history, seeds),
        Starts(object(), seeds),  # a run that is not shown
        Starts(None, {"accuracy": seeds_of(lines)}, "training"),
    )
    accuracy.show_lesson_marks(LessonMarks(last=400, starts=starts))
    assert [band.series for band in compared(accuracy).bands] == ["earlier 3"]
    drawn = compared(accuracy).seeds
    assert [line.series for line in drawn] == ["training"] * 5, "an earlier run has no median"
    assert [line.name for line in drawn if line.name] == ["seeds 1, 3", "seeds 2, 4, 5"]
    accuracy.show_earlier_runs(())
    assert not compared(accuracy).bands


def test_seeds_in_groups_are_lines_with_a_name_for_each_group(accuracy):
    ends = {1: 60.0, 2: 95.0, 3: 75.0, 4: 95.2, 5: 95.1}
    lines = {seed: [(1, 40.0), (400, end)] for seed, end in ends.items()}
    accuracy.show_lesson_marks(LessonMarks(last=400, seeds={"accuracy": seeds_of(lines)}))
    assert not compared(accuracy).bands
    names = [line.name for line in compared(accuracy).seeds if line.name]
    assert names == ["seed 1", "seed 3", "seeds 2, 4, 5"]


@pytest.mark.parametrize("kind", [CostView, AccuracyView])
def test_the_name_of_a_group_is_inside_of_its_plot_however_many_seeds_it_has(qtbot, kind):
    view, names = shown(qtbot, kind), []
    for count in range(1, 31):
        ends = {seed: 0.4 if seed % 4 == 0 else 90.0 for seed in range(1, count + 1)}
        lines = {seed: [(1, 60.0), (400, end)] for seed, end in ends.items()}
        figures = seeds_of(lines) or few_seeds(lines)
        view.show_lesson_marks(LessonMarks(last=400, seeds=dict.fromkeys(FIGURES, figures)))
        view.plot.canvas.grab()
        placed, area = view.plot.canvas.compared.placed, view.plot.canvas.area()
        names.append([text.name for text, _ in placed])
        assert names[-1], count
        for text, rect in placed:
            assert rect.width() <= area.rect.width() / 2, (count, text.name)
            assert area.rect.adjusted(-1, -1, 1, 1).contains(rect), (count, text.name)
    assert names[0] == ["seed 1"] and names[5] == ["seed 4", "seeds 1, 2, 3, 5, 6"]
    assert names[29] == ["7 seeds", "23 seeds"]


def test_all_of_it_is_spoken(accuracy):
    seeds = {"accuracy": seeds_of(ENDS)}
    accuracy.show_lesson_marks(
        LessonMarks(last=400, book=(BEST,), sketch=ACCURACY, guess=GUESS, seeds=seeds)
    )
    said = accuracy.plot.accessibleDescription()
    assert "book 82.27 % at epoch 375; your guess 81.5 % at the end" in said
    assert "5 seeds 81.0 % to 85.0 %" in said


@pytest.mark.parametrize("kind", [CostView, AccuracyView])
@pytest.mark.parametrize("starts", [False, True])
def test_other_seeds_have_axes_and_no_sentence_over_them_before_there_is_a_run(qtbot, kind, starts):
    """Between two runs of a lesson that trains from several seeds, or after them."""
    view = shown(qtbot, kind)
    figures = {"cost": seeds_of({s: [(e, 2.0 + s / e) for e in range(1, 21)] for s in SEEDS})}
    figures["accuracy"] = seeds_of({s: [(e, 15.0 * s) for e in range(1, 21)] for s in SEEDS})
    kept = {"starts": (Starts(None, figures),)} if starts else {"seeds": figures}
    view.show_lesson_marks(LessonMarks(last=20, **kept))
    canvas, drawn = view.plot.canvas, view.plot.of_seeds
    assert len(drawn) and canvas._sentence == "" and canvas._value_axis.ticks
    area = canvas.area()
    assert area.y_low <= drawn.min() and drawn.max() <= area.y_high
    view.show_lesson_marks(None)
    assert canvas._sentence == view.invitation and not canvas._value_axis.ticks
    view.show_lesson_marks(LessonMarks(last=20, **kept))
    view.show_snapshot(snapshot(SPEC, history=history(18), epoch=18))
    area, own = canvas.area(), np.concatenate([line.values for line in view.plot.lines])
    most = min(drawn.max(), REACH * own.max())
    assert area.y_low <= min(drawn.min(), own.min()) and most <= area.y_high


def test_by_mini_batches_it_is_where_its_epoch_is(accuracy):
    accuracy.show_snapshot(snapshot(SPEC, history=history(18), epoch=18))
    accuracy.menu.findChild(object, "axis_mini_batches").trigger()
    accuracy.show_lesson_marks(LessonMarks(last=400, book=(BEST,)))
    assert compared(accuracy).book[0].x == 37_500


def test_by_seconds_nobody_knows_where_it_would_be(accuracy):
    accuracy.show_snapshot(snapshot(SPEC, history=history(18), epoch=18))
    accuracy.menu.findChild(object, "axis_seconds").trigger()
    accuracy.show_lesson_marks(LessonMarks(last=400, book=(BEST,)))
    assert compared(accuracy).book == ()
    assert "book 82.27 %" in accuracy.plot.accessibleDescription()


def test_speeds_of_the_book_stand_where_speeds_are_shown(qtbot):
    view = shown(qtbot, DeltasView)
    mark = Mark(plot="speed", value=0.07, label="book 0.07", source="ch. 5", epoch=0, layer=1)
    view.show_lesson_marks(LessonMarks(last=500, book=(mark,)))
    assert compared(view).book == ()
    view.measure_button.click()
    view.measure_button.click()
    assert [n.text for n in compared(view).book] == ["book 0.07"]
    view.show_lesson_marks(None)
    assert compared(view).book == ()


def test_a_lesson_of_several_runs_says_which_this_is_and_compares_what_it_asks_for(cost):
    def named(marks):
        cost.show_lesson_marks(marks)
        line = next(line for line in cost.plot.lines if line.key == "run 1")
        return line.values[0], cost.plot.caption_row.caption.text

    run = EarlierRun(1, "run 1: η 1", snapshot(SPEC, history=history(5)), None)
    cost.show_earlier_runs((run,))
    record = run.snapshot.history[0]
    value, caption = named(LessonMarks(last=5))
    assert value == record.validation_cost and "η 3" not in caption
    value, caption = named(LessonMarks(last=5, run="η 3", on_training=frozenset({"cost"})))
    assert value == record.training_cost and "η 3" in caption
    for run in ("log-likelihood, η 3", "η 3"):
        _, caption = named(LessonMarks(last=5, run=run))
        assert caption.count("log-likelihood") == 1 and caption.endswith("η 3"), caption


def test_where_the_output_is_asked_for_its_distance_is_shown_of_runs_of_any_cost(accuracy):
    def told():
        title, keys = accuracy.windowTitle(), {line.key for line in accuracy.plot.lines}
        return title, accuracy.plot.canvas.accessibleName(), "run 1" in keys

    records = [dataclasses.replace(each, training_squared_error=0.125) for each in history(5)]
    others = dataclasses.replace(SPEC, output="sigmoid", cost="quadratic")
    run = EarlierRun(1, "run 1: η 1", snapshot(others, history=tuple(records)), None)
    accuracy.show_earlier_runs((run,))
    sketch = Sketch(plot="output", figure="training_distance", low=0, high=1)
    accuracy.show_lesson_marks(LessonMarks(last=400, sketch=sketch, asked=True))
    assert told() == ("Distance", "Distance", True)
    line = next(line for line in accuracy.plot.lines if line.key == "run 1")
    assert line.values == pytest.approx(0.5)
    sketched = []
    accuracy.sketched.connect(sketched.append)
    drag(accuracy, (1, 0.9), (400, 0.2))
    assert sketched[-1][-1] == pytest.approx(0.2, abs=0.01)
    accuracy.show_lesson_marks(None)
    assert told() == ("Accuracy", "Accuracy", True) and compared(accuracy).guess is None
