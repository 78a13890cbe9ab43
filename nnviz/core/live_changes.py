"""What changes while a run goes on: what was asked for, and where what changed took effect."""

import dataclasses

from nnviz.core.examples import TrainingData
from nnviz.core.snapshot import Change
from nnviz.core.spec import Spec

_MARKED = ("penalty_strength", "momentum", "mini_batch_size")


class LiveChanges:
    """Holds a wish until training takes it up, and remembers every change as a mark.

    ``spec`` and ``data`` are what was asked for and not yet taken, or None; any thread may ask.
    """

    def __init__(self) -> None:
        self.spec: Spec | None = None
        self.data: TrainingData | None = None
        self._marks: list[Change] = []

    @property
    def marks(self) -> tuple[Change, ...]:
        """All changes so far, in their order."""
        return tuple(self._marks)

    def mark(self, epoch: float, field: str, old: float, new: float) -> None:
        """Remember where a setting took another value, if it did."""
        if old != new:
            self._marks.append(Change(epoch=epoch, field=field, old=old, new=new))

    def mark_spec(self, epoch: float, old: Spec, new: Spec, factor: float) -> None:
        """Remember which settings took other values; η is what the schedule's ``factor`` leaves."""
        self.mark(epoch, "learning_rate", old.learning_rate * factor, new.learning_rate * factor)
        for field in _MARKED:
            self.mark(epoch, field, getattr(old, field), getattr(new, field))


def is_live_change(old: Spec, new: Spec) -> bool:
    """Whether training may go on with ``new`` where it was going with ``old``."""
    return all(
        field.metadata["live"] or getattr(old, field.name) == getattr(new, field.name)
        for field in dataclasses.fields(Spec)
        if field.name != "epochs"
    )
