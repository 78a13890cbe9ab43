"""While a table is refused its columns are what they would be, and whichever way leads on from
there ends where it would have ended from the start.
"""

from dataclasses import replace

import pytest

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.finding import find
from nnviz.gui.own_data.left import Left
from nnviz.gui.own_data.roles import ROLES, with_role

ROWS = 60
COLUMNS = {
    "name": [f"p{n}" for n in range(ROWS)],
    "height": [f"{150 + n * 7 % 41}.{n % 9}" for n in range(ROWS)],
    "weight": [f"{50 + n * 11 % 37}.{n % 7}" if n % 13 else "" for n in range(ROWS)],
    "born": [f"19{n % 60 + 10}-03-{n % 27 + 1:02}" for n in range(ROWS)],
    "site": ["A"] * ROWS,
    "person": [f"w{n % 9}" for n in range(ROWS)],
    "kind": ["tall" if n * 7 % 41 > 20 else "short" for n in range(ROWS)],
}
LAST = {
    "dates": [f"2024-{n // 28 + 1:02}-{n % 28 + 1:02}" for n in range(ROWS)],
    "constant": ["7"] * ROWS,
    "one word": ["same"] * ROWS,
    "nothing": [""] * ROWS,
    "words of their own": [f"q{n}" for n in range(ROWS)],
    "too large": [f"{n + 1}e99" for n in range(ROWS)],
    "hardly a second class": ["no"] * (ROWS - 1) + ["yes"],
}
AUTOMATIC = {
    "name": "ignored", "height": "input", "weight": "input", "born": "ignored", "site": "ignored",
    "person": "group", "kind": "input",
}  # fmt: skip
"""Of the columns, where another one is wanted."""

CHOSEN = "name", "height", "born", "site", "person"
ONE_CHOSEN = [
    (last, role, CHOSEN[(at + 2 * turn) % len(CHOSEN)])
    for at, last in enumerate(LAST)
    for turn, role in enumerate(ROLES)
]
"""Every refusal with every role, and every column with each of these."""


def written(folder, last=None):
    columns = COLUMNS | ({} if last is None else {"last": LAST[last]})
    path = folder / "t.csv"
    path.write_text("\n".join(map(",".join, [[*columns], *zip(*columns.values(), strict=True)])))
    return path


def found_in(path, choices=None, before=None):
    return find(path, choices or Choices(), Spec(), before, lambda share: None)


def roles(found):
    return {column.name: column.role for column in found.columns}


def after(found, column, role):
    """What is found after a person gave that role."""
    return found_in(found.path, with_role(found.choices, column, role, roles(found)), found)


def is_as_of_itself(found, wanted, **chosen):
    """Whether it is what a table would be of which nothing but this was ever said."""
    plain = found_in(found.path, Choices(wanted=wanted, **chosen))
    said = [(c.name, c.role, str(c.why)) for c in found.columns]
    return said == [(c.name, c.role, str(c.why)) for c in plain.columns] and plain.problem is None


@pytest.mark.parametrize("last", LAST)
def test_while_it_is_refused_the_roles_are_those_that_would_be(tmp_path, last):
    found = found_in(written(tmp_path, last))
    assert found.understanding is None and "last" in str(found.problem)
    shown = roles(found)
    assert shown.pop("last") == ("input" if last == "hardly a second class" else "ignored")
    assert shown == AUTOMATIC
    chosen = found_in(found.path, Choices(wanted="last"), found)
    assert roles(chosen) == {**AUTOMATIC, "last": "wanted"}


@pytest.mark.long
@pytest.mark.parametrize("last", LAST)
@pytest.mark.parametrize("is_chosen", [False, True])
def test_another_wanted_column_leaves_what_is_ignored_of_itself(tmp_path, last, is_chosen):
    path = written(tmp_path, last)
    found = found_in(path, Choices(wanted="last" if is_chosen else None))
    made = after(found, "kind", "wanted")
    assert made.problem is None and is_as_of_itself(made, "kind")
    others = {name: role for name, role in AUTOMATIC.items() if name != "kind"}
    assert others.items() <= roles(made).items()


@pytest.mark.long
@pytest.mark.parametrize(("last", "role", "column"), ONE_CHOSEN)
def test_one_role_that_is_chosen_meanwhile_is_the_only_one(tmp_path, last, role, column):
    found = found_in(written(tmp_path, last))
    made = after(found, column, role)
    changed = roles(made)[column]
    assert changed == role or column == "site"  # a constant is never an input
    if role != "wanted":
        shown = {name: has for name, has in roles(made).items() if name != column}
        if role == "group":
            assert shown.pop("person", "input") == "input"
        assert shown.items() <= {**AUTOMATIC, "last": roles(found)["last"]}.items()
    made = after(made, "kind", "wanted")
    if role == "wanted":
        assert is_as_of_itself(made, "kind")
    else:
        field = {"group": "group", "ignored": "also_ignored", "input": "also_inputs"}[role]
        value = column if role == "group" else (column,)
        assert is_as_of_itself(made, "kind", **{field: value})


@pytest.mark.parametrize("wanted", ["height", "weight", "person"])
def test_a_wanted_column_that_can_be_predicted_gives_way_likewise(tmp_path, wanted):
    found = found_in(written(tmp_path))
    assert found.problem is None and roles(found)["kind"] == "wanted"
    there = after(found, wanted, "wanted")
    assert roles(there)[wanted] == "wanted"
    assert is_as_of_itself(after(there, "kind", "wanted"), "kind")


@pytest.mark.parametrize("last", LAST)
def test_a_last_column_that_is_ignored_is_no_more_what_is_to_be_predicted(tmp_path, last):
    made = after(found_in(written(tmp_path, last)), "last", "ignored")
    assert made.problem is None and made.understanding.wanted == "kind"
    assert roles(made)["last"] == "ignored"


@pytest.mark.long
@pytest.mark.parametrize("last", LAST)
def test_rows_that_are_kept_together_meanwhile_fix_nothing_else(qtbot, tmp_path, last):
    left, chosen = Left(), []
    qtbot.addWidget(left)
    left.chosen.connect(chosen.append)
    found = found_in(written(tmp_path, last))
    left.show_found(found)
    assert left.group.currentData() == "person"
    left.group.choose(None)
    left.group.picked.emit()
    assert chosen == [Choices(also_inputs=("person",))]
    made = after(found_in(found.path, chosen[0], found), "kind", "wanted")
    assert is_as_of_itself(made, "kind", also_inputs=("person",))


def test_a_choice_about_reading_forgets_all_that_is_said_of_columns(qtbot, tmp_path):
    left, chosen = Left(), []
    qtbot.addWidget(left)
    left.chosen.connect(chosen.append)
    said = Choices(wanted="kind", also_ignored=("height",), also_inputs=("name",), group="person")
    left.show_found(found_in(written(tmp_path), replace(said, missing="fill")))
    left.decimal.choose(",")
    left.decimal.picked.emit()
    assert chosen == [Choices(decimal=",", missing="fill")]
