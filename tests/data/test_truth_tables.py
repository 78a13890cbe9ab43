import numpy as np
import pytest

from nnviz.data import load_dataset

ROWS = {
    "and": {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1},
    "or": {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 1},
    "nand": {(0, 0): 1, (0, 1): 1, (1, 0): 1, (1, 1): 0},
    "xor": {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0},
    "three-inputs": {(0, 0, 1): 0, (1, 1, 1): 1, (1, 0, 1): 1, (0, 1, 1): 1},
}


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
    n = len(next(iter(ROWS[name])))
    for part in (data.validation, data.test):
        assert len(part) == 0
        assert part.inputs.shape == (0, n) and part.targets.shape == (0, 1)
    assert (data.n_inputs, data.n_outputs, data.largest_size) == (n, 1, 4)
    assert (data.kind, data.domain, data.image_shape) == ("classes", (0.0, 1.0), None)


def test_noise_does_not_touch_a_table():
    noisy, exact = load_dataset("xor", noise=0.5, seed=7), load_dataset("xor")
    assert (noisy.train.inputs == exact.train.inputs).all()
    assert (noisy.train.targets == exact.train.targets).all()
