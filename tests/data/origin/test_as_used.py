"""What data were when they were used, and what becomes of that when they are others."""

import pytest

from nnviz.core import Spec
from nnviz.data import load_for
from nnviz.data.designs import first_design, refitted, set_by_hand
from nnviz.data.origin.as_used import AsUsed
from tests.rows_of_ones_own import write_rows

VALUES = ("1.5", "2.5", "7.25")


@pytest.fixture
def used(tmp_path):
    """What is known of a table, how it is read anew, and the design that it had."""
    path = write_rows(tmp_path / "c.csv")
    spec = Spec(data=str(path))
    dataset = load_for(spec)

    def anew(**change):
        write_rows(path, **change)
        return load_for(spec)

    return AsUsed.of(dataset, spec.choices), anew, dataset


def test_other_rows_are_of_the_same_form(used):
    known, anew, _ = used
    for change in ({"seed": 2}, {"n": 30}, {"flipped": True}, {"classes": ("u", "v")}):
        dataset = anew(**change)
        assert known.is_of_form(AsUsed.of(dataset, known.choices)), change
        assert known.missed_in(dataset) is None


def test_other_columns_classes_or_kinds_are_of_another(used):
    known, anew, _ = used
    for change in ({"columns": 2}, {"names": "abd"}, {"classes": ("u", "v", "w")}):
        dataset = anew(**change)
        assert not known.is_of_form(AsUsed.of(dataset, known.choices)), change
        assert known.missed_in(dataset) is None
    assert not known.is_of_form(AsUsed.of(anew(classes=VALUES), known.choices))


def test_where_another_column_is_wanted_that_is_said(used):
    known, anew, _ = used
    assert "no column “y” in c.csv any more" in str(known.missed_in(anew(target="q")))
    assert "“label” would be" in str(known.missed_in(anew(names="aby", target="label")))


@pytest.mark.parametrize("change", [{"columns": 5}, {"classes": VALUES}, {"classes": tuple("uvw")}])
def test_a_design_becomes_that_of_the_data_but_for_what_was_set_by_hand(used, change):
    known, anew, before = used
    first = first_design(before)
    spec = Spec(**{**first.as_dict(), "data": before.name, "epochs": 7, "seed": 9})
    assert set_by_hand(spec) == ("epochs", "seed")
    dataset = anew(**change)
    made, usual = refitted(spec, dataset, known.kind), first_design(dataset)
    assert {*set_by_hand(made)} == {"epochs", "seed"}
    assert (made.sizes, made.output, made.cost) == (usual.sizes, usual.output, usual.cost)
    assert made.penalty_strength == usual.penalty_strength and made.epochs == 7
