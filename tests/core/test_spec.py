import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import COSTS, PENALTIES, Spec, SpecError
from nnviz.core.fit import check_fit, warnings
from nnviz.core.rules import ends_said
from nnviz.core.settings import GROUPS

SPECS = st.builds(
    Spec,
    sizes=st.lists(st.integers(2, 40), min_size=2, max_size=6).map(tuple),
    activation=st.sampled_from(["sigmoid", "tanh", "relu", "linear"]),
    penalty=st.sampled_from(list(PENALTIES)),
    penalty_strength=st.floats(0, 1e6),
    learning_rate=st.floats(1e-9, 1e6),
    momentum=st.floats(0, 1),
    mini_batch_size=st.integers(1, 1000),
    epochs=st.integers(1, 10_000),
    seed=st.integers(0, 2**31 - 1),
    use_biases=st.booleans(),
    train_size=st.none() | st.integers(1, 50_000),
)


@given(SPECS)
def test_json_and_back_is_the_same(spec):
    assert Spec.from_dict(json.loads(json.dumps(spec.as_dict()))) == spec


IMPOSSIBLE = [
    ({"mini_batch_size": 0}, "mini_batch_size", "at least 1 example"),
    ({"train_size": 0}, "train_size", "at least 1 example"),
    ({"data_size": 9}, "data_size", "at least 10 points"),
    ({"data_size": 100_001}, "data_size", "at most 100,000"),
    ({"noise": 0.51}, "noise", "at most 0.5"),
    ({"noise": -0.1}, "noise", "below 0"),
    ({"epochs": True}, "epochs", "number"),
    ({"epochs": 2.5}, "epochs", "whole number"),
    ({"epochs": 10**9}, "epochs", "at most 1,000,000"),
    ({"learning_rate": 0}, "learning_rate", "above 0"),
    ({"learning_rate": 1e-320}, "learning_rate", "at least 10⁻⁹"),
    ({"learning_rate": float("nan")}, "learning_rate", "number"),
    ({"learning_rate": float("inf")}, "learning_rate", "number"),
    ({"learning_rate": 10**400}, "learning_rate", "at most 1,000,000"),
    ({"epochs": -(10**5000)}, "epochs", "at least 1 epoch"),
    ({"activation": 10**5000}, "activation", "cannot be '…'"),
    ({"cost": "x" * 1000}, "cost", "x…'"),
    ({"sizes": (784, 10**5000, 10)}, "sizes", "at most 50,000,000 neurons"),
    ({"penalty_strength": -1}, "penalty_strength", "below 0"),
    ({"momentum": 1.1}, "momentum", "at most 1"),
    ({"sizes": (784,)}, "sizes", "inputs and outputs"),
    ({"sizes": "784,10"}, "sizes", "whole numbers"),
    ({"sizes": (784, 0, 10)}, "sizes", "at least 1 neuron"),
    ({"sizes": (784, 100_000, 10)}, "sizes", "smaller layers"),
    ({"sizes": (2,) * 40}, "sizes", "at most 20 hidden"),
    ({"activation": "softmax"}, "activation", "choose sigmoid"),
    ({"activation": ("relu", "relu")}, "activation", "1 hidden layer"),
    ({"output": "sofmax"}, "output", "choose"),
    ({"dropout": 1.0}, "dropout", "at most 0.99"),
    ({"dropout": (0.5, 0.5)}, "dropout", "1 hidden layer"),
    ({"dropout": ("a",)}, "dropout", "number"),
    ({"cost": "cross-entropy"}, "cost", "sigmoid outputs"),
    ({"output": "sigmoid"}, "cost", "softmax outputs"),
    ({"sizes": (784, 1)}, "output", "choose sigmoid"),
    ({"sizes": (784, 1), "output": "tanh"}, "cost", "at least 2 outputs: choose the quadratic"),
    ({"sizes": (784, 1), "cost": "quadratic"}, "output", "choose sigmoid"),
    ({"use_biases": 1}, "use_biases", "true or false"),
    ({"seed": -1}, "seed", "at least 0"),
]


@pytest.mark.parametrize("settings, field, words", IMPOSSIBLE)
def test_what_cannot_be_says_which_field_and_why(settings, field, words):
    with pytest.raises(SpecError) as caught:
        Spec(**settings)
    assert caught.value.field == field
    assert words in caught.value.message
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize("values", [None, [], 3, "{", {"epochs": float("nan")}, {3: 3}])
def test_what_is_no_design_is_refused(values):
    with pytest.raises(SpecError):
        Spec.from_dict(values)


def test_an_unknown_setting_is_named():
    with pytest.raises(SpecError, match="'lerning_rate'"):
        Spec.from_dict({"lerning_rate": 1})


def test_every_field_tells_the_form_what_it_needs():
    for field in dataclasses.fields(Spec):
        assert field.metadata["label"] and field.metadata["help"].endswith(".")
        assert field.metadata["group"] in GROUPS
        if field.metadata["kind"] in (int, float):
            assert field.metadata["minimum"] < field.metadata["maximum"]


def test_parameters_are_counted_as_in_the_window():
    assert Spec(sizes=(784, 30, 10)).weight_count == 23_820
    assert Spec(sizes=(784, 30, 10)).bias_count == 40
    assert Spec(sizes=(784, 30, 10), use_biases=False).bias_count == 0


def test_tanh_outputs_learn_minus_one_and_one():
    spec = Spec(output="tanh", cost="quadratic")
    assert spec.encode(0.0) == -1 and spec.encode(1.0) == 1
    assert Spec().encode(0.0) == 0


def test_too_strong_a_penalty_is_warned_about():
    spec = Spec(penalty="l2", penalty_strength=1000.0, learning_rate=10.0)
    assert "ηλ/n = 10" in str(warnings(spec, 1000)["penalty_strength"])
    assert warnings(spec, 50_000) == {}
    assert warnings(dataclasses.replace(spec, penalty="none"), 1000) == {}


@pytest.mark.parametrize(
    ("n_train", "strength"),
    [(4, "0.001"), (500, "0.05"), (1000, "0.1"), (10_000, "1"), (50_000, "5"), (1_249_000, "100")],
)
@pytest.mark.parametrize("penalty", PENALTIES)
def test_a_penalty_without_strength_is_said_to_do_nothing(penalty, n_train, strength):
    said = warnings(Spec(penalty=penalty, penalty_strength=0.0), n_train)
    expected = f"The penalty has no effect while λ is 0: try {strength}, then ten times as much."
    wanted = {} if penalty == "none" else {"penalty_strength": expected}
    assert {field: str(sentence) for field, sentence in said.items()} == wanted


class FakeData:
    label, n_inputs, n_outputs, default_size, largest_size = "Toy", 4, 3, 20, 20
    kind, validation = "classes", ()


@pytest.mark.parametrize(
    "settings, field, words",
    [
        ({"sizes": (5, 3)}, "sizes", "first layer 4"),
        ({"sizes": (4, 2)}, "sizes", "last layer 3"),
        ({"sizes": (4, 3), "train_size": 21}, "train_size", "only 20 training"),
        (
            {"sizes": (4, 3), "validation_size": 1},
            "validation_size",
            "no validation examples: choose 0",
        ),
    ],
)
def test_a_design_that_does_not_fit_its_data(settings, field, words):
    with pytest.raises(SpecError, match=words) as caught:
        check_fit(Spec(**settings), FakeData())
    assert caught.value.field == field


def test_costs_name_outputs_that_exist():
    for cost in COSTS.values():
        for output in cost.outputs or ():
            Spec(output=output, cost=next(k for k, v in COSTS.items() if v is cost))


@pytest.mark.parametrize(
    ("ends", "said"),
    [((2, 1), "2 inputs and 1 output"), ((1, 1000), "1 input and 1,000 outputs")],
)
def test_the_ends_of_a_network_are_counted(ends, said):
    assert str(ends_said(*ends)) == said
