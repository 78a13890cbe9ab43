"""When a run ends: divergence, early stopping, targets, and what the schedule makes of η."""

from dataclasses import dataclass

from nnviz.core.network import Network
from nnviz.core.records import merit
from nnviz.core.schedules import SCHEDULES, SMALLEST
from nnviz.core.sentence import Sentence
from nnviz.core.snapshot import EpochRecord, Limit
from nnviz.core.spec import Spec


@dataclass
class Watch:
    """Sees every epoch's record; knows the best one, and whether to go on.

    ``factor`` is what η is multiplied by, ``best`` the record of the best epoch so far and
    ``best_network`` the network it belongs to.
    """

    factor: float = 1.0
    best: EpochRecord | None = None
    best_network: Network | None = None
    _since: int = 0
    _factor_since: int = 0

    def renew(self) -> None:
        """Wait anew: training was asked to go on."""
        self._since = self._factor_since = 0

    def after(self, spec: Spec, record: EpochRecord, network: Network) -> Sentence | None:
        """Take in the record of an epoch; the sentence that says why to stop, or None."""
        if self.best is None or merit(record) > merit(self.best):
            self.best, self.best_network = record, network
            self._since = self._factor_since = 0
        else:
            self._since += 1
            self._factor_since += 1
        self._follow_schedule(spec)
        return self._reason(spec, record)

    def limits(self, spec: Spec, record: EpochRecord | None) -> tuple[Limit, ...]:
        """How near each rule that may end the run is to doing so."""
        limits = []
        if spec.stop_patience is not None:
            limits.append(
                Limit(Sentence("epochs without improvement"), self._since, spec.stop_patience)
            )
        if spec.schedule != "constant":
            limits.append(Limit(Sentence("η divided by"), 1 / self.factor, 1 / SMALLEST))
        for name, (figure, label) in _TARGETS.items():
            target, value = getattr(spec, name), _measured(record, figure)
            if target is not None and value is not None:
                limits.append(Limit(label, value, target, falls=name != "stop_accuracy"))
        return tuple(limits)

    def _follow_schedule(self, spec: Spec) -> None:
        rule = SCHEDULES[spec.schedule].following
        following = rule(self.factor, self._factor_since, spec.schedule_patience)
        if following != self.factor:
            self.factor, self._factor_since = following, 0

    def _reason(self, spec: Spec, record: EpochRecord) -> Sentence | None:
        if self.factor <= SMALLEST:
            return Sentence("η has come down to 1/128 after epoch {epoch:,}.", epoch=record.epoch)
        if spec.stop_patience is not None and self._since >= spec.stop_patience:
            return Sentence(
                "Nothing got better in {count:,} epochs, so training stopped early.",
                count=self._since,
            )
        for name, (figure, label) in _TARGETS.items():
            target, value = getattr(spec, name), _measured(record, figure)
            if target is None or value is None:
                continue
            if value >= target if name == "stop_accuracy" else value <= target:
                return Sentence(
                    "The {figure} reached {value:.3g} after epoch {epoch:,}.",
                    figure=label,
                    value=value,
                    epoch=record.epoch,
                )
        return None


def divergence(spec: Spec, n_train: int, step: int) -> Sentence:
    """The sentence that says why weights are no numbers any more at mini-batch ``step``."""
    shrink = spec.learning_rate * spec.penalty_strength / n_train
    cause = Sentence("lower the learning rate η")
    if spec.penalty != "none" and shrink > 2:
        cause = Sentence("ηλ/n = {shrink:.3g} > 2, so lower λ or η", shrink=shrink)
    return Sentence("Training diverged by mini-batch {step:,}: {cause}.", step=step, cause=cause)


_TARGETS = {
    "stop_cost": ("training_cost", Sentence("training cost")),
    "stop_accuracy": ("training_accuracy", Sentence("training accuracy")),
    "stop_error": ("training_squared_error", Sentence("training squared error")),
}
"""The fields of Spec that name a target, what it is compared with, and how that is called."""


def _measured(record: EpochRecord | None, figure: str) -> float | None:
    value: float | None = None if record is None else getattr(record, figure)
    return value
