"""The runs of this session before the present one, kept so that curves can be compared."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import count
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from nnviz.core import LayerSpeeds, Network, Snapshot, Spec
from nnviz.data.origin.content import differ
from nnviz.gui.run_words import first_spec, numbered_name, run_name, run_number, tells_from

MOST, MOST_BYTES = 12, 256_000_000
"""Runs that are kept, and the memory of their networks; the oldest goes first, the newest stays."""

LOOKS = tuple(f"earlier {number}" for number in range(1, 9))
"""The series of the theme that earlier runs are drawn as: one that is shown takes the first that
is free and keeps it while it is shown. So these are also the most that are shown at once."""

_START = ("seed", "sizes", "initializer", "use_biases", "dtype")
"""The settings that decide the first weights."""


@dataclass(frozen=True, eq=False)
class EarlierRun:
    """A run that was left: its number in the session, the name that it was given, its last moment.

    ``given`` is "" where nobody named it; ``start`` is the network it began with, None where that
    was drawn from the seed; ``before`` the design that its name tells it from; ``same_start``
    whether the present run began with the same weights and takes its examples in the same order.
    ``look`` is how it is drawn while it is shown, ``chosen`` whether a person wanted it shown;
    ``called`` whether a lesson gave it its name, see `EarlierRuns.call`. ``content`` is that of the
    file it learnt from, see `Dataset`; ``other_content`` whether the present run's differs.
    """

    number: int
    given: str
    snapshot: Snapshot
    start: Network | None
    before: Spec | None = field(default=None, kw_only=True)
    shown: bool = field(default=True, kw_only=True)
    look: str = field(default=LOOKS[0], kw_only=True)
    chosen: bool = field(default=False, kw_only=True)
    same_start: bool = field(default=False, kw_only=True)
    called: bool = field(default=False, kw_only=True)
    content: str = field(default="", kw_only=True)
    other_content: bool = field(default=False, kw_only=True)

    @cached_property
    def spec(self) -> Spec:
        """The design as the run began, before anything was changed in flight."""
        return first_spec(self.snapshot)

    @property
    def networks(self) -> tuple[Network, ...]:
        """Those that are kept of it."""
        moments = self.snapshot.checkpoints
        given = () if self.start is None else (self.start,)
        return (self.snapshot.network, *(moment.network for moment in moments), *given)

    @property
    def name(self) -> str:
        """The one that it was given, or else what it is called."""
        return self.given or self.told

    @property
    def told(self) -> str:
        """What it is called by itself, in the language of the moment."""
        return run_name(self.number, self.snapshot, self.before)

    @property
    def what(self) -> str:
        """What the name tells behind the number: "η 0.25"; "" where a person gave it."""
        start = numbered_name(self.number, "")
        return self.name.removeprefix(start) if self.name.startswith(start) else ""

    @property
    def short_name(self) -> str:
        """ "run 2", or the name that a person gave it: those of a lesson's begin all alike."""
        is_persons = bool(self.given) and not self.called
        return self.given if is_persons else run_number(self.number)

    def is_of_data_of(self, present: Spec) -> bool:
        """Whether plots of a run of that design can show it: with other data its figures differ."""
        return self.snapshot.spec.data == present.data and not self.other_content

    def tells_from(self, present: Snapshot | Spec) -> bool:
        """Whether its name tells it from the present run, or one of that design."""
        return bool(self.given) or tells_from(self.snapshot, self.before, present)

    def left_again(self, snapshot: Snapshot) -> "EarlierRun":
        """The same run, that has been the present one again until this moment."""
        return replace(self, snapshot=snapshot, shown=True)


class SetAside(NamedTuple):
    """Earlier runs, and how the next one is numbered and told from them."""

    runs: tuple[EarlierRun, ...]
    numbers: "count[int]"
    before: Spec | None
    back: EarlierRun | None


class EarlierRuns(QObject):
    """Keeps what was trained when a new run begins. The newest is shown, and what was chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs: tuple[EarlierRun, ...] = ()
        self._numbers = count(1)
        self._before: Spec | None = None
        self._back: EarlierRun | None = None

    def add(self, snapshot: Snapshot, start: Network | None, content: str = "") -> None:
        """Keep a run of data of this ``content`` that is left; without a finished epoch it has
        nothing to compare.

        One that had been taken back keeps its number and the name that a person gave it.
        """
        if not snapshot.history:
            return
        speeds = LayerSpeeds.none(len(snapshot.spec.sizes) - 1)
        kept = replace(snapshot, speeds=speeds, checkpoints=snapshot.checkpoints[:1])
        run = self._numbered(kept, start) if self._back is None else self._back.left_again(kept)
        run = replace(run, content=content)
        self._before, self._back = run.spec, None
        others = tuple(r if r.chosen else replace(r, shown=False) for r in self.runs)
        self.runs = _with_a_look_left(_that_stay((*others, run)), run.number)
        self._give_looks()

    def compare(self, runs: Iterable[tuple[Snapshot, str]], present: str | None = None) -> None:
        """Show those that were left with these snapshots, by the names that they have beside each
        other; of several with one name the last, none with that of the ``present`` run.
        """
        last, runs = dict[str, int](), tuple(runs)
        for snapshot, name in runs:
            for run in [run for run in self.runs if run.snapshot.history is snapshot.history]:
                if name in last:
                    self.show(last[name], False)
                last[name] = run.number
                self.show(run.number, name != present)
        self.call(runs)

    def call(self, runs: Iterable[tuple[Snapshot, str]]) -> None:
        """Give those that were left with these snapshots the names that they have beside each
        other, in the language of the moment; a name that a person gave stays.
        """
        for snapshot, name in runs:
            for run in self.runs:
                is_free = run.called or not run.given
                if name and is_free and run.snapshot.history is snapshot.history:
                    given = numbered_name(run.number, name)
                    self._replace(run.number, given=given, called=True)

    def take_back(self, snapshot: Snapshot) -> None:
        """The run that was left with this snapshot is the present one again: it is no earlier one.

        So is one that was kept in a file and comes back from there.
        """
        if self._back is not None and _is_left_with(self._back, snapshot):
            return
        back = [run for run in self.runs if run.snapshot.history is snapshot.history]
        back = back or [run for run in self.runs if _is_left_with(run, snapshot)][-1:]
        self._back = back[0] if back else None
        self._keep([run for run in self.runs if run not in back])

    def set_aside(self) -> "SetAside":
        """Put all of them away, for :meth:`bring_back`: as in a new session there are none."""
        kept = SetAside(self.runs, self._numbers, self._before, self._back)
        self._numbers, self._before, self._back = count(1), None, None
        self._keep([])
        return kept

    def bring_back(self, kept: "SetAside") -> None:
        """Have those that were set aside, and no others."""
        runs, self._numbers, self._before, self._back = kept
        self._keep(list(runs))

    def begin(self, snapshot: Snapshot, start: Network | None, content: str = "") -> None:
        """A present run begins, or goes on, on data of this ``content``, where that is known.

        Note which of the earlier ones began alike, and which learnt from others.
        """
        if snapshot.history:
            self.take_back(snapshot)
        spec = snapshot.spec
        runs = [replace(run, other_content=differ(run.content, content)) for run in self.runs]
        self._keep([replace(run, same_start=_began_alike(run, spec, start)) for run in runs])

    def edit(self, run: EarlierRun) -> None:
        """Take over the name of `run`, and whether it is shown."""
        for known in self.runs:
            if known.number == run.number and known.shown != run.shown:
                self.show(run.number, run.shown)
        self.rename(run.number, run.name)

    def rename(self, number: int, name: str) -> None:
        """Another name; one of blanks alone is none, and its own is not one that it was given."""
        wanted = name.strip()
        for run in self.runs:
            if run.number == number and wanted not in ("", run.name):
                given = "" if wanted == run.told else wanted
                self._replace(number, given=given, called=False)

    def show(self, number: int, shown: bool) -> None:
        """Show a run in the plots, or not; beyond the looks there are, the oldest gives way."""
        if shown:
            self.runs = _with_a_look_left(self.runs, number)
        self._replace(number, shown=shown, chosen=shown)

    def delete(self, number: int) -> None:
        """Forget a run."""
        self._keep([run for run in self.runs if run.number != number])

    def _numbered(self, snapshot: Snapshot, start: Network | None) -> EarlierRun:
        """A run that is left for the first time."""
        return EarlierRun(next(self._numbers), "", snapshot, start, before=self._before)

    def _replace(self, number: int, **fields: object) -> None:
        self.runs = tuple(
            replace(run, **fields) if run.number == number else run  # type: ignore[arg-type]
            for run in self.runs
        )
        self._give_looks()

    def _keep(self, runs: list[EarlierRun]) -> None:
        if runs or self.runs:
            self.runs = tuple(runs)
            self.changed.emit()

    def _give_looks(self) -> None:
        """A look of its own for every run that is shown."""
        runs: list[EarlierRun] = []
        taken: set[str] = set()
        for run in self.runs:
            if run.shown:
                free = next(look for look in (run.look, *LOOKS) if look not in taken)
                taken.add(free)
                run = replace(run, look=free)
            runs.append(run)
        self._keep(runs)


def _that_stay(runs: tuple[EarlierRun, ...]) -> tuple[EarlierRun, ...]:
    """The newest, and others with it: the oldest go that nobody wanted shown, or the oldest."""
    *others, newest = runs
    while others and (len(others) >= MOST or _nbytes((*others, newest)) > MOST_BYTES):
        others.remove(next((run for run in others if not run.chosen), others[0]))
    return (*others, newest)


def _nbytes(runs: Iterable[EarlierRun]) -> int:
    """The memory of their networks, each counted once."""
    kept = [network for run in runs for network in run.networks]
    return sum({id(network): network.nbytes for network in kept}.values())


def _with_a_look_left(runs: tuple[EarlierRun, ...], number: int) -> tuple[EarlierRun, ...]:
    """These runs, the oldest not shown any more where this one would have no look."""
    shown = [run.number for run in runs if run.shown and run.number != number]
    over = shown[: 1 - len(LOOKS)]
    return tuple(
        replace(run, shown=False, chosen=False) if run.number in over else run for run in runs
    )


def _is_left_with(run: EarlierRun, snapshot: Snapshot) -> bool:
    """Whether it is the same run at the same moment: repeated, it would take other seconds."""
    kept = run.snapshot
    return kept.history == snapshot.history and kept.spec == snapshot.spec


def _began_alike(run: EarlierRun, spec: Spec, start: Network | None) -> bool:
    """Whether both runs have the same first weights and, of as many examples, the same order."""
    fields = ("seed", "data")
    if any(getattr(run.spec, name) != getattr(spec, name) for name in fields):
        return False
    if (run.start is None) != (start is None):
        return False
    if run.start is None or start is None:
        return all(getattr(run.spec, name) == getattr(spec, name) for name in _START)
    return _are_alike(run.start, start)


def _are_alike(one: Network, other: Network) -> bool:
    """Whether these are the same numbers, also where they were given to more digits than kept."""
    one, other = one.cast("float32"), other.cast("float32")
    return all(map(np.array_equal, one.weights + one.biases, other.weights + other.biases))
