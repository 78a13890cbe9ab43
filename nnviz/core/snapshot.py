"""What a run has come to: one frozen value that is safe to read from anywhere."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array, frozen
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.insight.held_example import HeldExample
from nnviz.core.insight.learning_speed import Opening
from nnviz.core.network import Network
from nnviz.core.sentence import Sentence
from nnviz.core.spec import Spec


@dataclass(frozen=True, kw_only=True)
class EpochRecord:
    """The figures after epoch ``epoch`` (the first is 1), as means over the examples measured.

    Costs are without penalty unless the Spec asks for the book's convention; accuracies are shares
    0..1 and ``…_right`` the numbers behind them; ``…_squared_error`` is ½‖a − y‖² whatever the
    cost, ``…_deviation`` |a − y| where values are wanted instead of classes; ``learning_speed`` is
    ‖∂C/∂b‖ of each layer over the first 1,000 training examples, ``weight_speed`` ‖∂C/∂w‖. None
    where a figure does not exist, for example without validation examples; figures of the test part
    exist where the Spec asks for them. ``step`` mini-batches had been done by then, in ``seconds``
    of training, which alone differ where a run is repeated.
    """

    epoch: int
    training_cost: float | None
    training_accuracy: float | None
    validation_cost: float | None
    validation_accuracy: float | None
    training_right: int | None = None
    validation_right: int | None = None
    training_squared_error: float | None = None
    validation_squared_error: float | None = None
    training_deviation: float | None = None
    validation_deviation: float | None = None
    test_cost: float | None = None
    test_accuracy: float | None = None
    test_right: int | None = None
    test_squared_error: float | None = None
    test_deviation: float | None = None
    learning_speed: tuple[float, ...] | None = None
    weight_speed: tuple[float, ...] | None = None
    step: int = 0
    seconds: float = field(default=0.0, compare=False)

    def __deepcopy__(self, _memo: object) -> "EpochRecord":
        """Itself: it is a value, and there may be ten thousand."""
        return self

    @property
    def best_accuracy(self) -> float | None:
        """The larger share that is right, of the training or the validation examples.

        Who does well with examples that do not train it has learnt. None where nothing is known.
        """
        known = self.training_accuracy, self.validation_accuracy
        return max((share for share in known if share is not None), default=None)

    def figure(self, part: str, name: str) -> float | None:
        """The "cost", "accuracy", "deviation" … of "training", "validation" or "test"."""
        figure: float | None = getattr(self, f"{part}_{name}")
        return figure


@dataclass(frozen=True, kw_only=True)
class Change:
    """A setting changed in flight, ``epoch`` epochs after the start (a fraction).

    ``old`` and ``new`` are its numbers, or the names of choices; ``by_schedule`` says that it is η
    and nobody changed it: the schedule did.
    """

    epoch: float
    field: str
    old: float | str
    new: float | str
    by_schedule: bool = False


class Limit(NamedTuple):
    """A rule that may end the run: what it looks at, how far that is, and where it ends.

    ``field`` is the Spec's field that sets it, "" of the end of a schedule.
    """

    label: Sentence
    value: float
    end: float
    falls: bool = False
    field: str = ""

    @property
    def met(self) -> bool:
        """Whether the end is reached."""
        return self.value <= self.end if self.falls else self.value >= self.end

    @property
    def share(self) -> float:
        """How much of the way is gone, 0..1; a figure that ``falls`` comes from above."""
        if self.falls:
            return min(1.0, self.end / self.value) if self.value > 0 else 1.0
        return min(1.0, self.value / self.end) if self.end > 0 else 1.0


@dataclass(frozen=True, eq=False)
class LayerSpeeds:
    """How fast each layer learns (chapter 5), recorded at some mini-batches.

    ``steps`` (k,) mini-batch numbers; ``mean_delta`` (k, L) mean |δ| over rows and neurons;
    ``gradient_norm`` (k, L) ‖∂C₀/∂b‖, the norm of the mean δ. L layers of weights, output last.
    """

    steps: Array
    mean_delta: Array
    gradient_norm: Array

    @classmethod
    def none(cls, layers: int) -> "LayerSpeeds":
        """Before the first mini-batch."""
        return cls(
            frozen([], np.int64), frozen(np.empty((0, layers))), frozen(np.empty((0, layers)))
        )


@dataclass(frozen=True, eq=False)
class MiniBatchFigures:
    """How well the network did on mini-batches as it learnt from them.

    ``cost`` (k,), without penalty, and ``accuracy`` (k,) 0..1, None where there is none, of the
    mini-batches ``steps`` (k,), each before the step that it led to and with its dropout.
    """

    steps: Array
    cost: Array
    accuracy: Array | None

    @classmethod
    def none(cls) -> "MiniBatchFigures":
        """Before the first mini-batch."""
        return cls(frozen([], np.int64), frozen(np.empty(0)), None)

    def until(self, step: int) -> "MiniBatchFigures":
        """Those of the mini-batches up to ``step``."""
        there = self.steps <= step
        accuracy = None if self.accuracy is None else self.accuracy[there]
        return MiniBatchFigures(self.steps[there], self.cost[there], accuracy)


class WithoutPenalty(NamedTuple):
    """Whether a run that ended badly at mini-batch ``step`` ``is_better`` without its penalty.

    ``is_slow_better`` says that with it, but a much smaller η, it does well, too.
    """

    step: int
    is_better: bool
    is_slow_better: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Snapshot:
    """A run at one moment, from its start: nothing in it will change.

    ``step`` mini-batches are done, ``epoch`` epochs are finished, ``epochs`` with the share of the
    one begun; ``images`` training examples have been presented, in ``seconds`` of training
    (evaluation and generation not counted). ``goal`` is the epoch at which training ends,
    ``n_train`` how many examples an epoch has (0 while that is not known). With so many of the last
    of its ``changes`` as are ``untrained`` no mini-batch has been trained yet. ``learning_rate`` is
    η as the schedule has it now, ``limits`` what may end the run, ``ended`` the sentence that says
    why it has ended before its goal; ``best`` is the record of the best epoch, ``restored`` the
    same where the network is that epoch's again; ``opening`` tells of the network before its first
    step, ``held`` of the example that was taken last, where training goes on example by example.
    ``without_penalty`` tells of the same run without it, where that was tried after its end.
    """

    spec: Spec
    network: Network
    step: int = 0
    epoch: int = 0
    epochs: float = 0.0
    goal: int
    images: int = 0
    n_train: int = 0
    steps_per_epoch: int
    seconds: float = 0.0
    history: tuple[EpochRecord, ...] = ()
    speeds: LayerSpeeds
    mini_batches: MiniBatchFigures
    changes: tuple[Change, ...] = ()
    untrained: int = 0
    learning_rate: float
    limits: tuple[Limit, ...] = ()
    ended: Sentence | None = None
    best: EpochRecord | None = None
    restored: EpochRecord | None = None
    opening: Opening | None = None
    checkpoints: tuple[Checkpoint, ...]
    held: HeldExample | None = None
    without_penalty: WithoutPenalty | None = None

    @property
    def record(self) -> EpochRecord | None:
        """The newest figures of the network: of the last epoch measured, or of the one restored."""
        return self.restored or (self.history[-1] if self.history else None)

    @property
    def came_back(self) -> int | None:
        """The earlier epoch whose network this is, where training has gone back to it."""
        best = self.restored
        return best.epoch if best is not None and best.epoch < self.epoch else None

    @property
    def trained_changes(self) -> tuple[Change, ...]:
        """Those with which something has been trained: the others may still be undone."""
        return self.changes[: len(self.changes) - self.untrained]

    @property
    def to_come(self) -> int:
        """How many epochs training goes on for, if it does now."""
        return epochs_to_come(self.epoch, self.goal, self.spec)

    @classmethod
    def initial(cls, spec: Spec, network: Network | None = None) -> "Snapshot":
        """The moment before training, which needs no data; ``network`` is one that was given."""
        network = Network.initial(spec) if network is None else network.cast(spec.dtype)
        return cls(
            spec=spec,
            network=network,
            goal=spec.epochs,
            steps_per_epoch=1,
            learning_rate=spec.learning_rate,
            speeds=LayerSpeeds.none(len(spec.sizes) - 1),
            mini_batches=MiniBatchFigures.none(),
            checkpoints=(Checkpoint.start(network, spec.learning_rate),),
        )


def epochs_to_come(epoch: int, goal: int, spec: Spec) -> int:
    """How many epochs training goes on for: those to the goal or, beyond it, as many again."""
    return goal - epoch if epoch < goal else spec.epochs
