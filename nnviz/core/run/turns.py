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

SOON = 1_000
"""Mini-batches: a run that fails so soon after a change may have been lost by then."""

TURNING = ("learning_rate", *TEACHING)
"""The settings that change what is learnt."""


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

    def __init__(self, kept: tuple[Turn, ...] = (), since: int = 0) -> None:
        self._kept = kept
        self._since = since  # the step at which it was changed last
        self._lowered_from: float | None = None  # η, where that was lowered then
        self._fields: frozenset[str] = frozenset()
        self._at = 0.0

    @property
    def nbytes(self) -> int:
        """The memory that they take, about."""
        return sum(turn.nbytes for turn in self._kept)

    @property
    def newest(self) -> Spec | None:
        """With what it was trained before its newest turn; None where there is none."""
        return self._kept[-1].training.spec if self._kept else None

    def keep(self, training: T, wanted: Spec, engine: "Engine") -> bool:
        """It is about to go on with what is ``wanted``, between two mini-batches.

        False where its network is lost by then, and nothing can go on with that.
        """
        old, now = training.spec, monotonic()
        fields = frozenset(n for n in TURNING if getattr(old, n) != getattr(wanted, n))
        if not fields:
            return True
        self._note(training, wanted)
        joins = fields == self._fields and now - self._at < TOGETHER_S
        self._fields, self._at = fields, now
        is_finite = engine.is_finite()
        if training.step and is_finite and not (self._kept and joins):
            self._add(training, engine)
        return is_finite

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

    def lead_back(self, training: T, spec: Spec) -> bool:
        """Whether a training that failed was lost by settings that are left again, for ``spec``.

        Then :meth:`before` has one that can go on with that, or its start is what can.
        """
        if not alike(training.spec, spec):  # it failed before it heard of that
            self._note(training, spec)
        if training.step - self._since > SOON:
            return False
        is_of_start = self._lowered_from is not None and not self._kept
        return is_of_start or self._place(spec) is not None

    def _note(self, training: T, wanted: Spec) -> None:
        self._since, old = training.step, training.spec.learning_rate
        self._lowered_from = old if wanted.learning_rate < old else None

    def _place(self, spec: Spec) -> int | None:
        """The last that was trained with what is learnt by ``spec``, None where there is none.

        Where η was lowered before, the last with a lower one than it was lowered from.
        """
        most, specs = self._lowered_from, [turn.training.spec for turn in self._kept]
        found = [i for i, each in enumerate(specs) if alike(each, spec)]
        if not found and most is not None:
            found = [i for i, each in enumerate(specs) if each.learning_rate < most]
        return found[-1] if found else None

    def before(self, spec: Spec, dataset: TrainingData, *, same_data: bool) -> T | None:
        """The training with ``spec``, as it was before it was last changed from that.

        Where it never was it is as before the last change of all; None where there was none.
        ``same_data`` says that ``dataset`` is what it learns from now; otherwise an epoch that was
        begun begins again.
        """
        if not self._kept:
            return None
        place = self._place(spec)
        at = len(self._kept) - 1 if place is None else place
        turn = self._kept[at]
        training: T = copy.deepcopy(turn.training)
        training.turns = Turns(self._kept[:at], turn.training.step)
        is_anew = not (same_data and turn.is_of_data)
        training.take_up(dataset, anew=is_anew, asleep=turn.engine)
        if training.spec != spec:
            training.change(spec)
            training.apply_change()
        return training


def alike(one: Spec, other: Spec) -> bool:
    """Whether both learn the same way: they may differ in what is measured, and until when."""
    return all(getattr(one, name) == getattr(other, name) for name in TURNING)
