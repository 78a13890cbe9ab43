"""The left column of the page of sweeps."""

import dataclasses
from contextlib import nullcontext

import pytest
from PySide6.QtCore import Qt

from nnviz.core import Spec
from nnviz.core.data_fields import DataFields
from nnviz.data.sources import decisive_fields
from nnviz.gui.controls.button import Button
from nnviz.gui.run_words import design_words
from nnviz.gui.sweeps.left import WIDTH, Left
from nnviz.gui.sweeps.words import left_out
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.typed import read_axis
from tests.gui.sweeps.filled import SWEEP

MOONS = Spec(data="moons", sizes=(2, 3, 1), output="linear", cost="quadratic", penalty="l2")
XOR = Spec(data="xor", sizes=(2, 4, 1), output="sigmoid", cost="cross-entropy", seed=3)


def test_digits_without_end_push_no_field_out_of_the_column(qtbot):
    left = Left(2)
    qtbot.addWidget(left)
    with pytest.raises(SweepError) as refused:
        read_axis("learning_rate", "1" * 400)
    left.show_problem(str(refused.value))
    assert left._form.minimumSizeHint().width() <= WIDTH


@pytest.mark.parametrize(
    ("across", "down", "said", "wrong"),
    [
        ("0.1, -3, 0.5", "0, 5", "Left out: η −3. The learning rate η must be above 0.", (1, 0)),
        ("0.1, 0.5", "0, 5", "", (0, 0)),
        ("0.1, many", "0, 5", "", (1, 0)),
    ],
)
def test_a_wrong_value_is_marked_and_said_where_it_was_typed(qtbot, across, down, said, wrong):
    left, base = Left(2), Spec(penalty="l2")
    qtbot.addWidget(left)
    left.show_design(base)
    fields = {"learning_rate": (left.across, across), "penalty_strength": (left.down, down)}
    for field, (axis, text) in fields.items():
        axis.show_field(field)
        axis.values.setText(text)
    try:
        found = left_out(left.asked.sweep(base))
    except SweepError as error:
        left.show_problem(str(error))
    else:
        left.show_problem("", found)
        assert left.sentence.text() == said
    marked = [axis.values.property("bad") for axis in (left.across, left.down)]
    assert [*map(bool, marked)] == [*map(bool, wrong)]


@pytest.mark.parametrize(
    ("field", "typed", "refused"),
    [
        ("seeds", 0, "There must be a seed at least, and 10,000 at most."),
        ("seeds", -5, "There must be a seed at least, and 10,000 at most."),
        ("seeds", 4_000, "12,000 runs are more than 10,000: take fewer values or seeds."),
        ("seeds", 2_000, ""),
        ("epochs", 0, "Train for at least 1 epoch."),
        ("epochs", -5, "Train for at least 1 epoch."),
        ("epochs", 1_000_000, ""),
        ("epochs", 999_999_999, "1,000,000"),
        ("count", 1, "needs 2 values at least: take more steps."),
        ("count", -5, "needs 2 values at least: take more steps."),
        ("count", 99_999, "values at most: take fewer steps."),
        ("count", 3, ""),
    ],
)
def test_a_number_is_run_as_it_stands_in_its_field_or_refused(qtbot, field, typed, refused):
    left = Left(2)
    qtbot.addWidget(left)
    left.show_design(MOONS)
    left.across.show_field("learning_rate")
    left.across.values.setText("0.1…0.5" if field == "count" else "0.1, 0.3, 0.5")
    left.across.steps.choose("lin")
    number = left.across.count if field == "count" else getattr(left, field)
    number.setValue(typed)
    with pytest.raises(ValueError, match=refused) if refused else nullcontext():
        sweep = left.asked.sweep(MOONS)
        runs = {"seeds": sweep.seeds, "epochs": sweep.base.epochs, "count": sweep.shape[0]}
        assert runs[field] == typed == number.value()


@pytest.mark.parametrize(("typed", "used"), [("1", 1), ("3", 3), ("9", 4), ("0", 4), ("-2", 4)])
def test_as_many_cores_are_used_as_stand_in_the_field(qtbot, typed, used):
    """What cannot be of these stays away; then there are as many as before."""
    left = Left(4)
    qtbot.addWidget(left)
    left.across.show_field("learning_rate")
    left.cores.selectAll()
    qtbot.keyClicks(left.cores, typed)
    qtbot.keyClick(left.cores, Qt.Key.Key_Return)
    assert left.asked.cores == left.cores.value() == left.cores.typed == used


def test_what_is_swept_is_not_among_everything_else(qtbot):
    left = Left(2)
    qtbot.addWidget(left)
    left.show_design(Spec(penalty="l2", penalty_strength=2.0, momentum=0.9))
    assert "λ" in left._design.text()
    left.show_axes("learning_rate", "penalty_strength")
    assert "μ" in left._design.text()
    assert not {"λ", "η"} & set(left._design.text())
    left.show_axes("learning_rate", "")
    assert "λ" in left._design.text()


@pytest.mark.parametrize("data", ["handwriting", "moons", "diabetes", "/somewhere/own.csv", "xor"])
def test_settings_that_these_data_have_not_are_no_axis(qtbot, data):
    left = Left(2)
    qtbot.addWidget(left)
    left.show_design(Spec(data="moons", sizes=(2, 3, 1), output="linear", cost="quadratic"))
    left.down.show_field("noise")
    left.show_design(Spec(data=data, sizes=(2, 3, 1), output="linear", cost="quadratic"))
    offered = {left.across.field.itemData(i) for i in range(left.across.field.count())} - {None}
    of_data = {field.name for field in dataclasses.fields(DataFields)} - {
        "train_size",
        "validation_size",
    }
    assert offered & of_data == set(decisive_fields(data)) & of_data - {"choices"}
    assert left.down.field.currentData() == ("noise" if data == "moons" else "")
    assert "learning_rate" in offered and left.across.field.currentData() == "learning_rate"


def test_a_search_names_its_own_design_and_leaves_what_is_swept(qtbot):
    left = Left(2)
    qtbot.addWidget(left)
    left.show_design(MOONS)
    left.show_axes("learning_rate", "noise")
    asked, told = left.asked, left._design.text()
    left.show_sought(XOR)
    assert left._design.text() == told, "beside the map it is the map's own"
    left.show_mode(is_map=False)
    assert left._design.text() == design_words(XOR, ("epochs", "learning_rate"))
    left.show_mode(is_map=True)
    assert (left.asked, left._design.text()) == (asked, told)


def test_a_kept_sweep_is_told_with_its_own_seed(qtbot):
    left = Left(2)
    qtbot.addWidget(left)
    left.show_design(dataclasses.replace(SWEEP.base, seed=9))
    left.show_sweep(SWEEP)
    told = [axis.field for axis in SWEEP.axes]
    assert left._design.text() == design_words(SWEEP.base, ("epochs", *told))


def test_the_folded_column_can_be_left_too(qtbot):
    left = Left(2)
    qtbot.addWidget(left)
    left.show()
    left.fold(True)
    (seen,) = (
        each
        for each in left.findChildren(Button)
        if each.isVisible() and "close" in each.objectName()
    )
    with qtbot.waitSignal(left.closed):
        seen.click()
