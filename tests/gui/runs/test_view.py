import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRegularExpression, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.data.dataset import Dataset, Part
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.look import theme
from nnviz.gui.runs.knobs import KNOBS
from nnviz.gui.runs.view import RunsView
from tests.gui.snapshots import change, history, record, snapshot

SPEC = Spec(sizes=(3, 6, 3), data="toy", learning_rate=0.25)


def earlier(number=1, **parts):
    spec = dataclasses.replace(SPEC, learning_rate=0.1)
    records = history(4)
    run = snapshot(spec, history=records, epoch=4, best=records[-1])
    return EarlierRun(number, f"run {number}: η 0.1", run, None, **{"same_start": True, **parts})


def points(n=30):
    labels = np.arange(n) % 3
    part = Part.of_classes(np.eye(3)[labels], labels, 3)
    return Dataset("toy", "Toy", part, part, part[:0])


@pytest.fixture
def view(qtbot):
    view = RunsView()
    view.resize(720, 240)
    qtbot.addWidget(view)
    view.reset(SPEC)
    view.show_dataset(points())
    view.show()
    return view


def child(view, name):
    return view.findChild(QWidget, name)


def click(qtbot, widget):
    place = QPoint(min(9, widget.width() // 2), widget.height() // 2)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def test_without_earlier_runs_it_says_so(view):
    assert view.words == "no earlier run yet"
    assert view.present.isVisible()


def test_while_nobody_sees_them_no_row_is_made_or_changed(view):
    view.show_earlier_runs((earlier(1),))
    view.hide()
    view.show_earlier_runs((earlier(2), earlier(3)))
    assert child(view, "run_name_1") and not child(view, "run_name_2")
    assert "η" in view.words, "what its tab says is told all the same"
    view.show()
    assert child(view, "run_name_2").text() == "run 2: η 0.1" and child(view, "run_name_3")


def test_of_many_runs_some_are_shown_at_a_time_the_newest_first(qtbot, view):
    def numbers():
        return {n for n in range(1, 13) if child(view, f"run_name_{n}")}

    view.hide()
    view.show_earlier_runs(tuple(earlier(number) for number in range(1, 13)))
    view.show()
    first = numbers()
    assert first == {*range(13 - len(first), 13)} and 0 < len(first) < 6, "in the first turn"
    view.show_earlier_runs(tuple(earlier(number) for number in range(2, 13)))  # meanwhile
    qtbot.waitUntil(lambda: numbers() == {*range(2, 13)})
    rows = [child(view, f"run_name_{n}") for n in range(12, 1, -1)]

    def tops():
        return [row.mapTo(view, QPoint()).y() for row in rows]

    qtbot.waitUntil(lambda: tops() == sorted(set(tops())))
    widths = {(row.width(), row.parentWidget().figure.width()) for row in rows}
    assert len(widths) == 1, "a table's columns"


def test_the_newest_run_is_on_top(qtbot, view):
    view.show_earlier_runs((earlier(1), earlier(2)))
    view.show_earlier_runs((earlier(1), earlier(2), earlier(3)))
    rows = [view.present, *(child(view, f"run_name_{n}") for n in (3, 2, 1))]

    def tops():
        return [row.mapTo(view, QPoint()).y() for row in rows]

    qtbot.waitUntil(lambda: tops() == sorted(set(tops())))


def test_the_difference_is_in_words(view):
    view.show_earlier_runs((earlier(),))
    assert view.words == "η 0.25 against 0.1, same start"
    view.show_snapshot(snapshot(SPEC, history=history(2), epoch=2, best=history(2)[-1]))
    assert view.words == (
        "η 0.25 against 0.1, same start: best 90.0 % at epoch 2 against best 92.5 % at epoch 4"
    )
    view.show_earlier_runs((earlier(same_start=False),))
    assert view.words.startswith("η 0.25 against 0.1, another start")


def test_what_the_present_run_was_changed_to_is_a_difference_at_once(view):
    view.show_earlier_runs((earlier(),))
    marks = (change(1, old=0.25, new=1000.0), change(2, old=1000.0, new=0.25))
    for now, said in ((1, "0.25 → 1000"), (2, "0.25 → 1000 → 0.25")):
        view.show_snapshot(snapshot(SPEC, changes=marks[:now], epochs=now + 0.1))
        assert view.words == f"η {said} against 0.1, same start"
        row = child(view, "run_name_1").parentWidget()
        assert row.difference.text == view.words


@pytest.mark.parametrize(
    ("changed", "accuracy", "compares"),
    [
        ({"learning_rate": 0.1}, None, True),
        ({"cost": "cross-entropy", "output": "sigmoid"}, None, False),
        ({"cost": "cross-entropy", "output": "sigmoid"}, 0.9, True),
        ({"data": "sine"}, None, False),
        ({"data": "sine"}, 0.9, False),
        ({"choices": Choices(wanted="age")}, None, False),
    ],
)
def test_only_figures_that_mean_the_same_are_compared(view, changed, accuracy, compares):
    records = (record(1, (0.5, accuracy), (0.5, accuracy)),)
    spec = dataclasses.replace(SPEC, **changed)
    past = snapshot(spec, history=records, epoch=1, best=records[0])
    view.show_earlier_runs((EarlierRun(1, "run 1", past, None, same_start=True),))
    view.show_snapshot(snapshot(SPEC, history=records, epoch=1, best=records[0]))
    assert (": " in view.words) is compares


def test_a_run_of_values_is_told_by_its_cost(view):
    records = (record(1, (0.5, None), None),)
    view.show_snapshot(snapshot(SPEC, history=records, epoch=1, best=records[0]))
    assert view.present.figure.text == "cost 0.500"


def test_renaming_showing_and_forgetting(qtbot, view):
    view.show_earlier_runs((earlier(),))
    name = child(view, "run_name_1")
    click(qtbot, name)
    name.selectAll()
    qtbot.keyClicks(name, "slow")
    with qtbot.waitSignal(view.run_edited) as edited:
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert edited.args[0].name == "slow" and edited.args[0].number == 1
    child(view, "show_run_1").setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(view.run_edited) as edited:
        qtbot.keyClick(child(view, "show_run_1"), Qt.Key.Key_Space)
    assert edited.args[0].shown is False
    with qtbot.waitSignal(view.run_dropped) as dropped:
        click(qtbot, child(view, "delete_run_1"))
    assert dropped.args == [1]


def test_a_run_of_other_data_does_not_look_shown_until_these_are_back(view):
    view.show_earlier_runs((earlier(), earlier(2, shown=False)))
    seen, hidden = child(view, "show_run_1"), child(view, "show_run_2")
    sample = seen.parentWidget().sample
    for data in ("toy", "sine", "toy"):
        view.reset(dataclasses.replace(SPEC, data=data))
        is_same = data == SPEC.data
        assert (seen.isChecked(), seen.isEnabled(), hidden.isEnabled()) == (is_same,) * 3
        assert not hidden.isChecked() and bool(sample._series) is is_same
        assert ("other data" in seen.toolTip()) is not is_same
        assert bool(view.words) is is_same


def test_what_is_cut_short_says_so_and_is_whole_in_its_tooltip(qtbot, view):
    long = "run 1: activation tanh, penalty l2, λ 5, another word"
    view.show_earlier_runs((dataclasses.replace(earlier(), given=long),))
    name = child(view, "run_name_1")
    figure = name.parentWidget().figure
    figure.set_text("best 95.6 % at epoch 21,000,000,000,000 of 21,000,000,000,000")  # three lines
    assert ask(name) == long and ask(figure) == figure.text
    assert name.shown.endswith("…") and figure.shown.endswith("…")
    name.setFocus()
    assert name.shown == name.text() == long and ask(name) == ""


def ask(widget):
    """The tooltip that the mouse brings up."""
    middle = widget.rect().center()
    QApplication.sendEvent(
        widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle))
    )
    return widget.toolTip()


def test_an_empty_name_is_not_taken(qtbot, view):
    view.show_earlier_runs((earlier(),))
    name = child(view, "run_name_1")
    name.setFocus()
    name.clear()
    with qtbot.assertNotEmitted(view.run_edited):
        qtbot.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "run 1: η 0.1"


def test_a_forgotten_run_leaves_the_table(qtbot, view):
    view.show_earlier_runs((earlier(1), earlier(2)))
    view.show_earlier_runs((earlier(2),))

    def named():
        names = view.findChildren(QWidget, QRegularExpression("run_name_[1-9]"))
        return [name.objectName() for name in names if name.isVisible()]

    qtbot.waitUntil(lambda: named() == ["run_name_2"])


def test_start_wants_the_same_design_with_one_setting_turned(qtbot, view):
    assert child(view, "again_learning_rate").isVisible()
    with qtbot.waitSignal(view.run_wanted) as wanted:
        click(qtbot, child(view, "again_button"))
    assert wanted.args == [dataclasses.replace(SPEC, learning_rate=0.1)]
    assert view.promise.text == "η 0.1 against 0.25, same start"


def test_a_typed_value_is_taken(qtbot, view):
    number = child(view, "again_learning_rate")
    number.selectAll()
    qtbot.keyClicks(number, "0,5")
    with qtbot.waitSignal(view.run_wanted) as wanted:
        click(qtbot, child(view, "again_button"))
    assert wanted.args[0].learning_rate == 0.5


def test_what_is_no_number_starts_nothing(qtbot, view):
    number = child(view, "again_learning_rate")
    number.selectAll()
    qtbot.keyClicks(number, "-")
    with qtbot.assertNotEmitted(view.run_wanted):
        click(qtbot, child(view, "again_button"))
    assert view.promise.text.startswith("Type a number")


def test_a_value_that_cannot_be_says_why(qtbot, view):
    number = child(view, "again_learning_rate")
    number.selectAll()
    qtbot.keyClicks(number, "-1")
    with qtbot.assertNotEmitted(view.run_wanted):
        click(qtbot, child(view, "again_button"))
    assert "learning rate" in view.promise.text


def pick(view, name):
    knob = view.knobs.knob
    knob.setCurrentIndex([knob.itemData(index) for index in range(knob.count())].index(name))


def offered(view, data):
    view.reset(dataclasses.replace(SPEC, data=data))
    knob = view.knobs.knob
    return {knob.itemData(index) for index in range(knob.count())}


def test_what_means_nothing_to_the_data_is_no_knob(view):
    always = KNOBS.keys() - {"fresh_digits", "expanded", "data_size", "noise"}
    assert offered(view, "handwriting") == always | {"fresh_digits", "expanded"}
    assert offered(view, "mnist") == offered(view, "some/folder") == always | {"expanded"}
    assert offered(view, "own.csv") == always, "it holds no pictures"
    view.show_dataset(dataclasses.replace(points(), image_shape=(1, 3)))
    assert offered(view, "own.csv") == always | {"expanded"}
    assert offered(view, "circle") == always | {"data_size", "noise"}
    pick(view, "noise")
    assert offered(view, "sine") and view.knobs.knob.currentData() == "noise"
    assert offered(view, "xor") == always and view.knobs.knob.currentData() == "learning_rate"
    assert child(view, "again_learning_rate").isVisible()


@pytest.mark.parametrize("name", KNOBS)
def test_every_knob_offers_another_design(view, name):
    data = "circle" if name in ("data_size", "noise") else "handwriting"
    assert name in offered(view, data)
    pick(view, name)
    assert getattr(view.knobs.turned(), name) != getattr(SPEC, name)
    turned = view.knobs.turned()
    view.knobs.propose(turned, 30)
    assert getattr(view.knobs.turned(), name) != getattr(turned, name)


def test_a_knob_is_told_of_the_run_when_it_is_chosen(view):
    pick(view, "seed")
    pick(view, "momentum")
    seed = view.knobs._fields["seed"]
    before = seed.read()
    view.reset(dataclasses.replace(SPEC, seed=SPEC.seed + 6))
    assert seed.read() == before == SPEC.seed + 1
    pick(view, "seed")
    assert view.knobs.turned().seed == SPEC.seed + 7


def test_a_penalty_strength_brings_a_penalty(view):
    pick(view, "penalty_strength")
    turned = view.knobs.turned()
    assert (turned.penalty, turned.penalty_strength) == ("l2", 1.0)


def test_other_layers_and_another_seed_are_another_start(qtbot, view):
    pick(view, "sizes")
    layers = child(view, "again_sizes")
    layers.selectAll()
    qtbot.keyClicks(layers, "7 5")
    assert view.knobs.turned().sizes == (SPEC.sizes[0], 7, 5, SPEC.sizes[-1])
    assert view.promise.text.endswith("another start")
    layers.selectAll()
    qtbot.keyClicks(layers, "-")
    assert view.promise.text.startswith("Type the neurons")
    layers.clear()
    assert view.knobs.turned().sizes == (SPEC.sizes[0], SPEC.sizes[-1])
    pick(view, "seed")
    assert view.promise.text == "same settings, another start"


def test_start_waits_for_the_data(qtbot, view):
    view.show_dataset(None)
    assert not child(view, "again_button").isEnabled()


@pytest.mark.parametrize("zoom", [1.0, 1.64])
@pytest.mark.parametrize("width", [356, 451, 720])
def test_every_column_stands_under_its_heading_and_none_beyond_the_edge(qapp, view, width, zoom):
    view.show_earlier_runs((earlier(1), earlier(2)))
    theme.apply(view, "light", zoom)
    try:
        view.resize(round(width * zoom), 300)
        for _ in range(4):
            qapp.processEvents()
        rows = [view.present, *(child(view, f"run_name_{n}").parentWidget() for n in (1, 2))]
        figures = {row.figure.mapTo(view, QPoint()).x() for row in rows}
        assert figures == {view.headings._figure.mapTo(view, QPoint()).x()}
        assert rows[1].figure.shown in ("best 92.5 %", "best 92.5 % at epoch 4")
        assert all(row.name.shown == row.name.text() for row in rows)
        ends = [row.delete_button.geometry().right() for row in rows[1:]]
        assert max(ends) < view.width()
        assert view.findChild(Scroller).horizontalScrollBar().maximum() == 0
    finally:
        theme.apply(view, "light", 1.0)


def test_the_present_run_is_called_so_in_full_however_narrow_it_is(view):
    view.resize(380, 240)
    name = view.present.name
    assert name.fontMetrics().horizontalAdvance(name.text()) + 8 < name.width()


def test_a_name_is_cut_only_where_nothing_beside_it_is_empty(view):
    """A figure goes without its epoch first; and a long name takes what the difference has."""
    name = "training examples 5,000 of it"
    run = dataclasses.replace(earlier(3), given=name)
    view.show_earlier_runs((run,))
    row = child(view, "run_name_3").parentWidget()
    for width, has_epoch in ((1000, True), (720, True), (490, False)):
        view.resize(width, 240)
        assert row.name.shown == row.name.text(), width
        assert row.figure.shown == "best 92.5 %" + " at epoch 4" * has_epoch, width
    view.resize(400, 240)
    assert row.name.shown != row.name.text()
    between = row.delete_button.x() - row.figure.x() - row.figure.least
    assert between < 30, "so many pixels are empty"


@pytest.mark.long
@pytest.mark.parametrize("scale", [1.0, 1.545])
@pytest.mark.parametrize("width", range(520, 1001, 40))
def test_the_last_column_has_a_heading_where_it_has_words_and_nothing_scrolls_sideways(
    qapp, view, width, scale
):
    """Before an audience too; and no heading without an earlier run."""
    if scale > 1:
        theme.apply(view, "light", scale)
    try:
        for runs in ((), (earlier(1),), (earlier(1), earlier(2))):
            view.show_earlier_runs(runs)
            view.show_snapshot(snapshot(SPEC, history=history(2), epoch=2, best=history(2)[-1]))
            view.resize(round(width * scale), round((140 + 10 * (width % 3)) * scale))
            view.layout().activate()
            for _ in range(2):
                QApplication.processEvents()
            words = [row.difference.shown for row in view._rows.values()]
            assert bool(view.headings._last.text) == any(words)
            assert bool(view.headings._last.shown) == any(words)
            assert view._scroller.horizontalScrollBar().maximum() == 0
    finally:
        if scale > 1:
            theme.apply(view, "light", 1.0)
