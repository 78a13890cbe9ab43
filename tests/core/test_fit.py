import dataclasses
from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnviz.core import ACTIVATIONS, COSTS, Sentence, Spec, SpecError
from nnviz.core.fit import check_fit, check_trainable, completed, fitted, suited, too_many
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.data.rows import of_rows
from tests.core.run.test_training import blobs

TEN = Spec()  # ten outputs, softmax and log-likelihood
XOR, SINE, THREE = load_dataset("xor"), load_dataset("sine"), blobs()
ADDER = load_dataset("half-adder")

OUTPUTS = st.sampled_from(list(ACTIVATIONS))
COST_NAMES = st.sampled_from(list(COSTS))
DATA = st.sampled_from([XOR, SINE, THREE, ADDER])


def pair(spec):
    return spec.output, spec.cost


@pytest.mark.parametrize(
    "data, expected",
    [
        (XOR, ("sigmoid", "cross-entropy")),
        (SINE, ("linear", "quadratic")),
        (THREE, ("softmax", "log-likelihood")),
        (ADDER, ("sigmoid", "cross-entropy")),
    ],
)
def test_what_is_impossible_for_the_data_becomes_what_is_usual(data, expected):
    spec = fitted(TEN, data)
    assert pair(spec) == expected
    assert spec.sizes == (data.n_inputs, *TEN.sizes[1:-1], data.n_outputs)


@given(OUTPUTS, COST_NAMES, DATA)
def test_whatever_it_was_a_fitted_design_fits_and_changes_no_more_than_it_must(output, cost, data):
    spec = possible(sizes=(784, 7, 10), output=output, cost=cost)
    after = fitted(spec, data)
    check_fit(after, data)
    assert fitted(after, data) == after
    try:
        kept = dataclasses.replace(after, output=output, cost=cost)
        check_fit(kept, data)
    except SpecError:
        return
    assert after == kept


def possible(**settings):
    try:
        return Spec(**settings)
    except SpecError:
        assume(False)


def test_one_sigmoid_output_becomes_ten_of_them():
    one = Spec(sizes=(2, 8, 1), output="sigmoid", cost="cross-entropy")
    assert pair(fitted(one, THREE)) == ("sigmoid", "cross-entropy")


@pytest.mark.parametrize(
    "left, data, expected",
    [
        ("values", THREE, ("softmax", "log-likelihood")),
        ("values", XOR, ("sigmoid", "cross-entropy")),
        ("values", SINE, ("tanh", "quadratic")),
        ("classes", XOR, ("tanh", "quadratic")),
        ("classes", SINE, ("linear", "quadratic")),
        (None, THREE, ("tanh", "quadratic")),
    ],
)
def test_another_kind_of_data_brings_its_own_output_and_cost(left, data, expected):
    spec = Spec(output="tanh", cost="quadratic")
    assert pair(fitted(spec, data, left)) == expected


def test_numbers_of_examples_that_there_are_not_are_left_to_the_data():
    spec = Spec(train_size=500, validation_size=20)
    assert (fitted(spec, THREE).train_size, fitted(spec, THREE).validation_size) == (None, 20)
    assert (fitted(spec, XOR).train_size, fitted(spec, XOR).validation_size) == (None, None)


@pytest.mark.parametrize(
    "data, values, expected",
    [
        (XOR, {}, ("sigmoid", "cross-entropy")),
        (XOR, {"sizes": (2, 9, 1)}, ("sigmoid", "cross-entropy")),
        (XOR, {"output": "tanh"}, ("tanh", "quadratic")),
        (XOR, {"output": "sigmoid"}, ("sigmoid", "cross-entropy")),
        (XOR, {"cost": "quadratic"}, ("sigmoid", "quadratic")),
        (XOR, {"cost": "quadratic", "output": "linear"}, ("linear", "quadratic")),
        (SINE, {}, ("linear", "quadratic")),
        (SINE, {"output": "sigmoid"}, ("sigmoid", "quadratic")),
        (THREE, {}, ("softmax", "log-likelihood")),
        (THREE, {"output": "sigmoid"}, ("sigmoid", "cross-entropy")),
        (THREE, {"cost": "quadratic"}, ("softmax", "quadratic")),
    ],
)
def test_what_is_left_out_follows_the_data_and_what_is_said(data, values, expected):
    spec = completed(values, data)
    assert pair(spec) == expected
    check_fit(spec, data)


@pytest.mark.parametrize(
    "data, values, field, words",
    [
        (XOR, {"output": "softmax"}, "output", "choose sigmoid"),
        (XOR, {"cost": "log-likelihood"}, "cost", "at least 2 outputs"),
        (XOR, {"output": "tanh", "cost": "cross-entropy"}, "cost", "sigmoid outputs"),
        (XOR, {"cost": "hinge"}, "cost", "cannot be 'hinge'"),
        (THREE, {"cost": "cross-entropy"}, "cost", "sigmoid outputs"),
        (THREE, {"sizs": (2, 3)}, "sizs", "no setting"),
    ],
)
def test_what_is_said_is_never_changed(data, values, field, words):
    with pytest.raises(SpecError, match=words) as caught:
        completed(values, data)
    assert caught.value.field == field


@given(OUTPUTS, COST_NAMES, DATA)
def test_fixed_is_fixed(output, cost, data):
    assert suited(output, cost, data, fixed=("output",))[0] == output
    assert suited(output, cost, data, fixed=("cost",))[1] == cost
    assert suited(output, cost, data, fixed=("output", "cost")) == (output, cost)


def test_values_are_learnt_with_the_quadratic_cost_alone():
    spec = Spec(sizes=(1, 5, 1), output="sigmoid", cost="cross-entropy")
    with pytest.raises(SpecError, match="Sine asks for values") as caught:
        check_fit(spec, SINE)
    assert caught.value.field == "cost"


@pytest.mark.parametrize("cost", ["quadratic", "cross-entropy"])
def test_several_outputs_that_are_0_or_1_take_a_cost_of_each(cost):
    check_fit(Spec(sizes=(2, 3, 2), output="sigmoid", cost=cost), ADDER)


def test_several_outputs_that_may_be_1_at_once_are_no_share_of_one_class():
    spec = Spec(sizes=(2, 3, 2), output="softmax", cost="log-likelihood")
    with pytest.raises(SpecError, match="may be 1 at once") as caught:
        check_fit(spec, ADDER)
    assert caught.value.field == "cost"


def test_data_that_says_what_is_wanted_says_it_with_the_validation_part():
    part = Part.of_values(THREE.train.master, THREE.train.labels)
    assert Dataset("v", "V", part, part[:0], part[:0]).kind == "values"
    assert THREE.kind == "classes"


def test_what_has_no_test_part_is_measured_on_validation():
    spec = dataclasses.replace(
        Spec(sizes=(2, 1), output="sigmoid", cost="quadratic"), measured="test"
    )
    with pytest.raises(SpecError, match="no test examples") as error:
        check_fit(spec, XOR)
    assert error.value.field == "measured" and fitted(spec, XOR).measured == "validation"


@pytest.mark.parametrize("data", [XOR, SINE, THREE, ADDER])
def test_copies_that_are_shifted_are_for_pictures(data):
    spec = dataclasses.replace(fitted(TEN, data), expanded=True)
    with pytest.raises(SpecError, match="holds no pictures to be shifted") as wrong:
        check_fit(spec, data)
    assert wrong.value.field == "expanded"
    assert not fitted(spec, data).expanded
    pictures = dataclasses.replace(data, image_shape=(1, data.n_inputs))
    check_fit(spec, pictures)
    assert fitted(spec, pictures).expanded


TWO_VALUES = of_rows(np.eye(4), np.eye(4)[:, :2], kind="values")
LABELS = {
    field: {name: each.label.lower() for name, each in table.items()}
    for field, table in {"output": ACTIVATIONS, "activation": ACTIVATIONS, "cost": COSTS}.items()
}


def advised(error):
    """The field that a refusal says to change, and each choice that it names for it."""
    fault, _, advice = error.message.lower().partition(": ")
    field, text = error.field, advice
    if "change the output" in advice:
        field, text = "output", fault.partition(" needs ")[2]
    return field, [name for name, label in LABELS[field].items() if label in text]


def refusal(values, data):
    """Why these make no design that learns from the data; None where they do."""
    try:
        spec = completed(values, data)
        check_fit(spec, data)
        check_trainable(spec)
    except SpecError as error:
        return error
    return None


def follow(values, data, changed=()):
    """Do what every refusal says, until none is left."""
    refused = refusal(values, data)
    if refused is not None:
        assert refused.field in values, "what nobody has said is not refused"
        field, choices = advised(refused)
        assert choices and field not in changed, refused
        for choice in choices:
            follow({**values, field: choice}, data, (*changed, field))


@pytest.mark.parametrize("data", [XOR, SINE, THREE, ADDER, TWO_VALUES], ids=lambda d: d.label)
def test_each_setting_is_refused_once_at_most_and_what_is_advised_is_accepted(data):
    outputs, costs = (None, *ACTIVATIONS), (None, *COSTS)
    for output, cost, activation in product(outputs, costs, (None, "relu", "step")):
        said = {"output": output, "cost": cost, "activation": activation}
        follow({name: value for name, value in said.items() if value}, data)


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (0, "There are no training examples: choose 0."),
        (1, "There is only 1 training example: choose 1."),
        (4000, "There are only 4,000 training examples: choose 4,000 or fewer."),
    ],
)
def test_more_examples_than_there_are_are_refused_with_how_many_can_be(most, said):
    assert too_many("train_size", most, Sentence("training")).message == said
