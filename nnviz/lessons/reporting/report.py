"""What a lesson has shown, as lines to be read and as plain data."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from nnviz.core.sentence import Sentence, enumerated
from nnviz.files.checksum import checksum
from nnviz.files.reports import finite, versions
from nnviz.lessons.judging import form_of, unit_of
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.lesson import Form, Lesson, Measured
from nnviz.lessons.reasons import amount, band, measured_number, told
from nnviz.lessons.seeds import Outcome


@dataclass(frozen=True, kw_only=True)
class LessonReport:
    """A form of a lesson, what became of it from each seed, and what was predicted by whom.

    ``hands`` are how many of a class were for each of the answers, () where none was asked.
    ``kept`` are runs from several seeds of which no more than their numbers is known.
    """

    lesson: Lesson
    form: Form
    outcomes: tuple[Outcome, ...]
    contrast: int | None = None
    prediction: str = ""
    name: str = ""
    hands: tuple[int, ...] = ()
    kept: tuple[SeedRun, ...] = ()

    @property
    def reproduced(self) -> bool | None:
        """What most of the seeds have shown; None where none of them can tell."""
        told = [each.reproduced for each in self.outcomes if each.reproduced is not None]
        return 2 * sum(told) > len(told) if told else None

    @property
    def rows(self) -> tuple["Row", ...]:
        """A row for each measure."""
        return tuple(
            Row(
                each,
                [outcome.values[each.name] for outcome in self.outcomes],
                [run.values.get(each.name) for run in self.kept],
            )
            for each in self.form.measures
        )

    @property
    def verdict(self) -> Sentence:
        """In words."""
        if len(self.outcomes) == 1:
            seed = self.outcomes[0].seed
            if self.reproduced is None:
                return Sentence("Cannot be told.")
            if self.reproduced:
                return Sentence("Reproduced with seed {seed}.", seed=seed)
            return Sentence("Not reproduced with seed {seed}.", seed=seed)
        right, count = sum(each.reproduced is True for each in self.outcomes), len(self.outcomes)
        if self.reproduced:
            return Sentence("Reproduced with {right} of {count} seeds.", right=right, count=count)
        return Sentence(
            "Not reproduced: only with {right} of {count} seeds.", right=right, count=count
        )

    @property
    def kept_words(self) -> str:
        """From which seeds it was run, and how many of them reproduce it; "" where none is kept."""
        if not self.kept:
            return ""
        failed = [str(run.seed) for run in self.kept if run.reproduced is not True]
        right, count = len(self.kept) - len(failed), len(self.kept)
        seeds = enumerated(run.seed for run in self.kept)
        told = Sentence(
            "Run from the seeds {seeds}: {right} of {count} reproduce it",
            seeds=seeds,
            right=right,
            count=count,
        )
        if failed:
            return str(Sentence("{told}, not {failed}.", told=told, failed=enumerated(failed)))
        return str(Sentence("{told}.", told=told))

    @property
    def seeds(self) -> str:
        """Which seeds, in words."""
        seeds = [outcome.seed for outcome in self.outcomes]
        if len(seeds) == 1:
            return str(Sentence("seed {seed}", seed=seeds[0]))
        return str(Sentence("seeds {first} to {last}", first=seeds[0], last=seeds[-1]))

    @property
    def checksum(self) -> str:
        """The same for the same runs with the same versions, whoever hands them in."""
        told = [
            (outcome.seed, [spec.as_dict() for spec in outcome.specs], dict(outcome.values))
            for outcome in self.outcomes
        ]
        return checksum(finite([self.lesson.id, self.form.name, self.contrast, told]))

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        return finite(  # type: ignore[no-any-return]
            {
                "id": self.lesson.id,
                "form": self.form.name,
                "reproduced": self.reproduced,
                "measures": [row.as_dict() for row in self.rows],
                "seeds": [outcome.seed for outcome in self.outcomes],
                "seconds": sum(outcome.seconds for outcome in self.outcomes),
                "spec": [spec.as_dict() for spec in self.outcomes[0].specs],
                "contrast": self.contrast,
                "runs": [
                    {
                        "seed": outcome.seed,
                        "reproduced": outcome.reproduced,
                        "values": dict(outcome.values),
                        "reasons": [str(reason) for reason in outcome.reasons],
                        "seconds": outcome.seconds,
                    }
                    for outcome in self.outcomes
                ],
                "kept": [
                    {"seed": run.seed, "reproduced": run.reproduced, "values": dict(run.values)}
                    for run in self.kept
                ],
                "prediction": self.prediction,
                "name": self.name,
                "hands": list(self.hands),
                "checksum": self.checksum,
                "versions": versions(),
            }
        )


class Row:
    """A measure and its values, one from each seed."""

    def __init__(
        self,
        measured: Measured,
        values: list[float | None],
        kept: Sequence[float | None] = (),
    ) -> None:
        self.measured, self._kept = measured, kept
        self._known = [value for value in values if value is not None]
        self.unit = unit_of(measured)
        self._form = form_of(measured)

    @property
    def value(self) -> float | None:
        """The median of the seeds that have one."""
        return float(median(self._known)) if self._known else None

    @property
    def here(self) -> str:
        """The value in words, with the least and the most of several seeds."""
        if self.value is None:
            return "–"
        shown = told(self.measured, self.value, self._form, self.unit)
        if len(self._known) == 1:
            return shown
        ends = (end(self._known) for end in (min, max))
        least, most = (measured_number(each, self._form, self.unit) for each in ends)
        return str(Sentence("{shown} ({least} to {most})", shown=shown, least=least, most=most))

    @property
    def kept(self) -> str:
        """The same of the runs of which only numbers are kept."""
        return Row(self.measured, [*self._kept]).here

    @property
    def allowed(self) -> str:
        """The band in words; "" where it is not judged."""
        measured = self.measured
        return str(band(measured, self._form, self.unit)) if measured.is_judged else ""

    @property
    def book(self) -> str:
        """The book's number; "" where it has none."""
        return "" if self.measured.book is None else amount(self.measured.book, ".6g", self.unit)

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        measured = self.measured
        return {
            "name": measured.name,
            "label": measured.label,
            "value": self.value,
            "low": measured.low,
            "high": measured.high,
            "book": measured.book,
            "unit": self.unit,
        }
