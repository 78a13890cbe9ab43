"""In which words it is told what has become of data that have changed on disk."""

import pytest

from nnviz.core import Spec
from nnviz.data import load_for
from nnviz.data.origin.as_used import AsUsed
from nnviz.data.origin.changes import changed_since
from tests.rows_of_ones_own import write_rows

CASES = [
    ({"seed": 2}, "60 rows as before, with other content"),
    ({"n": 59}, "59 rows now, 60 before"),
    ({"target": "q"}, "“q” is predicted now, “y” before"),
    ({"classes": ("u", "v", "w")}, "3 classes now, 2 before"),
    ({"classes": ("u", "v")}, "other classes now, “u”, “v”"),
    ({"classes": ("1.5", "2.5", "7.25")}, "“y” holds values now, not classes"),
    ({"columns": 2}, "“c” is no input now"),
    ({"columns": 1}, "“b”, “c” are no inputs now"),
    ({"names": "abx"}, "“c” is no input now; “x” is an input now"),
    ({"columns": 8, "n": 61}, "“d”, “e”, “f” and 2 more are inputs now; 61 rows now, 60 before"),
]


@pytest.mark.parametrize(("change", "said"), CASES)
def test_what_differs_is_said(tmp_path, change, said):
    path = write_rows(tmp_path / "c.csv")
    spec = Spec(data=str(path))
    known = AsUsed.of(load_for(spec), spec.choices)
    write_rows(path, **change)
    assert (
        str(changed_since(known, spec, load_for(spec), path.name))
        == f"c.csv has changed since it was used: {said}."
    )


def test_a_column_of_numbers_that_has_words_now_is_told_of(tmp_path):
    path = write_rows(tmp_path / "c.csv")
    spec = Spec(data=str(path))
    known = AsUsed.of(load_for(spec), spec.choices)
    heading, *rows = path.read_text().splitlines()
    words = [f"{'lm'[at % 2]},{row.partition(',')[2]}" for at, row in enumerate(rows)]
    path.write_text("\n".join([heading, *words]) + "\n")
    assert "words in “a” now." in str(changed_since(known, spec, load_for(spec), path.name))
