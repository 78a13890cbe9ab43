"""Data as they were prepared: NumPy reads them with what they mean, nnviz reads the pictures."""

import numpy as np
import pytest

from nnviz.data import load_dataset
from nnviz.files.errors import FileError
from nnviz.files.prepared_npz import save_npz
from tests.data.idx_files import digits
from tests.gui.own_tables import flowers, prices


def test_rows_have_their_classes_by_name_and_what_makes_numbers_of_them(tmp_path):
    data = flowers()
    save_npz(tmp_path / "f.npz", data)
    with np.load(tmp_path / "f.npz") as saved:
        assert np.array_equal(saved["x_train"], data.train.inputs)
        assert saved["y_test"].tolist() == [data.class_names[k] for k in data.test.labels]
        petals = saved["x_test"] * saved["input_spreads"] + saved["input_means"]
        assert saved["input_names"].tolist() == ["petal"]
    assert petals[:, 0] == pytest.approx([data.table.cells("test", k)[0] for k in range(6)])


def test_values_are_in_the_unit_of_the_table_and_words_have_inputs_of_their_own(tmp_path):
    data = prices()
    save_npz(tmp_path / "p.npz", data)
    with np.load(tmp_path / "p.npz") as saved:
        assert saved["y_train"] == pytest.approx(
            [data.table.cells("train", k)[2] for k in range(18)]
        )
        assert saved["input_names"].tolist() == ["area", "town = Bonn", "town = Ulm"]
        assert saved["input_spreads"].tolist() == [40, 1, 1]


def test_pictures_are_read_again_as_they_were(tmp_path):
    images, labels = digits(40)
    names = np.array(["cat", "dog"])[labels % 2]
    np.savez(tmp_path / "a.npz", x_train=images[:, :12, :9], y_train=names)
    data = load_dataset(tmp_path / "a.npz")
    save_npz(tmp_path / "b.npz", data)
    again = load_dataset(tmp_path / "b.npz")
    assert again.class_names == ("cat", "dog") and again.image_shape == (12, 9)
    for part in ("train", "validation", "test"):
        one, other = getattr(data, part), getattr(again, part)
        assert np.array_equal(one.master, other.master)
        assert np.array_equal(one.labels, other.labels)


def test_where_it_cannot_be_written_a_sentence_says_so(tmp_path):
    with pytest.raises(FileError):
        save_npz(tmp_path / "nowhere" / "f.npz", flowers())
