"""What is said of a case: its name, what was changed, whether that solves it, and why not."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from nnviz.core import Spec
from nnviz.data.sources import named_problem
from nnviz.gui.controls.plural import count, listed, sentences
from nnviz.gui.lesson.verdict_words import allowed
from nnviz.gui.run_words import short_label, text, value_text
from nnviz.gui.said import in_words
from nnviz.lessons.case import Attempt, Case
from nnviz.lessons.judging import Value
from nnviz.lessons.reasons import measured_amount
from nnviz.session.run_state import RunState


def _tr(text: str) -> str:
    return QCoreApplication.translate("Detective", text)


def under_way(state: RunState) -> tuple[str, str]:
    """An icon, and what is said as long as a run has not ended."""
    said = {RunState.RUNNING: _tr("Running"), RunState.PAUSED: _tr("Not at its end yet")}
    return "ring", said.get(state) or _tr("Not run yet")


def untold() -> tuple[str, str]:
    """An icon, and what is said of a run that is not judged."""
    return "info", _tr("Cannot be told")


def first_line(case: Case, tried: Attempt, *, mended: bool = False) -> tuple[str, str]:
    """An icon, and Solved or Not yet; ``mended``: by the case itself."""
    if not case.is_solved_by(tried):
        return "differs", _tr("Not yet")
    return ("info", _tr("Given up")) if mended else ("check", _tr("Solved"))


def why(case: Case, tried: Attempt) -> str:
    """What the numbers of a try say, in a few sentences."""
    bar = tried.values[: len(case.bar)]
    missed = [value for value in bar if value.holds is not True]
    return besides(case, tried) or sentences(map(_missed, missed) if missed else map(_reached, bar))


def besides(case: Case, tried: Attempt) -> str:
    """What is wrong besides its numbers: that it failed, or too many changes; "" for neither."""
    return _too_many(case, tried) if tried.failure is None else in_words(tried.failure)


def _too_many(case: Case, tried: Attempt) -> str:
    """That more was changed than it takes; "" where that is not what is wrong."""
    over = len(tried.change) - case.fewest
    if tried.solved and over > 0:
        changes = count(len(tried.change), _tr("1 change"), _tr("{n} changes"))
        enough = count(case.fewest, _tr("1 is enough"), _tr("{n} are enough"))
        said = _tr("The goal is reached with {changes}, but {enough}: put back what is not needed.")
        return said.format(changes=changes, enough=enough)
    return ""


def counted(changed: int, most: int, hints: int, *, by_nnviz: bool) -> str:
    """ "1 change of at most 2, 1 hint"; ``by_nnviz``: they are the case's own solution."""
    changes = count(changed, _tr("1 change"), _tr("{n} changes"))
    said = _tr("{changes} by nnviz") if by_nnviz else _tr("{changes} of at most {most}")
    said = said.format(changes=changes, most=most)
    return listed((said, count(hints, _tr("1 hint"), _tr("{n} hints")))) if hints else said


def by_nnviz(broken: Spec, changed: Mapping[str, Any]) -> str:
    """Whose changes they are that a person who gave up is shown."""
    return _tr("nnviz has changed {settings}.").format(settings=changed_words(broken, changed))


def changed_words(broken: Spec, changed: Mapping[str, Any]) -> str:
    """ "λ 1,000 → 1, η 10 → 0.5"."""
    problem = named_problem(broken.data)
    return listed(
        f"{short_label(name, problem)} {text(broken, name)} → {value_text(name, new)}"
        for name, new in changed.items()
    )


def rows(values: Sequence[Value]) -> list[tuple[str, str, Sequence[str]]]:
    """For a table: what is measured, the value here, what it must be; of several also an icon."""
    icons = {True: "check", False: "differs", None: "ring"}
    return [
        (
            icons[value.holds] if len(values) > 1 else "",
            value.measured.label,
            (_number(value), _goal(value)),
        )
        for value in values
    ]


def _goal(value: Value) -> str:
    return allowed(value, with_unit=True)


def _number(value: Value) -> str:
    return "–" if value.value is None else measured_amount(value.value, value.form, value.unit)


def _missed(value: Value) -> str:
    if value.value is None:
        return _tr("{label}: this run has no such number.").format(label=value.measured.label)
    said = _tr("{label}: {here}, where the goal is {goal}.")
    return said.format(label=value.measured.label, here=_number(value), goal=_goal(value))


def _reached(value: Value) -> str:
    said = _tr("{label}: {here}; the goal was {goal}.")
    return said.format(label=value.measured.label, here=_number(value), goal=_goal(value))
