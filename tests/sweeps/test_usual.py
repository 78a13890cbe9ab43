"""What an axis has at first can be read, and there are designs among it."""

import pytest

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


@pytest.mark.parametrize(
    "spec",
    [
        SPEC,
        Spec(learning_rate=0.005, momentum=0.95, penalty_strength=3, mini_batch_size=16, epochs=7),
        Spec(learning_rate=1e-7, momentum=0.123456789, dropout=0.3, penalty_strength=1e-5),
        Spec(learning_rate=2.6, stop_patience=3, stop_cost=0.25, train_size=3, noise=0.05),
        Spec(learning_rate=900, mini_batch_size=64, dropout=(0.4,), activation="relu"),
        Spec(learning_rate=0.0313, sizes=(784, 40, 20, 10), dropout=(0.1, 0.3)),
        Spec(sizes=(784, 9, 8, 7, 10), activation=("relu", "tanh", "relu")),
    ],
)
def test_the_design_that_one_starts_from_is_on_the_map(spec):
    for field in FIELDS:
        values = read_axis(field, usual_values(field, spec)).values
        assert {getattr(spec, field)} & {*values, *((v,) for v in values)}, field


def test_a_range_reaches_a_rate_that_is_near():
    assert usual_values("learning_rate", Spec(learning_rate=0.005)) == "0.005…2.5"
    assert usual_values("learning_rate", Spec(learning_rate=3.0)) == "0.01…3"
    assert usual_values("learning_rate", Spec(learning_rate=0.25)) == "0.01…2.5"
    assert usual_values("mini_batch_size", Spec(mini_batch_size=16)) == "1, 10, 16, 100"


def test_sizes_go_from_no_hidden_layer_to_two():
    assert usual_values("sizes", SPEC) == "784-10; 784-30-10; 784-30-30-10"


def test_choices_that_the_design_cannot_have_are_not_proposed():
    values = Spec(sizes=(3, 4, 1), output="linear", cost="quadratic")
    assert usual_values("cost", values) == "quadratic"
    assert "softmax" not in usual_values("output", values)
