"""A case of the detective as a value: a broken design, and what it takes to mend it.

A case is a file ``resources/cases/ID.toml``. What stands in it::

    id = "D2"
    number = "5.1"                # chapter, and place among the cases of it
    title = "The deep sleeper"
    minutes = 10
    story = "What is told at first: what the network does, not why."
    opens = ["speeds"]            # (optional) what to look at, see PAGES
    explanation = "What it was, and what showed it. {speed:.3f} is what a symptom was in the broken
    run, {last:.1f} what a measure of the bar is in the one that solved it."

    [broken]                      # the design: as one of a lesson
    data = "handwriting"
    sizes = [784, 30, 30, 30, 30, 10]

    [[symptoms]]                  # as measures of a lesson; a symptom is there while it is in its
    name = "speed"                # band, and is told by "within"; below and above tell that it went
    label = "Error of the first hidden layer"
    measure = "speed"
    high = 0.01
    within = "The first hidden layer hardly learns: {speed:.4f}."

    [[bar]]                       # measures: solved when all of them are in their bands
    name = "last"
    label = "Validation accuracy"
    measure = "last"
    low = 78.5

    [[repairs]]                   # what mends it, each by itself; the fewest settings are the par
    text = "Another activation"
    change = {activation = "tanh"}

    [[decoys]]                    # (optional) what does not
    text = "More neurons"
    why = "(optional) Why not, told once the case is solved."
    change = {sizes = [784, 100, 100, 100, 100, 10]}

    [[hints]]                     # one to three: strip down, look, the family of the setting
    text = "Take one hidden layer after the other away."
    opens = "network"             # (optional) a page

Only settings that can be suspected are changed: not the data, the epochs, the seed and what is
measured. `check` tries all that a file says: that each repair mends the case and no part of one
does, and that neither nothing nor a decoy does.
"""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any, NamedTuple

from nnviz.core import Sentence, Spec
from nnviz.core.sentence import listed
from nnviz.lessons import texts
from nnviz.lessons.judging import Value, evaluated, may_diverge
from nnviz.lessons.lesson import Contrast, Design, Form, Measured, Numbered
from nnviz.lessons.reasons import measured_amount, written
from nnviz.lessons.running import Folder, Watcher, contrasted, train_form
from nnviz.lessons.runs import Runs

BROKEN = "broken"
_SUSPECTED = {"network", "learning"}
_ALSO = {"stop_patience", "restore_best"}

SUSPECTS: tuple[str, ...] = tuple(
    field.name
    for field in dataclasses.fields(Spec)
    if field.metadata["group"] in _SUSPECTED or field.name in _ALSO
)
"""The settings that may be what is wrong: those that stay free in a case, in the form's order."""


@dataclass(frozen=True, kw_only=True)
class Repair:
    """A change of settings, what it is in words, and why it does, or does not, mend the case."""

    text: str
    change: Mapping[str, Any]
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Hint:
    """A hint, and the page that it is about."""

    text: str
    opens: str | None = None


@dataclass(frozen=True, kw_only=True)
class Case(Numbered):
    """A broken design, its symptoms, the bar to reach, and what does and does not reach it."""

    id: str
    number: str
    title: str
    minutes: int
    story: str
    explanation: str
    broken: Design
    symptoms: tuple[Measured, ...]
    bar: tuple[Measured, ...]
    repairs: tuple[Repair, ...]
    decoys: tuple[Repair, ...] = ()
    hints: tuple[Hint, ...] = ()
    opens: tuple[str, ...] = ()

    @property
    def fewest(self) -> int:
        """How many settings a repair changes at least: par."""
        return min(len(repair.change) for repair in self.repairs)

    @property
    def solution(self) -> Mapping[str, Any]:
        """What is changed for whoever gives up: the first repair."""
        return self.repairs[0].change

    def is_solved_by(self, tried: "Attempt") -> bool:
        """Whether it reaches the bar, with no more changes than it takes."""
        return tried.solved and len(tried.change) <= self.fewest

    def form(self, change: Mapping[str, Any] | None = None) -> Form:
        """The design as it is broken, or with a change, and all that is measured of it."""
        form = Form(
            name="case", designs={BROKEN: self.broken}, measures=(*self.bar, *self.symptoms)
        )
        return contrasted(form, Contrast(text="", change=change)) if change else form


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """A case tried with a change: what came out, and whether that solves it.

    ``failure`` says why its run went wrong, None where it went well or that is what is asked.
    ``should`` says whether the case's file says so; None where it says nothing.
    """

    change: Mapping[str, Any]
    solved: bool
    values: tuple[Value, ...]
    text: str = ""
    should: bool | None = None
    failure: Sentence | None = None

    @property
    def is_as_said(self) -> bool:
        """Whether it came out as the file says."""
        return self.should is None or self.solved == self.should


def changes(broken: Spec, now: Spec) -> dict[str, Any]:
    """The settings in which a design differs from the broken one: the repairs so far."""
    return {
        name: getattr(now, name) for name in SUSPECTS if getattr(now, name) != getattr(broken, name)
    }


def attempt(
    case: Case,
    repair: Repair,
    seed: int = 1,
    mnist: Folder = None,
    *,
    should: bool | None = None,
    watcher: Watcher | None = None,
) -> Attempt:
    """Train the case's design with a change. Raises as `nnviz.lessons.course.run` does."""
    runs = train_form(case.form(repair.change), seed, mnist, watcher)
    return dataclasses.replace(judged(case, repair.change, runs), text=repair.text, should=should)


def judged(case: Case, change: Mapping[str, Any], runs: Runs) -> Attempt:
    """What runs of the case's design with a change have come to."""
    form = case.form(change)
    values = tuple(evaluated(each, form, runs) for each in form.measures)
    bar = values[: len(case.bar)]
    [run] = runs[BROKEN]
    failure = None if BROKEN in may_diverge(case.bar, form) else run.failure
    reached = all(value.holds is not False and value.value is not None for value in bar)
    solved = reached and failure is None
    return Attempt(change=change, solved=solved, values=values, failure=failure)


def reworded(case: Case, tried: Attempt) -> Attempt:
    """The same attempt at this case, which is in another language now."""
    pairs = zip(tried.values, case.form(tried.change).measures, strict=True)
    values = tuple(dataclasses.replace(value, measured=measured) for value, measured in pairs)
    return dataclasses.replace(tried, values=values)


def check(case: Case, seed: int = 1, mnist: Folder = None) -> Iterator[Attempt]:
    """Try all that the case's file says, one after the other."""
    for repair, should in claims(case):
        yield attempt(case, repair, seed, mnist, should=should)


class Symptom(NamedTuple):
    """A sentence about a run, and whether what it tells of is wrong there."""

    text: str
    is_there: bool


def symptoms(case: Case, tried: Attempt) -> list[Symptom]:
    """The case's symptoms as they are in a run."""
    values = tried.values
    return [
        Symptom(written(value, values) or _plain(value), value.holds is True)
        for value in values[len(case.bar) :]
    ]


def _plain(value: Value) -> str:
    number = "–" if value.value is None else measured_amount(value.value, value.form, value.unit)
    return str(Sentence("{label}: {number}.", label=value.measured.label, number=number))


def explained(case: Case, broken: Attempt, solved: Attempt) -> str:
    """The explanation: with symptoms as they were, and what the bar measures as it is now."""
    bar = {each.name for each in case.bar}
    values = [value for value in solved.values if value.name in bar]
    values += [value for value in broken.values if value.name not in bar]
    numbers = {value.name: value.value for value in values}
    return texts.filled(case.explanation, numbers, {v.name: v.form for v in values})


def claims(case: Case) -> Iterator[tuple[Repair, bool]]:
    """What mends the case and what does not: itself, repairs, parts of them, decoys."""
    yield Repair(text="As it is", change={}), False
    for repair in case.repairs:
        yield repair, True
    mending = [dict(repair.change) for repair in case.repairs]
    for repair in case.repairs:
        for size in range(1, len(repair.change)):
            for names in combinations(repair.change, size):
                part = {name: repair.change[name] for name in names}
                if part not in mending:
                    yield Repair(text=f"{repair.text}: only {listed(names)}", change=part), False
    for decoy in case.decoys:
        yield decoy, False
