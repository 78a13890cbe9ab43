"""What a column of one's own may be, in words; and what follows for the others."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from nnviz.core.choices import Choices

ROLES = ("input", "wanted", "group", "ignored")


def role_words(name: str) -> str:
    """What a role is called."""
    return {
        "input": _tr("input"),
        "wanted": _tr("wanted"),
        "group": _tr("group"),
        "ignored": _tr("ignored"),
    }[name]


def with_role(choices: Choices, column: str, role: str, roles: Mapping[str, str]) -> Choices:
    """The choices after ``column`` got this role; ``roles`` are those that columns have now.

    The others keep what a person made of them, and else are what they are by themselves: that may
    follow from which column is wanted. There is one wanted column, and at most one chosen group.
    """
    made = _freed(_opened(choices, roles), column)
    if role == "wanted":
        return replace(made, wanted=column, kind=None)
    seen = (name for name, its in roles.items() if its == "wanted")
    if column == (choices.wanted or next(seen, None)):
        made = replace(made, wanted=None, kind=None)
    if role == "group":
        return replace(made, group=column)
    if role == "ignored":
        return replace(made, also_ignored=(*(made.also_ignored or ()), column))
    return replace(made, also_inputs=(*(made.also_inputs or ()), column))


def with_group(choices: Choices, group: str | None, before: str | None) -> Choices:
    """The choices after rows were to stay together by this column, or by none; ``before`` is by
    which they do now.
    """
    if choices.ignored is not None:
        ignored = tuple(name for name in choices.ignored if name != group)
        return replace(choices, group=group, ignored=ignored)
    if group is not None:
        return with_role(choices, group, "group", {})
    return choices if before is None else with_role(choices, before, "input", {})


def _opened(choices: Choices, roles: Mapping[str, str]) -> Choices:
    """The same where it was said of all columns whether they are ignored: only of those that are
    not wanted now, since one is wanted no more.
    """
    if choices.ignored is None:
        return choices
    inputs = tuple(name for name, role in roles.items() if role == "input")
    return replace(choices, ignored=None, also_ignored=choices.ignored, also_inputs=inputs)


def _freed(choices: Choices, column: str) -> Choices:
    """Nothing is chosen for that column but that it is wanted, if it is."""

    def others(names: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return tuple(name for name in names or () if name != column) or None

    ignored, inputs = others(choices.also_ignored), others(choices.also_inputs)
    group = None if choices.group == column else choices.group
    return replace(choices, also_ignored=ignored, also_inputs=inputs, group=group)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnData", text)
