"""One finished run of many: its design, its figures, and what they were reckoned with."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from nnviz.core import EpochRecord, Sentence, Spec
from nnviz.files.reports import finite

FINISHED = "finished"
_ALWAYS = ("training_cost", "training_accuracy", "validation_cost", "validation_accuracy")
_SPEEDS = ("learning_speed", "weight_speed")


@dataclass(frozen=True, kw_only=True)
class Run:
    """What became of one design.

    ``outcome`` is "finished", or the sentence that says why it failed, or why it could not begin:
    then there is no history. ``seconds`` are all that it took, ``training_seconds`` without the
    evaluation. ``lasts`` says that it would come to the same again; data that are not there may be
    there another time.
    """

    spec: Spec
    history: tuple[EpochRecord, ...] = field(default=(), repr=False)
    outcome: str = FINISHED
    seconds: float = 0.0
    training_seconds: float = 0.0
    versions: Mapping[str, str] = field(default_factory=dict, repr=False)
    lasts: bool = field(default=True, repr=False)

    @classmethod
    def refused(cls, spec: Spec, why: Sentence, *, lasts: bool = True) -> "Run":
        """One that could not begin."""
        return cls(spec=spec, outcome=str(why), lasts=lasts)

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
        }

    @classmethod
    def from_dict(cls, values: Any) -> "Run":
        """The run of plain data; ValueError, SpecError among them, where it is none."""
        try:
            return cls(
                spec=Spec.from_dict(values["spec"]),
                history=tuple(map(_record, values["history"])),
                outcome=str(values["outcome"]),
                seconds=float(values["seconds"]),
                training_seconds=float(values["training_seconds"]),
                versions=dict(values["versions"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(values) from error


def _record(entry: Any) -> EpochRecord:
    figures = {**dict.fromkeys(_ALWAYS), **entry}
    for name in _SPEEDS:
        if name in figures:
            figures[name] = tuple(figures[name])
    numbers = [v for value in figures.values() for v in _each(value) if v is not None]
    if not all(type(number) in (int, float) for number in numbers):
        raise TypeError(entry)
    return EpochRecord(**figures)


def _each(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)
