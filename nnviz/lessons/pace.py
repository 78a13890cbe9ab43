"""How long a lesson's runs take on this computer, told from those that were done on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median

from nnviz.core import Spec
from nnviz.core.examples import work
from nnviz.data import DATASETS
from nnviz.data.derived.expanded import COPIES
from nnviz.data.problem import Problem
from nnviz.lessons.lesson import Design, Form, Lesson
from nnviz.lessons.progress import Record

_DIGITS = {"handwriting": (10_000, 10_000), "mnist": (50_000, 10_000)}
"""Examples of an epoch, and those that are held out and measured after it."""
_ROWS = 4
"""Of a truth table, about."""
_MEASURED, _MINI_BATCH, _EPOCH = 0.05, 140_000.0, 150_000.0
"""What measuring an example costs of what a step on it does; what a mini-batch and an epoch cost
besides, in multiplications. Fitted to 44 lessons of the course: the median of what is foretold is
0.9 of what they take, nine in ten are within a factor of two."""


@dataclass(frozen=True)
class Pace:
    """Seconds for a multiplication, None before any run was done; and for the runs that were.

    ``known`` has the shortest time of each form, by the ids of lessons and the names of forms: the
    longer ones may have been slowed down to be watched.
    """

    each: float | None = None
    known: Mapping[tuple[str, str], float] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Mapping[str, Record], lessons: Mapping[str, Lesson]) -> "Pace":
        """From what is kept of the lessons by their ids."""
        known: dict[tuple[str, str], float] = {}
        for id, record in records.items():
            for result in record.results:
                if result.seconds and id in lessons and result.form in lessons[id].forms:
                    key = id, result.form
                    known[key] = min(result.seconds, known.get(key, result.seconds))
        loads = ((load(lessons[id].forms[form]), known[id, form]) for id, form in known)
        each = [seconds / amount for amount, seconds in loads if amount]
        return cls(median(each) if each else None, known)

    def is_known(self, lesson: Lesson, form: str) -> bool:
        """Whether that was run here before."""
        return (lesson.id, form) in self.known

    def seconds(self, lesson: Lesson, form: str) -> float | None:
        """How long a form takes or took; None where nobody can tell."""
        known = self.known.get((lesson.id, form))
        if known is not None:
            return known
        amount = load(lesson.forms[form]) if form in lesson.forms else None
        return None if amount is None or self.each is None else amount * self.each


def load(form: Form) -> float | None:
    """What all runs of a form come to, in multiplications; None where its data may be of any size.

    A run that may stop early counts as a whole one.
    """
    amounts = [_of_design(design) for design in form.designs.values()]
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if len(known) == len(amounts) else None


def _of_design(design: Design) -> float | None:
    if not design.trains:
        return 0.0
    counts = _examples(design)
    if counts is None:
        return None
    spec, (training, held_out) = design.spec, counts
    mini_batches = -(-training // spec.mini_batch_size)
    measured = _MEASURED * (training + held_out) / spec.evaluate_every
    amount = (training + measured) * work(spec.sizes) + _MINI_BATCH * mini_batches + _EPOCH
    return design.repeat * spec.epochs * amount


def _examples(design: Design) -> tuple[int, int] | None:
    """How many train, and how many are held out."""
    spec = design.spec
    if design.rows is not None:
        return len(design.rows.train), 0
    if spec.data in _DIGITS:
        training, held_out = _DIGITS[spec.data]
        copies = COPIES if spec.expanded else 1
        return (spec.train_size or training) * copies, spec.validation_size or held_out
    return None if spec.data not in DATASETS else _drawn(spec)


def _drawn(spec: Spec) -> tuple[int, int]:
    if DATASETS[spec.data].problem is Problem.TABLE:
        return _ROWS, 0
    return spec.train_size or spec.data_size, spec.data_size
