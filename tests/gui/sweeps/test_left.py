"""The left column of the page of sweeps."""

import dataclasses

import pytest

from nnviz.core import Spec
from nnviz.core.data_fields import DataFields
from nnviz.data.sources import decisive_fields
from nnviz.gui.sweeps.left import WIDTH, Left
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.typed import read_axis


def test_digits_without_end_push_no_field_out_of_the_column(qtbot):
    left = Left(2)
    qtbot.addWidget(left)
    with pytest.raises(SweepError) as refused:
        read_axis("learning_rate", "1" * 400)
    left.show_problem(str(refused.value))
    assert left._form.minimumSizeHint().width() <= WIDTH


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
