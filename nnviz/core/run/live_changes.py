"""What changes while a run goes on: what was asked for, and where what changed took effect."""

import dataclasses
from typing import Any

from nnviz.core.examples import TrainingData
from nnviz.core.snapshot import Change
from nnviz.core.spec import Spec

TEACHING = (
    "penalty",
    "penalty_strength",
    "momentum",
    "mini_batch_size",
    "schedule",
    "schedule_patience",
)
"""Live settings, besides η, that change what is learnt."""
_MARKED = (*TEACHING, "evaluate_every")
"""Those, and what decides of which epochs there are figures."""


class LiveChanges:
    """Holds a wish until training takes it up, and remembers every change as a mark.

    ``spec`` and ``data`` are what was asked for and not yet taken, or None; any thread may ask.
    Several changes of a setting at one moment, with nothing trained between them, are one.
    """

    def __init__(self) -> None:
        self.spec: Spec | None = None
        self.data: TrainingData | None = None
        self._marks: list[Change] = []

    def __getstate__(self) -> dict[str, Any]:
        """All but the data, which stay where they are."""
        return vars(self) | {"data": None}

    @property
    def marks(self) -> tuple[Change, ...]:
        """All changes so far, in their order."""
        return tuple(self._marks)

    def mark(
        self,
        epoch: float,
        field: str,
        old: float | str,
        new: float | str,
        *,
        by_schedule: bool = False,
    ) -> None:
        """Remember where a setting took another value, if it did."""
        for known in [m for m in self._marks if (m.epoch, m.field) == (epoch, field)]:
            self._marks.remove(known)
            old, by_schedule = known.old, known.by_schedule and by_schedule
        if old != new:
            self._marks.append(
                Change(epoch=epoch, field=field, old=old, new=new, by_schedule=by_schedule)
            )

    def untrained(self, epoch: float) -> int:
        """With how many of the marks, the last ones, nothing has been trained until that moment."""
        return sum(mark.epoch >= epoch for mark in self._marks)

    def mark_spec(self, epoch: float, old: Spec, new: Spec) -> None:
        """Remember which settings took other values, but for those that change nothing."""
        idle = {
            "penalty_strength": old.penalty == new.penalty == "none",
            "schedule_patience": old.schedule == new.schedule == "constant",
        }
        for field in _MARKED:
            if not idle.get(field):
                self.mark(epoch, field, getattr(old, field), getattr(new, field))
        now = {mark.field: mark for mark in self._marks if mark.epoch == epoch}
        if new.penalty == "none" and "penalty" not in now and "penalty_strength" in now:
            self._marks.remove(now["penalty_strength"])  # the penalty has come and gone


def is_live_change(old: Spec, new: Spec) -> bool:
    """Whether training may go on with ``new`` where it was going with ``old``."""
    return all(
        field.metadata["live"] or getattr(old, field.name) == getattr(new, field.name)
        for field in dataclasses.fields(Spec)
        if field.name != "epochs"
    )
