"""A person's own examples from a CSV file."""

from pathlib import Path

import numpy as np
import pytest

from nnviz.data import DataError, Dataset, load_dataset


def _load(folder: Path, text: str, seed: int = 1) -> Dataset:
    path = folder / "points.csv"
    path.write_text(text, encoding="utf-8")
    return load_dataset(path, seed=seed)


def _every_row(data: Dataset) -> list[tuple[float, ...]]:
    parts = (data.train, data.validation, data.test)
    return sorted(tuple(map(float, row)) for part in parts for row in part.inputs)


def test_three_classes_are_split_without_loss(tmp_path: Path) -> None:
    data = _load(tmp_path, "x,y,c\n" + "".join(f"{i / 10},1,{i % 3}\n" for i in range(20)))
    assert (len(data.train), len(data.validation), len(data.test)) == (12, 4, 4)
    assert (data.n_inputs, data.n_outputs, data.kind) == (2, 3, "classes")
    assert _every_row(data) == sorted((float(np.float32(i / 10)), 1.0) for i in range(20))
    assert data.domain == (0.0, 1.9)


def test_words_are_classes_in_order_of_appearance(tmp_path: Path) -> None:
    data = _load(tmp_path, "\ufeff1;0,5;cat\n2;1,5;dog\n")
    assert data.label == "points.csv (0 = cat, 1 = dog)"
    assert (data.n_outputs, len(data.train), len(data.test)) == (1, 2, 0)
    assert _every_row(data) == [(1.0, 0.5), (2.0, 1.5)]


def test_decimals_are_values_and_large_inputs_are_scaled(tmp_path: Path) -> None:
    data = _load(tmp_path, "".join(f"{i * 100}\t{i / 3}\n" for i in range(50)))
    assert data.kind == "values"
    assert data.label == "points.csv (inputs scaled)"
    assert data.train.inputs.mean() == pytest.approx(0, abs=1e-5)
    assert data.train.inputs.std() == pytest.approx(1, abs=1e-5)


def test_the_seed_decides_the_split(tmp_path: Path) -> None:
    text = "".join(f"{i / 10},{i % 2}\n" for i in range(50))
    one, same, other = (_load(tmp_path, text, seed) for seed in (1, 1, 2))
    assert np.array_equal(one.test.inputs, same.test.inputs)
    assert not np.array_equal(one.test.inputs, other.test.inputs)


def test_digits_are_images(tmp_path: Path) -> None:
    data = _load(tmp_path, "".join(",".join([str(i)] * 784) + f",{i % 10}\n" for i in range(20)))
    assert (data.image_shape, data.train.master.dtype) == ((28, 28), np.uint8)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1,2,0\n1,,1\n", "points.csv, row 2, column 2 is empty: fill it in or delete the row."),
        ("1,2,0\n1,a,1\n", "points.csv, row 2, column 2, 'a', is not a number"),
        ("1,2,0\n1,1\n", "points.csv, row 2 has 2 columns, not 3"),
        (
            "1,2,0\n1,a,1\n1,,0\n1,1\n1,2,1\n",
            "correct or delete the row. There are faults in 2 more rows: row 3, column 2; row 4.",
        ),
        ("1,2,0\n1,a,1\n1,b,1\n", "There is a fault in 1 more row: row 3, column 2."),
        ("1,2,0\n" + 8 * "1,,0\n", "row 7, column 2 and more."),
        ("1,2,0\n1,inf,1\n", "row 2, column 2, 'inf', is not a finite number"),
        ("1,2.5\n1,nan\n", "row 2, column 2, 'nan', is not a finite number"),
        ("1,2,a\n1,3,a\n", "only one class"),
        ("x,y\n", "has no rows"),
        ("", "has no rows"),
        ("1\n2\n", "one column"),
        ("1,2,0\n" + "1" * 200_000 + ",2,1\n", "row 2 cannot be read as CSV"),
    ],
)
def test_bad_input_gets_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(DataError) as caught:
        _load(tmp_path, text)
    assert sentence in str(caught.value)


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file"):
        load_dataset(tmp_path / "none.csv")
    (tmp_path / "raw.csv").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(DataError, match="is not text"):
        load_dataset(tmp_path / "raw.csv")
