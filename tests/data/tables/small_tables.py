"""Tables as people bring them, each made small; the larger ones are in the folder with data."""

from pathlib import Path

import pytest

SMALL = Path(__file__).parent / "small"
LARGER = ("breast-2-4", "digits-label-first", "digits-label-last-one-missing")


def small_table(name: str, request: pytest.FixtureRequest) -> Path:
    """The file of that name, for a test that has this request."""
    if name in LARGER:
        return request.getfixturevalue("data_folder") / "tables" / f"{name}.csv"
    return SMALL / f"{name}.csv"
