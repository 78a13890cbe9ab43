"""What the suite leaves out because it is long, and that no kind of it is left out whole."""

from types import SimpleNamespace

import pytest

from tests.conftest import without_long


def _item(nodeid, *, long=False):
    return SimpleNamespace(nodeid=nodeid, get_closest_marker=lambda name: long or None)


@pytest.mark.parametrize(
    "long, kept",
    [(False, ["a", "b[1]", "b[2]", "c[x-1]", "d"]), (True, ["a", "b[1]", "c[x-1]"])],
)
def test_of_what_is_long_one_of_several_cases_stays(long, kept):
    items = [_item("a"), *(_item(name, long=long) for name in ("b[1]", "b[2]", "c[x-1]", "d"))]
    assert [item.nodeid for item in without_long(items)] == kept
