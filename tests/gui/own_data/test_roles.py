"""What follows for the other columns when one gets another role."""

import pytest

from nnviz.core.choices import Choices
from nnviz.gui.own_data.roles import with_role

ROLES = {"id": "ignored", "writer": "group", "a": "input", "b": "input", "y": "wanted"}


@pytest.mark.parametrize(
    "column, role, made",
    [
        ("a", "ignored", Choices(ignored=("id", "a"), group="writer")),
        ("id", "input", Choices(ignored=(), group="writer")),
        ("a", "group", Choices(ignored=("id",), group="a")),
        ("writer", "input", Choices(ignored=("id",))),
        ("a", "wanted", Choices(ignored=("id",), group="writer", wanted="a")),
        ("id", "wanted", Choices(ignored=(), group="writer", wanted="id")),
        ("writer", "wanted", Choices(ignored=("id",), wanted="writer")),
        ("writer", "ignored", Choices(ignored=("id", "writer"))),
        ("y", "input", Choices(ignored=("id",), group="writer")),
    ],
)
def test_the_others_keep_what_they_have(column, role, made):
    assert with_role(Choices(), column, role, ROLES) == made


def test_another_wanted_column_is_classes_or_values_by_itself():
    chosen = Choices(wanted="y", kind="values", heading=0, parts=(80, 10, 10))
    made = with_role(chosen, "a", "wanted", ROLES)
    assert (made.wanted, made.kind, made.heading, made.parts) == ("a", None, 0, (80, 10, 10))
    assert with_role(chosen, "b", "ignored", ROLES).kind == "values"
