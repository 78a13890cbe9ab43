import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from nnviz.core import Limit, Sentence, Spec
from nnviz.core.settings import MONITORS
from nnviz.data import load_dataset
from nnviz.data.designs import usual_design
from nnviz.gui.controls.locked.lock_mark import LockMark
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.look.theme import apply


@pytest.fixture(scope="module")
def one_panel(qapp):
    panel = DesignPanel()
    panel.resize(272, 800)
    panel.show()
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def panel(one_panel):
    """It begins anew for each test."""
    one_panel.set_spec(Spec())
    one_panel.form.setFocus()
    one_panel.form.show_more(True)
    one_panel.activateWindow()
    return one_panel


def child(panel, name):
    return panel.findChild(QWidget, name)


def type_into(qtbot, widget, text):
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, text)
    qtbot.keyClick(widget, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "name, text, value",
    [
        ("dropout", "0,5", 0.5),
        ("stop_patience", "20", 20),
        ("stop_cost", "0.01", 0.01),
        ("stop_accuracy", "0,99", 0.99),
        ("stop_error", "1e-5", 1e-5),
    ],
)
def test_each_field_edits_its_own_setting_and_no_other(qtbot, panel, name, text, value):
    before = panel.spec
    with qtbot.waitSignal(panel.spec_edited) as edited:
        type_into(qtbot, child(panel, name), text)
    assert edited.args[0] == dataclasses.replace(before, **{name: value})


@pytest.mark.parametrize("name", ["stop_patience", "stop_cost", "stop_accuracy", "stop_error"])
def test_an_empty_field_switches_its_rule_off(qtbot, panel, name):
    panel.set_spec(dataclasses.replace(Spec(), **{name: 1}))
    field = child(panel, name)
    assert field.text() != ""
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert getattr(panel.spec, name) is None
    assert field.placeholderText() == "off"


@pytest.mark.parametrize(
    "name, text, words",
    [
        ("stop_patience", "2,5", "whole number"),
        ("stop_cost", "1e", "Type a number"),
        ("stop_accuracy", "95", "at most 1"),
        ("dropout", "1", "at most 0.99"),
    ],
)
def test_what_cannot_be_says_why_under_its_field(qtbot, panel, name, text, words):
    before = panel.spec
    type_into(qtbot, child(panel, name), text)
    assert words in str(panel.problem) and panel.problem.field == name
    assert panel.spec == before
    assert words in panel.form.blocks[name].sentence.text()


def test_a_problem_in_a_folded_field_unfolds_it(qtbot, panel):
    panel.form.show_more(False)
    child(panel, "stop_cost").setText("x")
    child(panel, "stop_cost").editingFinished.emit()
    assert panel.form.more.isVisible()


def test_folding_and_unfolding_by_mouse(qtbot, panel):
    qtbot.mouseClick(child(panel, "more_button"), Qt.MouseButton.LeftButton)
    assert not panel.form.more.isVisible()
    qtbot.mouseClick(child(panel, "more_button"), Qt.MouseButton.LeftButton)
    assert panel.form.more.isVisible()


def test_what_is_monitored_is_chosen_by_ticking(qtbot, panel):
    with qtbot.waitSignal(panel.spec_edited):
        qtbot.mouseClick(
            child(panel, "training-cost_check"),
            Qt.MouseButton.LeftButton,
            pos=child(panel, "training-cost_check").rect().center() * 0.2,
        )
    assert panel.spec.monitor == ("training-accuracy", "validation-cost", "validation-accuracy")


def test_schedules_and_conventions_are_listed(panel):
    for name, spec in (
        ("schedule_choice", {"schedule": "halving"}),
        ("cost_convention_choice", {"cost_convention": "book"}),
        ("evaluate_choice", {"evaluate": "all"}),
    ):
        panel.set_spec(dataclasses.replace(Spec(), **spec))
        assert child(panel, name).currentData() == next(iter(spec.values()))


def test_limits_tell_how_near_they_are(panel):
    limits = panel.form.more.limits
    assert not limits.isVisible()
    panel.form.more.show_limits(
        (
            Limit(Sentence("epochs without improvement"), 3, 10),
            Limit(Sentence("training cost"), 0.2, 0.1, falls=True),
        )
    )
    assert limits.isVisible()
    assert limits.accessibleDescription() == (
        "epochs without improvement: 3 of 10; training cost: 0.20 of 0.10"
    )
    panel.form.more.show_limits(())
    assert not limits.isVisible()


def test_shares_of_the_way():
    way = Sentence("epochs")
    assert Limit(way, 3, 10).share == 0.3
    assert Limit(way, 30, 10).share == 1
    assert Limit(way, 0.2, 0.1, falls=True).share == 0.5
    assert Limit(way, 0.0, 0.1, falls=True).share == 1
    assert Limit(way, 5.0, 0.0).share == 1


def test_all_of_it_fits_the_width_of_the_panel(panel):
    assert panel.form.minimumSizeHint().width() <= 272


def test_what_means_nothing_with_the_examples_is_not_offered(panel):
    def seen(*names):
        return [name for name in names if child(panel, name).isVisible()]

    def show(data, **settings):
        spec = dataclasses.replace(usual_design(data), **settings)
        panel.set_dataset(load_dataset(data), spec)
        return [name for name in MONITORS if seen(f"{name}_check")]

    assert show("diabetes") == ["training-cost", "validation-cost", "learning-speed"]
    assert seen("stop_accuracy", "stop_error", "measured_choice")[0] == "stop_error"
    assert panel.spec.monitor == Spec().monitor and not seen("schedule_patience")
    assert len(show("diabetes", stop_accuracy=0.9)) == 3 and seen("stop_accuracy")
    assert show("xor") == ["training-cost", "training-accuracy", "learning-speed"]
    assert not seen("measured_choice")
    assert len(show("iris", schedule="halving")) == 5
    assert len(seen("stop_accuracy", "measured_choice", "schedule_patience")) == 3


def stands(panel):
    """What can be seen of each field and its sentence."""
    form = panel.form
    return {
        name: (
            field.read(),
            field.control.isEnabled(),
            field.control.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled),
            field.control.findChild(LockMark) is not None,
            form.blocks[name].isVisible(),
            form.blocks[name].sentence.text(),
        )
        for name, field in form.all_fields.items()
    } | {"limits": form.more.limits.accessibleDescription()}


def test_what_is_made_when_it_is_opened_stands_as_if_it_had_always_been_there(qtbot):
    late, early = DesignPanel(), DesignPanel()
    _ = early.form.more
    table = load_dataset("iris")
    spec = dataclasses.replace(
        usual_design("iris"), schedule="halving", stop_patience=3, monitor=("training-cost",)
    )
    limits = (Limit(Sentence("epochs without improvement"), 1, 3),)
    for panel in (late, early):
        qtbot.addWidget(panel)
        panel.resize(272, 800)
        panel.show()
        panel.set_dataset(table, spec)
        panel.lock({"stop_patience", "seed"})
        panel.form.show_limits(limits)
    assert "stop_cost" not in late.form.fields
    for panel in (late, early):
        panel.form.more_button.click()
    assert stands(late) == stands(early)
    assert stands(late)["stop_patience"][0] == 3 and stands(late)["stop_patience"][3]
    assert late.grab().toImage() == early.grab().toImage()


def test_a_problem_that_comes_from_outside_makes_and_unfolds_its_field(qtbot):
    panel = DesignPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.edit("dropout", 3.0)
    assert panel.problem.field == "dropout" and panel.form.more.isVisible()
    assert panel.form.blocks["dropout"].sentence.text()


def test_before_an_audience_it_is_made_as_large_as_what_was_there(qtbot):
    panel = DesignPanel()
    qtbot.addWidget(panel)
    apply(panel, "light", 1.5)
    try:
        panel.form.show_more(True)
        large = panel.form.all_fields["dropout"].control.height()
        assert panel.form.more.rows.contentsMargins().top() == 6
    finally:
        apply(panel, "light", 1.0)
    assert panel.form.more.rows.contentsMargins().top() == 4
    assert panel.form.all_fields["dropout"].control.height() <= large


@pytest.mark.parametrize(
    "rule",
    [
        {"schedule": "halving"},
        {"stop_patience": 3},
        {"restore_best": True},
        {"stop_cost": 0.1},
        {"stop_accuracy": 0.9},
        {"stop_error": 0.1},
    ],
    ids=lambda rule: next(iter(rule)),
)
def test_a_rule_without_a_figure_says_so_where_it_is_chosen(panel, rule):
    block = panel.form.blocks[next(iter(rule))]
    panel.set_spec(dataclasses.replace(Spec(), monitor=("learning-speed",), **rule))
    assert "does nothing while its figure is not measured" in block.sentence.text()
    panel.set_spec(dataclasses.replace(Spec(), **rule))
    assert "does nothing" not in block.sentence.text()
