"""What the suite leaves out because it is long, and that no kind of it is left out whole."""

from types import SimpleNamespace

import pytest

from tests.conftest import ONE_IN, without_long

CASES = [f"b[{number}]" for number in range(ONE_IN + 3)]


def _item(nodeid, *, long=False):
    return SimpleNamespace(nodeid=nodeid, get_closest_marker=lambda name: long or None)


@pytest.mark.parametrize(
    "long, kept",
    [(False, ["a", *CASES, "c[x-1]", "d"]), (True, ["a", "b[0]", "b[8]", "c[x-1]"])],
)
def test_of_what_is_long_some_of_several_cases_stay(long, kept):
    items = [_item("a"), *(_item(name, long=long) for name in (*CASES, "c[x-1]", "d"))]
    assert [item.nodeid for item in without_long(items)] == kept
