"""A table in a file as a data set, by what a design says."""

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.data import DataError, load_dataset, load_for


def load(folder, text, **settings):
    path = folder / "points.csv"
    path.write_text(text, encoding="utf-8")
    return load_for(Spec(data=str(path), **settings))


THREE = "x,y,c\n" + "".join(f"{i / 10},{i % 7},{i % 3}\n" for i in range(20))


def test_three_classes_are_split_without_loss(tmp_path):
    data = load(tmp_path, THREE)
    assert (len(data.train), len(data.validation), len(data.test)) == (12, 4, 4)
    assert (data.n_inputs, data.n_outputs, data.kind) == (2, 3, "classes")
    rows = np.concatenate([part.inputs for part in (data.train, data.validation, data.test)])
    assert len(np.unique(rows, axis=0)) == 20 and data.label == "points.csv"
    assert data.class_names == ("0", "1", "2") and data.table is not None


def test_what_was_chosen_is_obeyed(tmp_path):
    choices = {"wanted": "x", "ignored": ["c"], "parts": [80, 20, 0]}
    data = load(tmp_path, THREE, choices=choices)
    assert data.kind == "values" and data.n_inputs == 1 and len(data.test) == 0


def test_the_seed_decides_the_split(tmp_path):
    text = "".join(f"{i / 10},{i % 2}\n" for i in range(50))
    one, same, other = (load(tmp_path, text, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(one.test.inputs, same.test.inputs)
    assert not np.array_equal(one.test.inputs, other.test.inputs)


def test_digits_are_images(tmp_path):
    data = load(tmp_path, "".join(",".join([str(i)] * 784) + f",{i % 10}\n" for i in range(20)))
    assert (data.image_shape, data.train.master.dtype) == ((28, 28), np.uint8)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(DataError, match="There is no file"):
        load_dataset(tmp_path / "none.csv")
