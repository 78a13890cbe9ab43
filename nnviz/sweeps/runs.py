"""One finished run of many: its design, its figures, and what they were reckoned with."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

from nnviz.core import EpochRecord, Sentence, Spec
from nnviz.core.sentence import counted
from nnviz.data.origin.content import differ
from nnviz.data.sources import content_of
from nnviz.files.reports import finite

FINISHED = "finished"
_ALWAYS = ("training_cost", "training_accuracy", "validation_cost", "validation_accuracy")
_SPEEDS = ("learning_speed", "weight_speed")
_COUNTED = ("epoch", "step")


@dataclass(frozen=True, kw_only=True)
class Run:
    """What became of one design.

    ``outcome`` is "finished", or the sentence that says why it failed, or why it could not begin:
    then there is no history. ``content`` is the SHA-256 of a person's own data that it has learnt
    from, "" where that is not known. ``seconds`` are all that it took, ``training_seconds`` without
    the evaluation. ``lasts`` says that it would come to the same again; data that are not there may
    be there another time.
    """

    spec: Spec
    history: tuple[EpochRecord, ...] = field(default=(), repr=False)
    outcome: str = FINISHED
    seconds: float = 0.0
    training_seconds: float = 0.0
    versions: Mapping[str, str] = field(default_factory=dict, repr=False)
    content: str = field(default="", repr=False)
    lasts: bool = field(default=True, repr=False)

    @classmethod
    def refused(cls, spec: Spec, why: Sentence, *, content: str = "", lasts: bool = True) -> "Run":
        """One that could not begin."""
        return cls(spec=spec, outcome=str(why), content=content, lasts=lasts)

    @property
    def is_finished(self) -> bool:
        """Whether it has come to its end."""
        return self.outcome == FINISHED

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it; never NaN."""
        history = [
            {name: value for name, value in asdict(record).items() if value is not None}
            for record in self.history
        ]
        return {
            "spec": self.spec.as_dict(),
            "seed": self.spec.seed,
            "outcome": self.outcome,
            "history": finite(history),
            "seconds": self.seconds,
            "training_seconds": self.training_seconds,
            "versions": dict(self.versions),
            **({"content": self.content} if self.content else {}),
        }

    @classmethod
    def from_dict(cls, values: Any) -> "Run":
        """The run of plain data; ValueError, SpecError among them, where it is none."""
        try:
            run = cls(
                spec=Spec.from_dict(values["spec"]),
                history=tuple(map(_record, values["history"])),
                outcome=str(values["outcome"]),
                seconds=_seconds(values["seconds"]),
                training_seconds=_seconds(values["training_seconds"]),
                versions=dict(values["versions"]),
                content=str(values.get("content", "")),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(values) from error
        if run.is_finished and not run.history:
            raise ValueError(values)
        return run


class Contents:
    """What the files and folders that runs have learnt from hold now; each is read once."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def have_changed(self, run: Run) -> bool:
        """Whether this run would come to something else today, as far as that is known."""
        return bool(run.content) and differ(run.content, self.of(run.spec.data))

    def of(self, data: str) -> str:
        """The SHA-256 of what they hold; "" of other data."""
        if data not in self._known:
            self._known[data] = content_of(data)
        return self._known[data]


def outdated(runs: Collection[Run], path: Path) -> Sentence:
    """That these runs, which the file at ``path`` holds, were of other data under the same name."""
    first, *_ = runs
    return counted(
        len(runs),
        "{data} has changed since 1 run in {path}: it stays in the file, and does not count.",
        "{data} has changed since {count:,} runs in {path}: they stay in the file, and do not "
        "count.",
        data=Path(first.spec.data).name,
        path=path.name,
    )


def _record(entry: Any) -> EpochRecord:
    figures = {**dict.fromkeys(_ALWAYS), **entry}
    for name in _SPEEDS:
        if name in figures:
            figures[name] = tuple(figures[name])
    if not all(_can_be(name, value) for name, value in figures.items()):
        raise TypeError(entry)
    return EpochRecord(**figures)


def _can_be(name: str, value: Any) -> bool:
    """Whether it is a figure of that name; of most there may be none."""
    if value is None:
        return name not in _COUNTED
    if name in _COUNTED or name.endswith("_right"):
        return type(value) is int and value >= 0
    if isinstance(value, tuple):
        return all(map(_is_number, value))
    return _is_number(value) and (not name.endswith("_accuracy") or 0 <= value <= 1)


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and isfinite(value)


def _seconds(value: Any) -> float:
    if not _is_number(value) or value < 0:
        raise TypeError(value)
    return float(value)
