"""A run as it was before its settings were changed in flight: where it goes back to if it fails."""

import copy
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from nnviz.core.examples import TrainingData
from nnviz.core.run.live_changes import TEACHING
from nnviz.core.spec import Spec

if TYPE_CHECKING:
    from nnviz.core.engine.loop import Engine

MOST, MOST_BYTES = 4, 64_000_000
"""Turns that are kept of a run, and the memory of their networks; the newest stays."""
NETWORKS = 2
"""As much as so many networks takes what is kept of a training: its own and the velocities."""
TOGETHER_S = 1.5
"""Seconds within which more changes of the same settings, as by a slider, are one."""

_TURNING = ("learning_rate", *TEACHING)


class Turning(Protocol):
    """What a Training is here, see there."""

    spec: Spec
    step: int
    turns: "Turns[Any]"

    def take_up(self, dataset: TrainingData, *, anew: bool = False, asleep: Any = None) -> None:
        """Go on with these data, and that engine."""

    def change(self, spec: Spec) -> None:
        """Go on with other settings."""

    def apply_change(self) -> None:
        """Now."""


T = TypeVar("T", bound=Turning)


class Turn(NamedTuple):
    """A copy of a training that nobody trains, and of its ``engine``, which is asleep.

    ``nbytes`` is the memory that they take, about; ``is_of_data`` says whether the run still learns
    from the same data.
    """

    training: Any
    engine: dict[str, Any]
    nbytes: int
    is_of_data: bool = True

    def __deepcopy__(self, _memo: object) -> "Turn":
        """Itself: who goes on with the training copies it."""
        return self


class Turns(Generic[T]):
    """The last few changes of what is learnt, each with the training as it stood before it.

    Where nothing was trained between several, and where the same settings follow each other as
    under a slider, it is the training before the first of them.
    """

    def __init__(self, kept: tuple[Turn, ...] = ()) -> None:
        self._kept = kept
        self._fields: frozenset[str] = frozenset()
        self._at = 0.0

    @property
    def nbytes(self) -> int:
        """The memory that they take, about."""
        return sum(turn.nbytes for turn in self._kept)

    def keep(self, training: T, wanted: Spec, engine: "Engine") -> None:
        """It is about to go on with what is ``wanted``, between two mini-batches."""
        old, now = training.spec, monotonic()
        fields = frozenset(n for n in _TURNING if getattr(old, n) != getattr(wanted, n))
        if not fields:
            return
        joins = fields == self._fields and now - self._at < TOGETHER_S
        self._fields, self._at = fields, now
        if training.step and engine.is_finite() and not (self._kept and joins):
            self._add(training, engine)

    def _add(self, training: T, engine: "Engine") -> None:
        if self._kept and self._kept[-1].training.step == training.step:
            return
        before = copy.deepcopy(training, {id(engine): None})
        before.turns = Turns()
        nbytes = NETWORKS * engine.network.nbytes
        self._kept = (*self._kept, Turn(before, engine.asleep(), nbytes))
        while len(self._kept) > 1 and (len(self._kept) > MOST or self.nbytes > MOST_BYTES):
            self._kept = self._kept[1:]

    def leave_data(self) -> None:
        """The run goes on with other examples."""
        self._kept = tuple(turn._replace(is_of_data=False) for turn in self._kept)

    def before(self, spec: Spec, dataset: TrainingData, *, same_data: bool) -> T | None:
        """The training with ``spec``, as it was before it was last changed from that.

        Where it never was it is as before the last change of all; None where there was none.
        ``same_data`` says that ``dataset`` is what it learns from now; otherwise an epoch that was
        begun begins again.
        """
        if not self._kept:
            return None
        places = range(len(self._kept))
        at = max((i for i in places if self._kept[i].training.spec == spec), default=places[-1])
        turn = self._kept[at]
        training: T = copy.deepcopy(turn.training)
        training.turns = Turns(self._kept[:at])
        is_anew = not (same_data and turn.is_of_data)
        training.take_up(dataset, anew=is_anew, asleep=turn.engine)
        if training.spec != spec:
            training.change(spec)
            training.apply_change()
        return training
