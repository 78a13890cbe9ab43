import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core.choices import Choices
from nnviz.data.tables.names import as_spelt, place_of

NAMES = st.lists(st.text(st.sampled_from("aAbBß 3é"), min_size=1, max_size=4), unique=True)


@pytest.mark.parametrize(
    "name, place", [("b", 1), ("B", 2), ("column 3", 2), (" Ä ", 0), ("COLUMN 4", 3), ("c", None)]
)
def test_a_column_is_named_as_it_is_or_otherwise_spelt_or_by_its_place(name, place):
    assert place_of(["ä", "b", "B", "column 1"], name) == place


def test_a_name_goes_before_a_place():
    assert place_of(["x", "column 1"], "column 1") == 1
    assert place_of(["x", "Column 1"], "column 1") == 1


@given(NAMES, st.text(st.sampled_from("aAbB 3"), max_size=4))
def test_what_is_spelt_as_the_table_does_it_stays_so(names, other):
    for place, name in enumerate(names):
        assert place_of(names, name) == place
    chosen = Choices(wanted=other, group=other, also_ignored=(other, *names), ignored=())
    spelt = as_spelt(names, chosen)
    assert as_spelt(names, spelt) == spelt and spelt.also_ignored[1:] == tuple(names)
    found = place_of(names, other)
    assert spelt.wanted == spelt.group == (other if found is None else names[found])
    assert as_spelt(names, Choices()) == Choices()
