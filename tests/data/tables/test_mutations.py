"""Whatever a file holds, it is a sheet in good order, which is understood, or one sentence."""

import random
from contextlib import suppress

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError
from nnviz.data.own import understood
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.understanding import Understanding
from tests.data.tables.mutations import mutated, texts, workbooks


def check(path):
    """Raise AssertionError for a sheet that is in no order."""
    try:
        sheet = read_sheet(path, Choices())
    except DataError as error:
        said = str(error)
        assert said.startswith(("tried", "There is no row")) and said.endswith("."), said
        return
    with suppress(DataError):
        known = understood(path, Choices())
        if isinstance(known, Understanding):
            lines = [fault.line for fault in known.problems]
            assert known.rows + known.left_out == known.sheet.rows_of_file
            assert lines == sorted(lines) and len(set(lines)) == known.faulty_rows
    assert len(sheet) > 0
    assert len(sheet.names) == len(sheet.columns) == len(set(sheet.names))
    assert all(name and name.isprintable() for name in sheet.names)
    assert (np.diff(sheet.lines) > 0).all()
    for column in sheet.columns:
        assert column.shape == sheet.lines.shape
        assert column.dtype == np.float64 or {type(cell) for cell in column} == {str}
        assert column.dtype == object or not np.isinf(column).any()


@pytest.mark.parametrize("part", range(4))
def test_mutated_texts(part, tmp_path, request):
    whole, chance = texts(), random.Random(part)
    path = tmp_path / "tried.csv"
    for _ in range(request.config.getoption("--tables") // 4):
        path.write_bytes(mutated(chance.choice(whole), whole, chance))
        check(path)


def test_mutated_workbooks(tmp_path, request):
    whole, chance = workbooks(tmp_path), random.Random(5)
    path = tmp_path / "tried.xlsx"
    for number in range(request.config.getoption("--tables") // 10):
        path.write_bytes(mutated(whole[number % 3], whole, chance))
        check(path)
