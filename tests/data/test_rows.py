"""Data sets of rows that are given as they stand."""

import numpy as np
import pytest

from nnviz.core import Spec, train
from nnviz.data import DataError, of_rows


def test_one_row_is_enough_and_trains():
    data = of_rows([1.0], [0])
    assert (len(data.train), len(data.validation), len(data.test)) == (1, 0, 0)
    assert (data.kind, data.n_inputs, data.n_outputs) == ("classes", 1, 1)
    spec = Spec(data="rows", sizes=(1, 1), output="sigmoid", cost="cross-entropy", epochs=2)
    *_, last = train(spec, data)
    assert last.history[-1].validation_cost is None and last.history[-1].training_cost > 0


@pytest.mark.parametrize(
    "kind, answers, found, targets",
    [
        ("classes", [0, 1, 1], "classes", [[0], [1], [1]]),
        ("classes", [2, 0, 1], "classes", [[0, 0, 1], [1, 0, 0], [0, 1, 0]]),
        ("values", [0.5, -1, 2], "values", [[0.5], [-1], [2]]),
        ("values", [[1, 2], [3, 4], [5, 6]], "values", [[1, 2], [3, 4], [5, 6]]),
        ("bits", [[0, 1], [1, 1], [0, 0]], "bits", [[0, 1], [1, 1], [0, 0]]),
        ("bits", [[0], [1], [0]], "classes", [[0], [1], [0]]),
    ],
)
def test_what_is_wanted_is_as_it_was_given(kind, answers, found, targets):
    data = of_rows([[0.5, 1], [2, 3], [-4, 5]], answers, kind=kind, name="mine", label="My rows")
    assert (data.kind, data.name, data.label, data.domain) == (
        found,
        "mine",
        "My rows",
        (-4.0, 5.0),
    )
    np.testing.assert_array_equal(data.train.inputs, [[0.5, 1], [2, 3], [-4, 5]])
    np.testing.assert_array_equal(data.train.targets, targets)
    assert (data.train.labels is None) == (found != "classes")


@pytest.mark.parametrize(
    "inputs, answers, kind, words",
    [
        ([], [], "classes", "inputs must be rows"),
        ([[1.0], [1.0, 2.0]], [0, 1], "classes", "inputs must be rows"),
        ([["a"]], [0], "classes", "inputs must be rows"),
        ([[float("inf")]], [0], "classes", "inputs must be rows"),
        ([[10**400]], [0], "classes", "inputs must be rows"),
        ([[[1.0]]], [0], "classes", "inputs must be rows"),
        ([[1.0]], [None], "classes", "answers must be rows"),
        ([[1.0]], [0, 1], "classes", "1 rows of inputs and 2 of answers"),
        ([[1.0]], [0.5], "classes", "must be classes"),
        ([[1.0]], [-1], "classes", "must be classes"),
        ([[1.0]], [[0, 1]], "classes", "must be classes"),
        ([[1.0]], [1000], "classes", "at most 1,000 classes"),
        ([[1.0]], [[0, 2]], "bits", "must be bits"),
        ([[1.0]], [0], "words", "cannot be 'words'"),
    ],
)
def test_what_are_no_rows_is_said_in_one_sentence(inputs, answers, kind, words):
    with pytest.raises(DataError, match=words):
        of_rows(inputs, answers, kind=kind)


@pytest.mark.parametrize("names", [("dose",), ("dose", "age", "height")])
@pytest.mark.parametrize("of", ["input_names", "output_names"])
def test_names_are_of_all_columns_or_of_none(of, names):
    pairs = [[0.0, 1.0], [1.0, 0.0]]
    with pytest.raises(DataError, match=f"There are {len(names)} names for 2 columns"):
        of_rows(pairs, pairs, kind="values", **{of: names})
    named = of_rows(pairs, pairs, kind="values", **{of: ("dose", "age")})
    assert getattr(named, of) == ("dose", "age")
