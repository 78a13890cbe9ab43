"""When a run ends: divergence, early stopping, targets, and what the schedule makes of η."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from nnviz.core.network import Network
from nnviz.core.records import FIGURES, merit, merit_figure
from nnviz.core.schedules import SCHEDULES, SMALLEST
from nnviz.core.sentence import Sentence, counted
from nnviz.core.settings import LEAST_RATE
from nnviz.core.snapshot import EpochRecord, Limit
from nnviz.core.spec import Spec


@dataclass
class Watch:
    """Sees the record of every epoch that is measured; knows the best, and whether to go on.

    ``factor`` is what η is multiplied by, ``best`` the record of the best epoch so far and
    ``best_network`` the network it belongs to, None while no figure tells which is better;
    ``restored`` the same record where training has gone back to that network.
    """

    factor: float = 1.0
    best: EpochRecord | None = None
    best_network: Network | None = None
    restored: EpochRecord | None = None
    _epoch: int = 0
    _since: int = 0
    _factor_since: int = 0
    _least_factor: float = SMALLEST
    _reached: frozenset[tuple[str, float]] = frozenset()

    def rate(self, spec: Spec) -> float:
        """η as the schedule has it now, which a schedule never takes out of its limits."""
        return max(spec.learning_rate * self.factor, LEAST_RATE)

    def scheduled(self, spec: Spec) -> Spec:
        """The Spec with η as the schedule has it now."""
        return replace(spec, learning_rate=self.rate(spec))

    def renew(self, spec: Spec, record: EpochRecord | None) -> None:
        """Wait anew: training was asked to go on, beyond targets that are reached already.

        η stays as the schedule has it; where that has ended the run, 1/128 of it is the next end.
        """
        self._since = self._factor_since = 0
        self._reached |= {(limit.field, limit.end) for limit in _targets(spec, record) if limit.met}
        if self.factor <= self._least_factor:
            self._least_factor = self.factor * SMALLEST

    def follow(self, old: Spec, new: Spec) -> None:
        """Other rules hold from now on; another η or schedule begins with η as it is set."""
        if (new.schedule, new.learning_rate) != (old.schedule, old.learning_rate):
            self.begin_schedule(old)

    def begin_schedule(self, spec: Spec) -> float:
        """Begin anew with η as it is set: on other examples too. Returns η as it has become."""
        rate = self.rate(spec)
        self.factor, self._factor_since, self._least_factor = 1.0, 0, SMALLEST
        return rate

    def after(self, spec: Spec, record: EpochRecord, network: Network) -> Sentence | None:
        """Take in the record of an epoch; the sentence that says why to stop, or None."""
        gone, self._epoch = record.epoch - self._epoch, record.epoch
        if self.best is not None and merit_figure(self.best) not in spec.monitor:
            self.best = self.best_network = None  # later ones cannot be compared with it
            self._since = self._factor_since = 0
        if not _can_judge(spec, record):
            return self._reason(spec, record)  # nothing tells whether it has got better
        if self.best is None or merit(record) > merit(self.best):
            self.best, self.best_network = record, network
            self._since = self._factor_since = 0
        else:
            self._since += gone
            self._factor_since += gone
        has_followed = self._follow_schedule(spec)
        return self._reason(spec, record, has_followed=has_followed)

    def restore(self) -> Network | None:
        """Go back to the best network; None where no figure has told which that is."""
        self.restored = self.best
        return self.best_network

    def limits(self, spec: Spec, record: EpochRecord | None) -> tuple[Limit, ...]:
        """How near each rule that may end the run is to doing so."""
        limits = []
        can_judge = _can_judge(spec, record)
        if can_judge and spec.stop_patience is not None:
            limits.append(
                Limit(
                    Sentence("epochs without improvement"),
                    self._since,
                    spec.stop_patience,
                    field="stop_patience",
                )
            )
        if can_judge and spec.schedule != "constant":
            limits.append(Limit(Sentence("η divided by"), 1 / self.factor, 1 / self._end(spec)))
        return (*limits, *_targets(spec, record))

    def told(self, spec: Spec, record: EpochRecord | None) -> dict[str, Any]:
        """These fields of a Snapshot."""
        return {
            "learning_rate": self.rate(spec),
            "limits": self.limits(spec, record),
            "best": self.best,
            "restored": self.restored,
        }

    def _end(self, spec: Spec) -> float:
        """The factor at which the schedule ends the run: η falls no lower, or is not to."""
        return max(self._least_factor, LEAST_RATE / spec.learning_rate)

    def _follow_schedule(self, spec: Spec) -> bool:
        """Whether η was to fall; at the smallest there is it stays."""
        rule = SCHEDULES[spec.schedule].following
        following = rule(self.factor, self._factor_since, spec.schedule_patience)
        if following == self.factor:
            return False
        self.factor = max(following, LEAST_RATE / spec.learning_rate)
        self._factor_since = 0
        return True

    def _reason(
        self, spec: Spec, record: EpochRecord, *, has_followed: bool = False
    ) -> Sentence | None:
        if has_followed and self.factor <= self._end(spec):
            if self.factor > self._least_factor:
                return Sentence(
                    "η is at {rate:g}, the smallest there is, after epoch {epoch:,}.",
                    rate=self.rate(spec),
                    epoch=record.epoch,
                )
            return Sentence(
                "η has come down to 1/{divisor:,.0f} after epoch {epoch:,}.",
                divisor=1 / self.factor,
                epoch=record.epoch,
            )
        if spec.stop_patience is not None and self._since >= spec.stop_patience:
            return counted(
                self._since,
                "The {figure} has not got better in the last epoch, so training stopped early.",
                "The {figure} has not got better in {count:,} epochs, so training stopped early.",
                figure=FIGURES[merit_figure(record)],
            )
        for limit in _targets(spec, record):
            if limit.met and (limit.field, limit.end) not in self._reached:
                return Sentence(
                    "The {figure} reached {value:.3g} after epoch {epoch:,}.",
                    figure=limit.label,
                    value=limit.value,
                    epoch=record.epoch,
                )
        return None


def _can_judge(spec: Spec, record: EpochRecord | None) -> bool:
    """Whether a figure tells of epochs which is better; a cost too large for a number does."""
    if record is None:
        return not FIGURES.keys().isdisjoint(spec.monitor)
    return bool(merit(record)) or "training-cost" in spec.monitor


_TARGETS = {
    "stop_cost": ("training_cost", Sentence("training cost")),
    "stop_accuracy": ("training_accuracy", Sentence("training accuracy")),
    "stop_error": ("training_squared_error", Sentence("training squared error")),
}
"""The fields of Spec that name a target, what it is compared with, and how that is called."""


def _targets(spec: Spec, record: EpochRecord | None) -> Iterator[Limit]:
    """How near the figures are to the targets that are set."""
    for name, (figure, label) in _TARGETS.items():
        target, value = getattr(spec, name), getattr(record, figure, None)
        if target is not None and value is not None:
            yield Limit(label, value, target, falls=name != "stop_accuracy", field=name)
