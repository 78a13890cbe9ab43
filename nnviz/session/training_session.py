"""A training session: the design, the data and the run that the window shows. QtCore only.

States: idle → running ⇄ paused → finished | failed. The display clock looks at the worker and
hands on its newest snapshot; pausing ends the worker's thread and leaves the training as it is.
"""

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from nnviz.core import Network, Spec
from nnviz.core.fit import check_fit, check_given
from nnviz.core.run.live_changes import is_live_change
from nnviz.data import Dataset
from nnviz.data.sources import same_data
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.run_with_data import RunWithData
from nnviz.session.undo import Act, Deed, Level, UndoHistory, act_of_design, number_by_hand
from nnviz.session.workers import Load

if TYPE_CHECKING:
    from nnviz.core.run.planned import Plan


class SetAside(NamedTuple):
    """A run, and all that can be undone and done again around it."""

    run: CurrentRun
    history: UndoHistory


class TrainingSession(RunWithData):
    """Owns the design, the data set, the training and its thread.

    What changes is told by the signals here and in :class:`~nnviz.session.runs.Runs`.
    """

    def open(self) -> None:
        """Load the data of the present design; ``data_ready`` or ``data_failed`` follows."""
        self._end_run()
        self._load(self.spec)

    def design(
        self, spec: Spec, network: Network | None = None, dataset: Dataset | None = None
    ) -> None:
        """Take a new design, starting from ``network`` if there is one.

        What can change in flight does; anything else makes a new network, and :meth:`undo` brings
        the old one back. Data that could not be had are tried again; ``dataset`` are its examples
        where they were read already, and are not those of before even where the design is. Raises
        SpecError where design, data and network do not fit each other.
        """
        check_given(spec, network)
        act = act_of_design(self.spec, spec, network, dataset)
        is_known = dataset is None and not self._lacks_data
        if spec == self.spec and network is None and is_known:
            return
        if not is_known or not same_data(spec, self.spec):
            self._leave_run(Deed(act, self.spec, spec))
            self._note_kind_left(spec, network)
            self._load(spec, dataset=dataset)
            self._begin(spec, network)
        else:
            self._redesign(Deed(act, self.spec, spec), network)

    def try_data(self, spec: Spec, dataset: Dataset | None = None) -> None:
        """As :meth:`design`, for other data: where they cannot be had, all is as it was before.

        Data that were never there are not what it goes back to.
        """
        before = SetAside(self._current, self._history.copy())
        self.design(spec, dataset=dataset)
        if self.dataset is None and before.run.dataset is not None:
            self._way_back = partial(self.bring_back, before)

    def change_by_hand(self, network: Network) -> None:
        """Go on from this network, in which a person changed a weight or a bias.

        Raises SpecError where it is not one of the present design.
        """
        check_given(self.spec, network)
        number = number_by_hand(self.latest.network, network)
        self._redesign(Deed(Act.BY_HAND, self.spec, self.spec, number), network)

    def put_examples(self, dataset: Dataset) -> None:
        """Go on with these data, in which a person put examples or took some away.

        They stay for Reset and for new designs. Raises SpecError where there are too few.
        """
        if self.training is not None and self.dataset is not None:
            check_fit(self.spec, dataset)
            added = dataset.added - self.dataset.added
            self._note(Deed(Act.EXAMPLES, self.spec, self.spec, added=added))
            self.change_data(dataset)

    def change_data(self, dataset: Dataset) -> None:
        """Go on with other examples of the same kind, from the next epoch on; no deed to undo.

        Raises SpecError where there are too few.
        """
        if self.training is None:
            return
        check_fit(self.spec, dataset)
        if self.is_trained or self._running.is_on or self.training.pending:
            self._copies.settle(self.training)
            self._current.dataset = dataset
            self._running.change(self.training, dataset)
        else:
            self._swap(CurrentRun.begin(self.spec, dataset, self.start, lost=self._current.lost))
        self.data_changed.emit(dataset)

    def reset(self) -> None:
        """Back to the start of this run: same weights, same order."""
        self._part_from_run()
        if self.is_trained:
            self._note(Deed(Act.RESET, self.spec, self.spec))
        self._leave()
        self._begin(self.spec, self.start, self._current.plan)

    def start_again(self, spec: Spec) -> None:
        """A new run of another design from this run's start; examples of its own are loaded.

        Raises SpecError where the design does not fit.
        """
        is_same_data = same_data(spec, self.spec)
        if self.dataset is not None and is_same_data:
            check_fit(spec, self.dataset)
        start = self._current.start_for(spec)
        self._leave_run(Deed(Act.AGAIN, self.spec, spec))
        if not is_same_data:
            self._kind_left = None
            self._load(spec)
        self._begin(spec, start)

    def begin(
        self,
        spec: Spec,
        start: Network | None = None,
        dataset: Dataset | None = None,
        plan: "Plan | None" = None,
    ) -> None:
        """A new run at its start, also where the present one could go on; nothing can be undone.

        ``dataset`` are its examples where the design names none. Raises SpecError where design,
        data and network do not fit each other.
        """
        check_given(spec, start)
        self._part_from_run()
        self._leave()
        self._history = UndoHistory()
        self.undo_changed.emit()
        dataset = dataset or self._known_for(spec)
        self._kind_left = None
        if dataset is None:
            self._load(spec, plan)
            self._left = self._current.lost = None
            self._begin(spec, start, plan)
        else:
            self.failure = None
            self._swap(CurrentRun.begin(spec, dataset, start, plan))
            self._go_on_with(dataset)

    def resume(self, run: CurrentRun, load: Load) -> None:
        """Go on with a run that was kept; :meth:`undo` brings back what was there before.

        ``load`` has its data, on a thread, and gives them to the run's training, if there is one.
        Where they cannot be had all is as it was before.
        """
        before = SetAside(self._current, self._history.copy())
        deed = Deed(Act.RESUMED, self.spec, run.spec)
        self._leave_run(deed)
        self._kind_left = None
        self._load(run.spec, run.plan, load=load)
        self._left = self.failure = None
        self._swap(dataclasses.replace(run, training=None, dataset=None, state=RunState.IDLE))
        self._resumed = run
        if before.run.dataset is not None:
            self._way_back = partial(self._come_back, before, deed)

    def take_back_resumed(self) -> None:
        """What was resumed and has no data yet gives way: all is as it was before."""
        way_back = None if self._resumed is None else self._way_back
        (way_back or self.undo)()

    def set_aside(self) -> SetAside:
        """Put the run away with all that can be undone, for :meth:`bring_back`.

        Nobody is told: :meth:`begin`, :meth:`reset` or :meth:`bring_back` is to follow at once.
        """
        self._part_from_run()
        kept = SetAside(self._current, self._history)
        self.swapped.emit(kept.history, None)  # while nobody can think that a run is lost
        self._history, self._aside = UndoHistory(), self._current
        self.undo_changed.emit()
        return kept

    def bring_back(self, kept: SetAside) -> None:
        """Make what was set aside the present again."""
        self._history = kept.history
        self.swapped.emit(None, kept.history)
        self._return_to(kept.run)
        self.undo_changed.emit()

    def undo(self) -> None:
        """Take back what was done last: a design, data, a reset, weights by hand, examples."""
        if self.undoable is not None:
            self.crossed.emit(self.undoable)
            self._take_back(self._history.undo(self._current))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.redoable is not None:
            self.crossed.emit(self.redoable)
            self._take_back(self._history.redo(self._current))

    def let_go(self) -> None:
        """Who has heard of it so far does no more: another window goes on with it."""
        told = (
            *(self.state_changed, self.run_begun, self.snapshot_ready, self.ticked, self.loading),
            *(self.data_ready, self.data_changed, self.data_failed, self.run_left, self.run_back),
            *(self.undo_changed, self.crossed, self.swapped),
        )
        for signal in told:
            signal.disconnect()
        self._copies.forget()

    def close(self) -> None:
        """Stop everything, for good; safe at any moment and more than once."""
        self._closed = True
        self._clock.stop()
        self._loading.stop()  # it ends while the other is waited for
        self._running.close()
        self._loading.close()

    def _come_back(self, before: SetAside, deed: Deed) -> None:
        """All is as it was before a deed that came to nothing."""
        self.crossed.emit(deed)
        self.bring_back(before)

    def _redesign(self, deed: Deed, network: Network | None) -> None:
        """Another design of the same data, or another network of the same design.

        A run that failed cannot go on with other settings: it does from before it was changed.
        """
        spec, was_ready = deed.after, self.is_ready
        if self.dataset is not None:
            check_fit(spec, self.dataset)
        if network is None and self._can_go_on(spec):
            self._note(deed)
            self._change(spec)
            return
        is_live = network is None and is_live_change(self.spec, spec)
        goes_back = is_live and self.state is RunState.FAILED
        self._leave_run(deed)
        self._go_back(spec) if goes_back else self._begin(spec, self.start if is_live else network)
        if self.is_ready and not was_ready:
            self.data_ready.emit(self.dataset)

    def _can_go_on(self, spec: Spec) -> bool:
        """Whether what the network has learnt stays with this design."""
        training = self.training
        if training is None or self.state is RunState.FAILED:
            return False
        return training.step > 0 and is_live_change(training.spec, spec)

    def _leave_run(self, deed: Deed) -> None:
        """End the run, which another one follows by that deed."""
        self._part_from_run()
        self._note(deed)
        self._leave()

    def _take_back(self, level: Level) -> None:
        """Go where that level leads; a run that was trained meanwhile keeps what it has learnt."""
        if not self._leads_here(level):
            self._return_to(level.run)
        elif level.deed.act is Act.EXAMPLES and level.dataset is not None:
            self.change_data(level.dataset)
        elif self.state is RunState.FAILED:
            self._undo_failure(level.spec)
        else:
            self._change(level.spec)
        self.undo_changed.emit()

    def _leads_here(self, level: Level) -> bool:
        """Whether the present run can go on, with other settings or examples."""
        run = level.run
        if run is self._current:
            return True
        loses_all = self.is_trained and not run.is_trained and run.start is self.start
        goes_on = level.deed.act in (Act.DESIGN, Act.EXAMPLES)
        alike = same_data(level.spec, self.spec) and is_live_change(self.spec, level.spec)
        return loses_all and goes_on and alike

    def _note_kind_left(self, spec: Spec, network: Network | None) -> None:
        """Another data set that was merely picked may bring its own output and cost."""
        if network is not None or dataclasses.replace(spec, data=self.spec.data) != self.spec:
            self._kind_left = None
        elif self.dataset is not None:
            self._kind_left = self.dataset.kind
