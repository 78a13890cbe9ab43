"""A file in words."""

import pytest

from nnviz.gui.own_data.file_words import separator_words, size_words


@pytest.mark.parametrize(
    "size, words",
    [(0, "0 B"), (966, "966 B"), (1050, "1.05 KB"), (293_000, "293 KB"), (12_345_678, "12.3 MB"),
     (3e9, "3 GB")],
)  # fmt: skip
def test_sizes_are_short(size, words):
    assert size_words(size) == words


def test_marks_between_cells_have_names():
    assert [separator_words(mark) for mark in ",\t;"] == ["Comma", "Tab", "Semicolon"]
    assert separator_words("::") == "::"
