"""What was done to the runs of a session, level by level, so that it can be taken back."""

import dataclasses
import enum
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from time import monotonic
from typing import NamedTuple

from nnviz.core import Network, Spec
from nnviz.core.run.turns import TOGETHER_S
from nnviz.data import Dataset
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState

MOST_LEVELS = 100
MOST_BYTES = 256_000_000


class Act(enum.Enum):
    """What can be taken back."""

    DESIGN = "other settings, or other data"
    RESET = "back to the start"
    READ = "the same file or folder was read anew"
    AGAIN = "the same start again"
    OPENED = "a network was opened or set up"
    RESUMED = "a run that was kept is gone on with"
    BY_HAND = "weights were changed by hand"
    EXAMPLES = "examples were put among the data, or taken away"


class ByHand(NamedTuple):
    """The one number that was changed by hand: "w" or "b", and its values."""

    symbol: str
    old: float
    new: float


@dataclass(frozen=True, eq=False)
class Deed:
    """What was done, to the design before, and which design came of it; no two are the same one.

    ``number`` is the one weight or bias that was changed by hand, where it was one; ``added`` how
    many examples joined the data, below 0 how many went.
    """

    act: Act
    before: Spec
    after: Spec
    number: ByHand | None = None
    added: int = 0

    @cached_property
    def settings(self) -> frozenset[str]:
        """The settings that it changed."""
        fields = (f.name for f in dataclasses.fields(Spec))
        return frozenset(n for n in fields if getattr(self.before, n) != getattr(self.after, n))


@dataclass(frozen=True, eq=False)
class Level:
    """A deed, and where taking it back leads: a run, with the design and the data it had.

    ``step`` is how many mini-batches that had trained.
    """

    deed: Deed
    run: CurrentRun
    spec: Spec
    dataset: Dataset | None
    step: int
    at: float

    @classmethod
    def of(cls, deed: Deed, run: CurrentRun, at: float = 0.0) -> "Level":
        """What ``run`` is now, before a deed that is done ``at`` so many seconds."""
        return cls(deed, run, run.spec, run.dataset, run.latest.step, at)


def act_of_design(
    before: Spec, after: Spec, network: Network | None, dataset: Dataset | None
) -> Act:
    """What it is to take the design ``after``, with this network and data that were just read."""
    if network is not None:
        return Act.OPENED
    is_same = (before.data, before.choices) == (after.data, after.choices)
    return Act.READ if is_same and dataset is not None else Act.DESIGN


class UndoHistory:
    """The levels that can be taken back, and those taken back that can be done again.

    At most 100 levels that hold at most 256 MB of networks and data, each counted once; those that
    are farthest from now go first, the newest stays.
    """

    def __init__(self, most_bytes: int = MOST_BYTES, now: Callable[[], float] = monotonic) -> None:
        self._most_bytes, self._now = most_bytes, now
        self._done: list[Level] = []
        self._taken_back: list[Level] = []

    @property
    def back(self) -> list[CurrentRun]:
        """The runs that :meth:`undo` leads to, the nearest first, one perhaps again and again."""
        return [level.run for level in reversed(self._done)]

    @property
    def forth(self) -> list[CurrentRun]:
        """The same of :meth:`redo`."""
        return [level.run for level in reversed(self._taken_back)]

    def copy(self) -> "UndoHistory":
        """The same levels; what happens to one of the two leaves the other as it is."""
        other = UndoHistory(self._most_bytes, self._now)
        other._done, other._taken_back = [*self._done], [*self._taken_back]
        return other

    @property
    def undoable(self) -> Deed | None:
        """The deed that :meth:`undo` takes back."""
        return self._done[-1].deed if self._done else None

    @property
    def redoable(self) -> Deed | None:
        """The deed that :meth:`redo` does again."""
        return self._taken_back[-1].deed if self._taken_back else None

    def add(self, deed: Deed, run: CurrentRun) -> None:
        """A deed is done to ``run``; one that only goes on with the last one joins it.

        Where the two leave the run as it was, neither is left.
        """
        self._taken_back.clear()
        level = Level.of(deed, run, self._now())
        if not self._joins(level):
            self._done.append(level)
            self._forget()
        elif deed.after == self._done[-1].deed.before:
            self._done.pop()
        else:
            self.rewrite(deed)

    def rewrite(self, deed: Deed) -> None:
        """The newest level leads where it led; what was done since is ``deed`` in the end."""
        if self._done:
            newest = self._done[-1]
            deed = dataclasses.replace(deed, before=newest.deed.before)
            step = newest.run.latest.step
            self._done[-1] = dataclasses.replace(newest, deed=deed, step=step, at=self._now())

    def lead_to(self, run: CurrentRun, failed: CurrentRun) -> None:
        """What led to the run that ``failed`` leads to ``run`` from now on: as that was before."""
        self._done = [_leading(level, run, failed) for level in self._done]

    def replace(self, lost: CurrentRun, run: CurrentRun) -> None:
        """What leads to the run that was ``lost``, back or forth, leads to ``run`` from now on."""
        self.lead_to(run, lost)
        self._taken_back = [_leading(level, run, lost) for level in self._taken_back]

    def undo(self, run: CurrentRun) -> Level:
        """The newest level, ``run`` being the present one. There must be one."""
        return self._moved(self._done, self._taken_back, run)

    def redo(self, run: CurrentRun) -> Level:
        """The level that was taken back last. There must be one."""
        return self._moved(self._taken_back, self._done, run)

    def _moved(self, source: list[Level], target: list[Level], run: CurrentRun) -> Level:
        level = source.pop()
        target.append(Level.of(level.deed, run))
        self._forget()
        return level

    def _joins(self, level: Level) -> bool:
        if not self._done or level.deed.act not in (Act.DESIGN, Act.AGAIN):
            return False
        newest, is_live = self._done[-1], self._done[-1].run is level.run
        is_live = is_live and level.run.state is not RunState.FAILED
        is_alike = newest.deed.act is level.deed.act
        same = is_alike and newest.deed.settings == level.deed.settings
        goes_back = newest.deed.before == level.deed.after
        was_trained = level.run.state is not RunState.RUNNING and level.step != newest.step
        if is_live and was_trained:  # with what the last deed came to
            return False
        nothing_lost = is_live or not (level.run.is_trained or goes_back)
        return same and nothing_lost and level.at - newest.at < TOGETHER_S

    def _forget(self) -> None:
        """What is farthest from now, while there is too much."""
        while self._is_too_much():
            farther = max(self._done, self._taken_back, key=len)
            if len(farther) == 1:
                return
            del farther[0]

    def _is_too_much(self) -> bool:
        levels = [*self._done, *self._taken_back]
        runs = {id(level.run): level.run.nbytes for level in levels}
        data = {id(level.dataset): _bytes(level.dataset) for level in levels}
        size = sum(runs.values()) + sum(data.values())
        return len(levels) > MOST_LEVELS or size > self._most_bytes


def _leading(level: Level, run: CurrentRun, before: CurrentRun) -> Level:
    """It leads to ``run`` where it led to the one ``before``."""
    return dataclasses.replace(level, run=run) if level.run is before else level


def number_by_hand(before: Network, after: Network) -> ByHand | None:
    """The one weight or bias in which two networks differ; None where there are more, or none."""
    if before.sizes != after.sizes:
        return None
    found: list[ByHand] = []
    for symbol, old, new in (
        *(("w", *both) for both in zip(before.weights, after.weights, strict=True)),
        *(("b", *both) for both in zip(before.biases, after.biases, strict=True)),
    ):
        changed = old != new
        pairs = zip(old[changed].tolist(), new[changed].tolist(), strict=True)
        found += [ByHand(symbol, *pair) for pair in pairs]
    return found[0] if len(found) == 1 else None


def _bytes(dataset: Dataset | None) -> int:
    return 0 if dataset is None else dataset.nbytes
