"""What a column of one's own may be, in words; and what follows for the others."""

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


def with_role(choices: Choices, column: str, role: str, roles: dict[str, str]) -> Choices:
    """The choices after ``column`` got this role; ``roles`` are those that columns have now.

    There is one wanted column, and at most one group: the one before becomes an input.
    """
    ignored = {name for name, has in roles.items() if has == "ignored"} - {column}
    group = next((name for name, has in roles.items() if has == "group"), None)
    if role == "ignored":
        ignored.add(column)
    if role == "group":
        group = column
    elif group == column:
        group = None
    wanted, kind = choices.wanted, choices.kind
    if role == "wanted":
        wanted, kind = column, None
    elif roles.get(column) == "wanted":
        wanted, kind = None, None
    order = [name for name in roles if name in ignored]
    return replace(choices, wanted=wanted, kind=kind, ignored=tuple(order), group=group)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnData", text)
