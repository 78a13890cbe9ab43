"""What becomes of the columns that are not wanted: inputs, a group, or nothing."""

from collections.abc import Callable, Sequence

from nnviz.core.choices import Choices
from nnviz.core.sentence import Joined, Sentence, quoted
from nnviz.data.dataset import DataError
from nnviz.data.tables.columns import MOST_BARS, Column, Look, Role
from nnviz.data.tables.wanted import Wanted, first_of, named


def columns_of(
    table: str,
    looks: Sequence[Look],
    wanted: Wanted,
    choices: Choices,
    report: Callable[[float], None],
    *,
    picture: bool,
) -> tuple[Column, ...]:
    """Every column with its role and why; ``report`` is told the share done at each of them.

    Raises DataError where no input is left.
    """
    ignored = ignored_places(table, looks, choices)
    group = None if choices.group is None else named(table, looks, choices.group).place
    _check_choices(wanted, ignored, group)
    made = []
    for look in looks:
        report(0.5 + 0.5 * look.place / len(looks))
        if look in wanted.looks:
            role, why = _WANTED, wanted.why
        elif choices.group is not None and look.place == group:
            role, why = _GROUP, Sentence("as chosen")
        elif look.place in ignored:
            role, why = _IGNORED, Sentence("as chosen")
        elif choices.ignored is not None:
            role, why = _as_chosen(look)
        elif picture:
            role, why = _INPUT, Sentence("a point of a picture")
        else:
            role, why = _guess(look, may_group=choices.group is None)
        made.append(_column(look, role, why))
    if choices.ignored is None:
        made = _saved(made, looks, ignored)
    if not any(column.role == "input" for column in made):
        raise _no_input(table, looks, wanted, made)
    return tuple(made)


def _no_input(
    table: str, looks: Sequence[Look], wanted: Wanted, made: Sequence[Column]
) -> DataError:
    """Why no column is left, and what helps: that is to be found in the file where none is left out
    that could be one.
    """
    column = quoted(wanted.name)
    others = [look for look in looks if look not in wanted.looks]
    reasons = [(look, why) for look in others if (why := look.unusable()) is not None]
    if len(reasons) < len(others) or not others:
        return DataError(
            "{table} has no column to predict {wanted} from: choose another one, or leave fewer "
            "out.",
            table=table,
            wanted=column,
        )
    if beyond := [(look, why) for look, why in reasons if look.beyond is why]:
        return DataError(
            "{table} has no column to predict {wanted} from: {reasons}.",
            table=table,
            wanted=column,
            reasons=_told(beyond),
        )
    return DataError(
        "{table} has no column to predict {wanted} from, {reasons}: choose other data.",
        table=table,
        wanted=column,
        reasons=_told(reasons),
    )


def _told(reasons: Sequence[tuple[Look, Sentence]]) -> Sentence | Joined:
    """Columns, those of one reason together, with why they are left out."""
    columns: dict[str, list[str]] = {}
    for look, why in reasons:
        columns.setdefault(str(why), []).append(look.name)
    whys = {str(why): why for _, why in reasons}

    def told(reason: str) -> Sentence:
        names, why = first_of(columns[reason], 3, told=quoted), whys[reason]
        if len(columns[reason]) == 1:
            return Sentence("{names} ({why})", names=names, why=why)
        return Sentence("{names} (each: {why})", names=names, why=why)

    return first_of([*columns], 3, told=told)


def ignored_places(table: str, looks: Sequence[Look], choices: Choices) -> set[int]:
    """Where the columns are that a person ignores. Raises DataError for one that is not there."""
    names = choices.also_ignored if choices.ignored is None else choices.ignored
    return {named(table, looks, name).place for name in names or ()}


_INPUT: Role = "input"
_WANTED: Role = "wanted"
_GROUP: Role = "group"
_IGNORED: Role = "ignored"


def _check_choices(wanted: Wanted, ignored: set[int], group: int | None) -> None:
    places = {look.place for look in wanted.looks}
    if places & ignored or group in places:
        raise DataError(
            "{column} is wanted, so it is nothing else: choose another column for that.",
            column=quoted(wanted.name),
        )


def _as_chosen(look: Look) -> tuple[Role, Sentence]:
    """Where a person said all that is ignored, anything else is an input if it can be one."""
    if not look.there or look.is_constant or look.beyond:
        why = look.unusable()
        assert why is not None
        return _IGNORED, why
    return _INPUT, Sentence("as chosen")


def _guess(look: Look, *, may_group: bool) -> tuple[Role, Sentence]:
    if may_group and look.is_group:
        return _GROUP, Sentence("rows of one {name} stay in one part", name=quoted(look.name))
    why = look.unusable()
    if why is not None:
        return _IGNORED, why
    return _INPUT, Sentence("a number") if look.cells.are_numbers else Sentence("words")


def _saved(made: list[Column], looks: Sequence[Look], ignored: set[int]) -> list[Column]:
    """Where nothing else is left, a running number is an input after all: no name that floats do
    not hold.
    """
    if any(column.role == "input" for column in made):
        return made
    return [
        _column(look, _INPUT, Sentence("there is no other column"))
        if column.role != "wanted" and look.is_running and look.place not in ignored
        else column
        for column, look in zip(made, looks, strict=True)
    ]


def _column(look: Look, role: Role, why: Sentence) -> Column:
    return Column(
        look.name,
        look.kind,
        role,
        why,
        missing=look.empty,
        spread=look.spread,
        words=look.words[:MOST_BARS],
        different_words=len(look.words),
        histogram=look.histogram(),
    )
