"""Drawings on disk."""

import numpy as np
import pytest

from nnviz.files import FileError
from nnviz.files.strokes import read_strokes


def read(tmp_path, text):
    path = tmp_path / "drawing.json"
    path.write_text(text)
    return read_strokes(path)


def test_reads_strokes(tmp_path):
    strokes = read(tmp_path, "[[[1, 2], [3.5, -4e2]], [], [[0, 0]]]")
    assert [stroke.tolist() for stroke in strokes] == [[[1, 2], [3.5, -400]], [[0, 0]]]
    assert all(stroke.dtype == np.float64 for stroke in strokes)


@pytest.mark.parametrize("text", ["[]", "[[]]", "[[], []]"])
def test_an_empty_drawing_has_no_strokes(tmp_path, text):
    assert read(tmp_path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "", "{}", "1", "[1]", "[[1, 2]]", "[[[1]]]", "[[[1, 2, 3]]]", '[[["1", 2]]]',
        "[[[true, 2]]]", "[[[null, 2]]]", "[[[NaN, 2]]]", "[[[1e999, 2]]]",
        f"[[[1{'0' * 400}, 2]]]", "[[[[1], 2]]]", "[" * 100_000, " " * 4_000_001,
    ],
    ids=lambda text: text[:20],
)  # fmt: skip
def test_anything_else_is_refused_in_one_sentence(tmp_path, text):
    with pytest.raises(FileError) as error:
        read(tmp_path, text)
    assert str(error.value).endswith(".") and "drawing.json" in str(error.value)
