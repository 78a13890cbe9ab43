"""What follows for the other columns when one gets another role."""

import pytest

from nnviz.core.choices import Choices
from nnviz.gui.own_data.roles import with_group, with_role

ROLES = {"id": "ignored", "writer": "group", "a": "input", "b": "input", "y": "wanted"}


@pytest.mark.parametrize(
    "column, role, made",
    [
        ("a", "ignored", Choices(also_ignored=("a",))),
        ("id", "input", Choices(also_inputs=("id",))),
        ("a", "group", Choices(group="a")),
        ("writer", "input", Choices(also_inputs=("writer",))),
        ("a", "wanted", Choices(wanted="a")),
        ("id", "wanted", Choices(wanted="id")),
        ("writer", "ignored", Choices(also_ignored=("writer",))),
        ("y", "input", Choices(also_inputs=("y",))),
    ],
)
def test_only_what_a_person_made_of_a_column_is_chosen(column, role, made):
    assert with_role(Choices(), column, role, ROLES) == made


@pytest.mark.parametrize("column", ROLES)
@pytest.mark.parametrize("role", ["input", "wanted", "group", "ignored"])
def test_a_role_gives_way_to_the_next_of_the_same_column(column, role):
    for before in ("input", "group", "ignored"):
        twice = with_role(with_role(Choices(), column, before, ROLES), column, role, ROLES)
        assert twice == with_role(Choices(), column, role, ROLES)


def test_where_all_that_is_ignored_was_said_the_others_keep_what_they_have():
    said = Choices(wanted="y", ignored=("id",), group="writer")
    kept = Choices(wanted="y", also_ignored=("id",), also_inputs=("a", "b"), group="writer")
    assert with_role(said, "y", "wanted", ROLES) == kept
    made = with_role(said, "a", "wanted", ROLES)
    assert (made.wanted, made.also_inputs, made.also_ignored) == ("a", ("b",), ("id",))


def test_rows_are_kept_together_by_another_column_or_by_none():
    assert with_group(Choices(), None, "writer") == Choices(also_inputs=("writer",))
    assert with_group(Choices(also_ignored=("a",)), "a", "writer") == Choices(group="a")
    said = Choices(ignored=("id", "a"), group="writer")
    assert with_group(said, "a", "writer") == Choices(ignored=("id",), group="a")


def test_another_wanted_column_is_classes_or_values_by_itself():
    chosen = Choices(wanted="y", kind="values", heading=0, parts=(80, 10, 10))
    made = with_role(chosen, "a", "wanted", ROLES)
    assert (made.wanted, made.kind, made.heading, made.parts) == ("a", None, 0, (80, 10, 10))
    assert with_role(chosen, "b", "ignored", ROLES).kind == "values"


def test_of_a_column_that_is_about_to_be_wanted_it_is_known_before_it_is_seen():
    made = with_role(with_role(Choices(), "a", "wanted", ROLES), "y", "input", ROLES)
    assert (made.wanted, made.also_inputs) == ("a", ("y",))
    assert with_role(made, "a", "ignored", ROLES).wanted is None
