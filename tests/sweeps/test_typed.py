"""Axes as they are typed."""

import pytest

from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.typed import read_axis, typed_axis, written


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("learning_rate=0.01:1:log:3", (0.01, 0.1, 1.0)),
        ("learning-rate=0.01:3:log:6", (0.01, 0.0313, 0.0979, 0.306, 0.959, 3.0)),
        ("dropout=0:0.5:3", (0.0, 0.25, 0.5)),
        ("dropout=0:0.5:lin:3", (0.0, 0.25, 0.5)),
        ("penalty_strength=0, 0.1,1,10", (0.0, 0.1, 1.0, 10.0)),
        ("learning_rate=0.01…2.5", (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)),
        ("learning_rate=0.01, 0.025, 0.05 ... 0.3", (0.01, 0.025, 0.05, 0.1, 0.25, 0.3)),
        ("penalty_strength=0, 1...10", (0.0, 1.0, 2.5, 5.0, 10.0)),
        ("mini_batch_size=1…100", (1, 2, 5, 10, 20, 50, 100)),
        ("epochs=10:20:3", (10, 15, 20)),
        ("epochs=1:3:log:20", (1, 2, 3)),
        ("sizes=784,30,10;784,30,30,10", ((784, 30, 10), (784, 30, 30, 10))),
        ("sizes=784-30-10", ((784, 30, 10),)),
        ("activation=sigmoid,relu", ("sigmoid", "relu")),
        ("learning_rate=0.0123456, 1e-07, 2.5", (0.0123456, 1e-7, 2.5)),
        ("activation=sigmoid,relu;", (("sigmoid", "relu"),)),
        ("dropout=0; 0.25,0.5", (0.0, (0.25, 0.5))),
        ("activation=sigmoid,relu;tanh,tanh", (("sigmoid", "relu"), ("tanh", "tanh"))),
        ("train_size=1000,none", (1000, None)),
        ("use_biases=on,off", (True, False)),
        ("cost=quadratic,quadratic", ("quadratic",)),
        ("learning_rate=-1", (-1.0,)),
        ("learning_rate=\N{MINUS SIGN}1", (-1.0,)),
    ],
)
def test_what_is_typed_is_read_and_can_be_written_again(text, values):
    axis = typed_axis(text)
    assert axis.values == values
    assert read_axis(axis.field, written(values)).values == values


@pytest.mark.parametrize(
    "text",
    [
        "learning_rate",
        "learning_rate=",
        "rate=1,2",
        "seed=1,2",
        "choices=1",
        "learning_rate=one",
        "learning_rate=nan",
        "learning_rate=1_0",
        "epochs=1_0,20",
        "sizes=784-1_0-10",
        "learning_rate=1:2",
        "learning_rate=1:2:exp:3",
        "learning_rate=1:2:1",
        "learning_rate=0:2:log:3",
        "learning_rate=1:2:99999999999999999999",
        "learning_rate=…1",
        "learning_rate=0…1",
        "learning_rate=2…1",
        "activation=relu…tanh",
        "epochs=1.5",
        "use_biases=perhaps",
        "sizes=784,x,10",
        "sizes=2-3-1,2-4-1",
    ],
)
def test_what_makes_no_sense_is_one_sentence(text):
    with pytest.raises(SweepError) as error:
        typed_axis(text)
    assert str(error.value).endswith(".") and "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["1" * 400, f"{'1' * 400}:2", "x" * 400])
def test_much_that_was_typed_is_quoted_in_part(text):
    with pytest.raises(SweepError, match="…'") as refused:
        typed_axis(f"learning_rate={text}")
    assert len(str(refused.value)) < 124
