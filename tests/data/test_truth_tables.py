import numpy as np
import pytest

from nnviz.data import load_dataset
from nnviz.data.truth_tables import TRUTH_TABLES

ROWS = {
    "and": {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1},
    "or": {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 1},
    "nand": {(0, 0): 1, (0, 1): 1, (1, 0): 1, (1, 1): 0},
    "xor": {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0},
    "three-inputs": {(0, 0, 1): 0, (1, 1, 1): 1, (1, 0, 1): 1, (0, 1, 1): 0},
}
WEATHER = [(w, f, t) for w in (0, 1) for f in (0, 1) for t in (0, 1)]
ROWS["cheese-5"] = {(w, f, t): w for w, f, t in WEATHER}
ROWS["cheese-3"] = {(w, f, t): w or (f and t) for w, f, t in WEATHER}


@pytest.mark.parametrize("name", ROWS)
def test_every_row_trains_with_its_answer(name):
    train = load_dataset(name).train
    assert train.inputs.dtype == train.targets.dtype == np.float32
    answers = [int(answer) for answer in train.targets[:, 0]]
    rows = [tuple(map(int, row)) for row in train.inputs]
    assert dict(zip(rows, answers, strict=True)) == ROWS[name]
    assert train.labels.tolist() == answers


@pytest.mark.parametrize("name", ROWS)
def test_the_other_parts_are_empty_but_have_their_shape(name):
    data = load_dataset(name)
    rows, n = len(ROWS[name]), len(next(iter(ROWS[name])))
    for part in (data.validation, data.test):
        assert len(part) == 0
        assert part.inputs.shape == (0, n) and part.targets.shape == (0, 1)
    assert (data.n_inputs, data.n_outputs, data.largest_size) == (n, 1, rows)
    assert (data.kind, data.domain, data.image_shape) == ("classes", (0.0, 1.0), None)


def test_noise_does_not_touch_a_table():
    noisy, exact = load_dataset("xor", noise=0.5, seed=7), load_dataset("xor")
    assert (noisy.train.inputs == exact.train.inputs).all()
    assert (noisy.train.targets == exact.train.targets).all()


def test_the_half_adder_wants_two_numbers_at_once():
    data = load_dataset("half-adder")
    sums = data.train.inputs.sum(axis=1)
    np.testing.assert_array_equal(data.train.targets, np.transpose([sums % 2, sums // 2]))
    assert (data.kind, data.n_outputs, data.train.labels) == ("bits", 2, None)
    assert data.output_names == ("sum", "carry") and load_dataset("xor").output_names == ()
    assert len(data.validation) == len(data.test) == 0


@pytest.mark.parametrize("name", TRUTH_TABLES)
def test_every_column_has_a_name(name):
    table = TRUTH_TABLES[name]
    assert len(table.input_names) == len(table.rows[0])
    assert table.targets.shape == (len(table.rows), len(table.answers))


def test_columns_are_named_after_life_or_after_the_book():
    assert TRUTH_TABLES["xor"].input_names == ("x₁", "x₂")
    assert TRUTH_TABLES["cheese-3"].input_names == ("weather", "friend", "transit")
