"""The left column of the page of sweeps."""

import pytest

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
