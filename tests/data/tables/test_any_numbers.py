"""Columns of any finite numbers, whatever their offset and their spread."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.tables.prepared import prepared
from tests.data.tables.made import understood

A = [0.5, 1.25, -3.0, 2.0, 7.5, 0.1] * 4
B = [1.0, 0.5, 0.25, 9.5, 3.0, 2.5] * 4
TWO = [0, 1] * 12
SEED = np.random.SeedSequence(0)


@pytest.mark.parametrize(
    "unit, said_of_it",
    [
        (1e93, r"too large to reckon with, divide them by 10⁹³ in the file"),
        (1e307, r"too large to reckon with, divide them by 10³⁰⁷ in the file"),
        (1e-92, r"too small to reckon with, multiply them by 10⁹⁰ in the file"),
        (1e-323, r"too small to reckon with, multiply them by 10³⁰⁸ in the file"),
    ],
)
def test_numbers_beyond_what_can_be_reckoned_with_are_left_out_or_refused(unit, said_of_it):
    far = [value * unit for value in A]
    for choices in (Choices(), Choices(ignored=())):
        made = understood(choices, a=far, b=B, y=TWO)
        assert [column.role for column in made.columns] == ["ignored", "input", "wanted"]
        assert re.search(said_of_it, str(made.column("a").why))
    with pytest.raises(DataError, match=f"“y” cannot be predicted: its.* {said_of_it}, or choose"):
        understood(a=A, b=B, y=far)
    with pytest.raises(
        DataError, match=rf"from: “a”, “c” \(each: its numbers are {said_of_it}\)\.$"
    ):
        understood(a=far, one=[1] * 24, c=far, y=TWO)
    opposite = [n * (1e-200 if unit > 1 else 1e200) for n in range(24)]
    with pytest.raises(DataError, match=rf"“a” \(its numbers are {said_of_it}\), “id” \(its numb"):
        understood(a=far, id=opposite, y=TWO)


@given(
    st.lists(st.floats(-9, 9, width=16), min_size=24, max_size=24),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-320, 307),
)
def test_any_numbers_that_are_taken_can_be_squared_and_told(values, offset, power):
    """Any column of finite numbers, any offset and spread: wanted, and as an input."""
    with np.errstate(over="ignore"):
        column = np.nan_to_num(offset + np.array(values) * 10.0**power).tolist()
    try:
        data = prepared(understood(Choices(kind="values"), a=A, y=column), SEED)
    except DataError as refused:
        error = str(refused)
    else:
        error = ""
    if error:
        assert "reckon with" in error or "in every row" in error
        return
    with np.errstate(all="raise", under="ignore"):
        for part in (data.train, data.validation, data.test):
            shown = data.table.shown(part.targets.astype(np.float64) * 1e3)
            assert np.isfinite(shown).all() and np.isfinite(part.targets).all()
        assert 0 < data.table.scale[1] ** 2 * 1e6 < np.inf
