import numpy as np
import pytest

from nnviz.core import ACTIVATIONS, COSTS

FAR = np.array([[-1000.0, 1000.0, 0.0]])
Y = np.array([[1.0, 0.0, 0.0]])


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", list(ACTIVATIONS))
def test_no_activation_overflows(name, dtype):
    a = ACTIVATIONS[name](FAR.astype(dtype))
    assert np.isfinite(a).all() and a.dtype == dtype


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "name, cost", [("sigmoid", "cross-entropy"), ("softmax", "log-likelihood")]
)
def test_costs_stay_finite_where_an_output_is_surely_wrong(name, cost, dtype):
    z = FAR.astype(dtype)
    value = COSTS[cost].value(z, ACTIVATIONS[name](z), Y.astype(dtype))
    assert value == pytest.approx([2000.0 + np.log(2) * (cost == "cross-entropy")], rel=1e-3)


def test_costs_equal_the_book_where_its_formulas_can_be_computed():
    z = np.array([[0.3, -1.2, 2.0], [1.0, 0.0, -1.0]])
    y = np.eye(3)[[0, 2]]
    a = ACTIVATIONS["sigmoid"](z)
    book = -(y * np.log(a) + (1 - y) * np.log(1 - a)).sum(axis=1)
    assert COSTS["cross-entropy"].value(z, a, y) == pytest.approx(book, rel=1e-12)
    a = ACTIVATIONS["softmax"](z)
    assert COSTS["log-likelihood"].value(z, a, y) == pytest.approx(-np.log(a[y > 0]), rel=1e-12)
    assert COSTS["quadratic"].value(z, a, y) == pytest.approx(0.5 * ((a - y) ** 2).sum(axis=1))


def test_softmax_rows_are_probabilities():
    a = ACTIVATIONS["softmax"](np.random.default_rng(0).normal(size=(5, 7)) * 30)
    assert a.sum(axis=1) == pytest.approx(np.ones(5)) and (a >= 0).all()


def test_a_sigmoid_is_a_scaled_tanh():
    z = np.linspace(-9, 9, 50)
    assert ACTIVATIONS["sigmoid"](z) == pytest.approx(1 / (1 + np.exp(-z)), rel=1e-10)
