"""What an axis has at first can be read, and there are designs among it."""

from nnviz.core import Spec
from nnviz.sweeps.axis import FIELDS
from nnviz.sweeps.sweep import Sweep
from nnviz.sweeps.typed import read_axis
from nnviz.sweeps.usual import usual_values

SPEC = Spec(sizes=(784, 30, 10), penalty="l2")


def test_it_is_an_axis_with_a_design_at_least():
    for field in FIELDS:
        axis = read_axis(field, usual_values(field, SPEC))
        cells = Sweep(SPEC, (axis,)).cells
        refused = [str(cell.refusal) for cell in cells]
        assert any(cell.refusal is None for cell in cells), (field, refused)


def test_sizes_go_from_no_hidden_layer_to_two():
    assert usual_values("sizes", SPEC) == "784-10; 784-30-10; 784-30-30-10"


def test_choices_that_the_design_cannot_have_are_not_proposed():
    values = Spec(sizes=(3, 4, 1), output="linear", cost="quadratic")
    assert usual_values("cost", values) == "quadratic"
    assert "softmax" not in usual_values("output", values)
