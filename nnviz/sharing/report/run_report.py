"""What there is to tell of a run, whichever it is, and a sum by which it is known again."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Any

from nnviz.core import EpochRecord, Sentence, Snapshot, Spec
from nnviz.core.metrics import Score, explained_on, measuring
from nnviz.core.run.blind import nothing_to_go_by
from nnviz.core.sentence import counted, quoted, spoken
from nnviz.core.spec import value_said
from nnviz.data import Dataset
from nnviz.data.tables.facts import TableFacts
from nnviz.files.checksum import checksum
from nnviz.files.reports import finite, versions
from nnviz.lessons.measures.curves import FIGURES, line_of
from nnviz.lessons.reporting.page import data_label
from nnviz.lessons.seeds import Line
from nnviz.number_forms import written
from nnviz.sharing.report.mistakes import Mistakes, seen_part, worst_mistakes

_LABELS = {
    ("training", "cost"): Sentence("Training cost"),
    ("training", "accuracy"): Sentence("Training accuracy"),
    ("training", "deviation"): Sentence("Training mean error"),
    ("training", "squared_error"): Sentence("Training squared error"),
    ("validation", "cost"): Sentence("Validation cost"),
    ("validation", "accuracy"): Sentence("Validation accuracy"),
    ("validation", "deviation"): Sentence("Validation mean error"),
    ("validation", "squared_error"): Sentence("Validation squared error"),
    ("test", "cost"): Sentence("Test cost"),
    ("test", "accuracy"): Sentence("Test accuracy"),
    ("test", "deviation"): Sentence("Test mean error"),
    ("test", "squared_error"): Sentence("Test squared error"),
}

_R2 = {"validation": Sentence("Validation R²"), "test": Sentence("Test R²")}

_POWERS = {"deviation": 1, "squared_error": 2}
"""Figures that have the unit of what is wanted, and to which power."""


@dataclass(frozen=True)
class FigureRow:
    """A figure in words: after the last epoch that was measured, and at its own best one."""

    label: str
    last: str
    best: str


@dataclass(frozen=True, kw_only=True)
class RunReport:
    """A run as it stands. ``score`` is of the examples of ``mistakes``, measured for the report.

    ``name`` is of whoever hands it in: it stands here alone, and in no sum. ``table`` tells the
    unit of values that are wanted; figures in words are in it.
    """

    snapshot: Snapshot
    outcome: Sentence
    data: str
    counts: Mapping[str, int]
    added: int
    score: Score
    mistakes: Mistakes
    dataset: Dataset = field(repr=False)
    name: str = ""
    table: TableFacts | None = None

    @property
    def spec(self) -> Spec:
        """The design, as it was last."""
        return self.snapshot.spec

    @property
    def lines(self) -> dict[str, Line]:
        """Figures by epoch, in the table's own unit where there is one."""
        history, part = self.snapshot.history, self.spec.measured
        lines = {figure: line_of(history, figure, part) for figure in FIGURES}
        return {
            figure: tuple((epoch, value * self._unit(figure)) for epoch, value in line)
            for figure, line in lines.items()
        }

    @property
    def rows(self) -> Iterator[FigureRow]:
        """A row for each figure that was measured; first R², which the window has on top."""
        for part, label in _R2.items():
            yield from self._row(str(label), part, "squared_error", partial(self._explained, part))
        for (part, name), label in _LABELS.items():
            said = str(self._label(name, label))
            yield from self._row(said, part, name, partial(self._told, name))

    @property
    def measured(self) -> Iterator[FigureRow]:
        """What was measured for the report, of the examples of the mistakes."""
        for (part, name), label in _LABELS.items():
            value = getattr(self.score, name) if part == self.mistakes.part else None
            if value is not None:
                figure = self._label(name, label)
                said = Sentence("{figure}, measured for this report", figure=figure)
                if (epoch := self.snapshot.came_back) is not None:
                    said = Sentence(
                        "{figure}, of the network of epoch {epoch:,}, measured for this report",
                        figure=figure,
                        epoch=epoch,
                    )
                yield FigureRow(str(said), self._told(name, value), "")

    @property
    def changes(self) -> Iterator[Sentence]:
        """What was changed while it ran, in words."""
        fields = {each.name: each.metadata["label"] for each in dataclasses.fields(Spec)}
        fields["data_size"] = "n"  # how many examples train, of whatever kind: the book's letter
        for change in self.snapshot.changes:
            after = Sentence("after {epoch:.4g} epochs", epoch=change.epoch)
            said = Sentence(
                "{setting}: {old} → {new} {after}",
                setting=spoken("Spec", fields.get(change.field, change.field)),
                old=value_said(change.field, change.old),
                new=value_said(change.field, change.new),
                after=Sentence("after 1 epoch") if change.epoch == 1 else after,
            )
            yield Sentence("{change}, by the schedule", change=said) if change.by_schedule else said

    @property
    def checksum(self) -> str:
        """The same for the same run with the same versions, whoever hands it in."""
        network = self.snapshot.network
        return checksum(self._told_again(), (*network.weights, *network.biases))

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        told = {"outcome": str(self.outcome), "versions": versions(), "checksum": self.checksum}
        return self._told_again() | told

    def _label(self, name: str, label: Sentence) -> Sentence:
        """Of which column it is, where a table says what is wanted."""
        if self.table is None or name not in _POWERS:
            return label
        return Sentence("{figure} of {column}", figure=label, column=quoted(self.table.wanted))

    def _unit(self, name: str) -> float:
        """What 1 of the numbers that are trained on is in the table's own unit."""
        power = _POWERS.get(name.removeprefix("training_"), 0)
        return 1.0 if self.table is None else self.table.scale[1] ** power

    def _told(self, name: str, value: float) -> str:
        """In the table's own unit, where there is one."""
        if name == "accuracy":
            return f"{100 * value:.2f} %"
        value *= self._unit(name)
        return written(value, ",.0f" if 1000 <= abs(value) < 1e9 else ".4g")

    def _explained(self, part: str, squared_error: float) -> str:
        """R², "" where there is none."""
        value = explained_on(part, squared_error, self.spec, self.dataset)
        return "" if value is None else written(value, ".4g")

    def _row(
        self, label: str, part: str, name: str, told: Callable[[float], str]
    ) -> Iterator[FigureRow]:
        """None of what was not measured after the last epoch; the first of equals is the best."""
        history = self.snapshot.history
        last = history[-1].figure(part, name) if history else None
        if last is None or not told(last):
            return
        line = [(r.epoch, y) for r in history if (y := r.figure(part, name)) is not None]
        better = max if name == "accuracy" else min
        epoch, best = better(line, key=itemgetter(1))
        said = Sentence("{value} (epoch {epoch:,})", value=told(best), epoch=epoch)
        yield FigureRow(label, told(last), str(said))

    def _told_again(self) -> dict[str, Any]:
        """What does not differ where the run is repeated."""
        snapshot = self.snapshot
        history = [
            {name: getattr(record, name) for name in _figures_of(record)}
            for record in snapshot.history
        ]
        spec = self.spec.as_dict() | {"data": Path(self.spec.data).name}
        told = {
            "spec": spec,
            "step": snapshot.step,
            "counts": dict(self.counts),
            "added": self.added,
            "history": history,
            "wrong": self.mistakes.wrong,
        }
        return finite(told)  # type: ignore[no-any-return]


def run_report(
    snapshot: Snapshot, dataset: Dataset, failure: Sentence | None = None, name: str = ""
) -> RunReport:
    """The report of a run as it stands there; measures it on examples that never trained.

    Takes a while where the network is large.
    """
    _, examples = seen_part(dataset)
    spec = snapshot.spec
    steps = measuring(snapshot.network, spec, examples)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            score: Score = end.value
            break
    return RunReport(
        snapshot=snapshot,
        outcome=_outcome(snapshot, failure, dataset),
        data=data_label(spec),
        counts={
            "training": snapshot.n_train,
            "validation": len(dataset.validation),
            "test": len(dataset.test),
        },
        added=dataset.added,
        score=score,
        mistakes=worst_mistakes(snapshot.network, spec, dataset),
        dataset=dataset,
        name=" ".join(name.split())[:100],
        table=dataset.table if dataset.kind == "values" else None,
    )


def _outcome(snapshot: Snapshot, failure: Sentence | None, dataset: Dataset) -> Sentence:
    """How it ended, which rules have no figure, and whose network is there if not the last's."""
    ended = _ended(snapshot, failure)
    if idle := nothing_to_go_by(snapshot.spec, dataset):
        ended = Sentence("{first} {second}", first=ended, second=idle)
    if snapshot.came_back is None:
        return ended
    back = Sentence("The network of the best, epoch {best:,}, is back.", best=snapshot.came_back)
    return Sentence("{first} {second}", first=ended, second=back)


def _ended(snapshot: Snapshot, failure: Sentence | None) -> Sentence:
    if failure is not None or snapshot.ended is not None:
        return failure or snapshot.ended or Sentence("")
    if snapshot.epoch >= snapshot.goal:
        return counted(
            snapshot.epoch,
            "Trained for 1 epoch, to its end.",
            "Trained for {count:,} epochs, to their end.",
        )
    return counted(
        snapshot.goal,
        "Trained for {epochs:.4g} of 1 epoch so far.",
        "Trained for {epochs:.4g} of {count:,} epochs so far.",
        epochs=snapshot.epochs,
    )


def _figures_of(record: EpochRecord) -> list[str]:
    """All that is known of an epoch but how long it took."""
    return [name for name in vars(record) if name != "seconds"]
