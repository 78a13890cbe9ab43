"""What becomes of the columns that are not wanted: inputs, a group, or nothing."""

from collections.abc import Callable, Container, Mapping, Sequence

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
    given = given_roles(table, looks, choices)
    _check_choices(wanted, given)
    taken = given | {look.place: (_WANTED, wanted.why) for look in wanted.looks}
    made = _columns(looks, taken, choices, report, picture=picture)
    if not any(column.role == "input" for column in made):
        raise _no_input(table, looks, wanted, made)
    return made


def columns_meanwhile(
    looks: Sequence[Look], wanted: Wanted | None, choices: Choices, report: Callable[[float], None]
) -> tuple[Column, ...]:
    """The same where the table is refused: what a person chose, and what is so by itself.

    Without a ``wanted`` column that can be predicted the one is that was chosen.
    """
    taken = given_roles("", looks, choices, strict=False)
    if wanted is not None:
        taken |= {look.place: (_WANTED, wanted.why) for look in wanted.looks}
    elif choices.wanted is not None and (place := _place("", looks, choices.wanted)) is not None:
        taken[place] = _WANTED, Sentence("as chosen")
    return _columns(looks, taken, choices, report, picture=False)


def _columns(
    looks: Sequence[Look],
    taken: Mapping[int, tuple[Role, Sentence]],
    choices: Choices,
    report: Callable[[float], None],
    *,
    picture: bool,
) -> tuple[Column, ...]:
    """The columns, those at the places that are ``taken`` with their roles, the others as they are
    by themselves.
    """
    made = []
    for look in looks:
        report(0.5 + 0.5 * look.place / len(looks))
        if look.place in taken:
            role, why = taken[look.place]
            if role == _INPUT:
                role, why = _as_chosen(look)
        elif choices.ignored is not None:
            role, why = _as_chosen(look)
        elif picture:
            role, why = _INPUT, Sentence("a point of a picture")
        else:
            role, why = _guess(look, may_group=choices.group is None)
        made.append(_column(look, role, why))
    return tuple(made if choices.ignored is not None else _saved(made, looks, {*taken}))


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


def given_roles(
    table: str, looks: Sequence[Look], choices: Choices, *, strict: bool = True
) -> dict[int, tuple[Role, Sentence]]:
    """What a person made of columns that are not wanted, by place.

    Raises DataError for one that is not there; where that is not ``strict``, it is passed over.
    """
    is_open = choices.ignored is None
    names: dict[Role, tuple[str, ...] | None] = {
        _INPUT: choices.also_inputs if is_open else None,
        _IGNORED: choices.also_ignored if is_open else choices.ignored,
        _GROUP: None if choices.group is None else (choices.group,),
    }
    places = {
        _place(table, looks, name, strict=strict): (role, Sentence("as chosen"))
        for role, of_role in names.items()
        for name in of_role or ()
    }
    return {place: given for place, given in places.items() if place is not None}


def _place(table: str, looks: Sequence[Look], name: str, *, strict: bool = False) -> int | None:
    try:
        return named(table, looks, name).place
    except DataError:
        if strict:
            raise
        return None


_INPUT: Role = "input"
_WANTED: Role = "wanted"
_GROUP: Role = "group"
_IGNORED: Role = "ignored"


def _check_choices(wanted: Wanted, given: Container[int]) -> None:
    if any(look.place in given for look in wanted.looks):
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


def _saved(made: list[Column], looks: Sequence[Look], taken: Container[int]) -> list[Column]:
    """Where nothing else is left, a running number is an input after all: no name that floats do
    not hold.
    """
    if any(column.role == "input" for column in made):
        return made
    return [
        _column(look, _INPUT, Sentence("there is no other column"))
        if look.is_running and look.place not in taken
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
