"""Digits of one's own on disk."""

import json

import numpy as np
import pytest

from nnviz.data import own_digits
from nnviz.data.own_digits import OwnDigit
from nnviz.files import FileError
from nnviz.files.own_digits import HEADER, load_digits, save_digits

SEVEN = [[(20.0, 30.5), (80, 28), (45, 95)], [(30, 60), (60, 60)]]
SCAN = np.arange(784, dtype=np.uint8)


def test_what_was_saved_is_read(tmp_path):
    digits = [OwnDigit.drawn(7, SEVEN), OwnDigit(3, SCAN)]
    save_digits(tmp_path / "mine.json", digits)
    drawn, scan = load_digits(tmp_path / "mine.json")
    assert (drawn.label, scan.label) == (7, 3)
    assert [line.tolist() for line in drawn.strokes] == [[list(p) for p in s] for s in SEVEN]
    assert (drawn.image == digits[0].image).all() and (scan.image == SCAN).all()
    assert scan.strokes is None


def test_what_nnviz_wrote_is_not_drawn_anew(tmp_path, monkeypatch):
    digits = [OwnDigit.drawn(7, SEVEN)] * 3
    save_digits(tmp_path / "mine.json", digits)
    monkeypatch.setattr(own_digits, "rasterize", None)
    assert all(digit.is_like(digits[0]) for digit in load_digits(tmp_path / "mine.json"))


def test_more_than_can_be_read_are_not_written(tmp_path):
    with pytest.raises(FileError, match="at most 10,000 digits"):
        save_digits(tmp_path / "mine.json", [OwnDigit(3, SCAN)] * 10_001)
    assert not [*tmp_path.iterdir()]


def test_none_are_none(tmp_path):
    save_digits(tmp_path / "none.json", [])
    assert load_digits(tmp_path / "none.json") == []


@pytest.mark.parametrize(
    "entry",
    [
        7, {}, {"label": 7}, {"label": 10, "strokes": [[[1, 2]]]}, {"label": True, "pixels": ""},
        {"label": "7", "strokes": [[[1, 2]]]}, {"label": 7, "strokes": [[[1, "2"]]]},
        {"label": 7, "strokes": []}, {"label": 7, "pixels": "AAAA"}, {"label": 7, "pixels": 5},
    ],
    ids=str,
)  # fmt: skip
def test_a_digit_that_is_none_is_told_by_its_number(tmp_path, entry):
    good = {"label": 1, "strokes": [[[0, 0], [0, 9]]]}
    document = {**HEADER, "digits": [good, entry]}
    (tmp_path / "bad.json").write_text(json.dumps(document))
    with pytest.raises(FileError, match=r"bad\.json: digit 2 needs .*\.$"):
        load_digits(tmp_path / "bad.json")


@pytest.mark.parametrize(
    "document",
    [[], {}, HEADER | {"version": 2}, {**HEADER, "digits": 3}],
    ids=str,
)
def test_other_files_are_refused(tmp_path, document):
    (tmp_path / "other.json").write_text(json.dumps(document))
    with pytest.raises(FileError, match=r"other\.json .*\.$"):
        load_digits(tmp_path / "other.json")
