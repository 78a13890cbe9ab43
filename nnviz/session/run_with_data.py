"""The present run and its data: loaded on a thread, taken when they are there (QtCore)."""

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nnviz.core import Sentence, Spec, SpecError
from nnviz.core.examples import Kind
from nnviz.core.fit import check_fit
from nnviz.core.refusals import said_by
from nnviz.data import Dataset
from nnviz.data.derived.added_examples import with_added_of
from nnviz.data.designs import fitting, refitted
from nnviz.data.origin.as_used import AsUsed
from nnviz.data.origin.content import differ
from nnviz.data.sources import same_data
from nnviz.session.current_run import CurrentRun
from nnviz.session.loading import Loading
from nnviz.session.run_at_work import RunAtWork
from nnviz.session.runs import read_only
from nnviz.session.workers import Load

if TYPE_CHECKING:
    from nnviz.core import Training
    from nnviz.core.run.planned import Plan


class RunWithData(RunAtWork):
    """Has its data loaded, and looks at both when the clock ticks."""

    ticked = Signal()
    loading = Signal(float)
    data_ready = Signal(object)
    data_changed = Signal(object)
    data_failed = Signal(object, str)
    """The Sentence that says why, and the name or path of the data; what could be had may be
    back by then."""
    is_loading: bool = read_only("_loading.is_busy")
    """Whether data is being loaded, or made ahead for later epochs."""

    def __init__(self, spec: Spec, parent: QObject | None = None) -> None:
        super().__init__(spec, parent)
        self._loading = Loading()
        self._left: Dataset | None = None
        self._kind_left: Kind | None = None
        self._way_back: Callable[[], None] | None = None
        self._resumed: CurrentRun | None = None
        self._used: dict[str, AsUsed] = {}  # files and folders, as designs were fitted to them
        self._are_chosen = False  # the data that come: a person has just looked at them
        self._clock.timeout.connect(self._tick)

    @property
    def _lacks_data(self) -> bool:
        """Whether the data could not be had."""
        return self.dataset is None and self.failure is not None

    def _return_to(self, run: CurrentRun) -> None:
        """Make a run that was left the present one; its data are loaded if they never came."""
        self._part_from_run()
        self._loading.stop()
        if run.dataset is None:
            self._leave()
            self._kind_left = None
            self._load(run.spec, run.plan)
            self._begin(run.spec, run.start, run.plan)
        else:
            self._running.take_back(run)
            self._bring_back(run)
            self._go_on_with(run.dataset)

    def _go_on_with(self, dataset: Dataset) -> None:
        """Other data are there: make what later epochs need of them."""
        self._loading.go_on(self.spec, dataset)
        self._clock.start()
        self.data_ready.emit(dataset)

    def _tick(self) -> None:
        self._look_at_loading()
        self._look_at_run()
        self._running.settle()
        self._copies.look(self._trainer_of)
        self.ticked.emit()
        running, loading, copies = self._running, self._loading, self._copies
        if not (running.is_on or running.has_left or loading.is_busy or copies.is_busy):
            self._clock.stop()

    def _load(
        self,
        spec: Spec,
        plan: "Plan | None" = None,
        dataset: Dataset | None = None,
        load: Load | None = None,
    ) -> None:
        self._way_back = self._resumed = None
        self._are_chosen = dataset is not None or load is not None
        if (left := self.dataset) is not None:
            self._left = left if left.added else None
            if left.content:
                self._used[self.spec.data] = AsUsed.of(left, self.spec.choices)
        lost = self._current.loss if spec.data == self.spec.data else None
        self._current = dataclasses.replace(
            self._current, spec=spec, dataset=None, training=None, plan=plan or {}, lost=lost
        )
        self._loading.start(spec, dataset, load)
        self._clock.start()
        self.loading.emit(0.0)

    def _known_for(self, spec: Spec) -> Dataset | None:
        """The data that are there, where the design can have them as they came."""
        known = self.dataset
        if known is None or known.has_own or not same_data(spec, self.spec):
            return None
        with suppress(SpecError):  # they come again, and the design is fitted to them
            check_fit(spec, known)
            return known
        return None

    def _look_at_loading(self) -> None:
        match self._loading.look():
            case Dataset() as dataset:
                self._take(dataset)
            case Exception() as error:
                self._miss(said_by(error))
            case float() as share:
                self.loading.emit(share)

    def _take(self, dataset: Dataset) -> None:
        """The data is there, examples of one's own join it: the run can begin."""
        used = self._used_otherwise(dataset)
        if used is not None and (missed := used.missed_in(dataset)) is not None:
            self._miss(missed)
            return
        self._way_back = None
        resumed, self._resumed = self._resumed, None
        if resumed is not None and resumed.training is not None:
            self._go_on_from(resumed, resumed.training, dataset)
            return
        self._current.dataset = dataset = with_added_of(self._left, dataset)
        try:
            spec = self.spec if self.start else self._fitted(dataset, used)
            self._begin(spec, self.start, self._current.plan)
        except SpecError as error:
            self._fail(error.sentence)
            return
        self.data_ready.emit(dataset)

    def _used_otherwise(self, dataset: Dataset) -> AsUsed | None:
        """What the file or folder was to the run before, where it has changed by itself since."""
        used = None if self._are_chosen else self._used.get(self.spec.data)
        if used is None or used.choices != self.spec.choices:
            return None
        return used if differ(used.content, dataset.content) else None

    def _fitted(self, dataset: Dataset, used: AsUsed | None) -> Spec:
        """The design as these data need it."""
        if used is None or used.is_of_form(AsUsed.of(dataset, self.spec.choices)):
            return fitting(self.spec, dataset, self._kind_left)
        return refitted(self.spec, dataset, used.kind)

    def _go_on_from(self, run: CurrentRun, training: "Training", dataset: Dataset) -> None:
        """A run that was kept has its data again."""
        run.dataset, self.failure = dataset, training.failure
        if dataset.content:
            self._learnt[run.spec.data] = AsUsed.of(dataset, run.spec.choices)
        self._swap(run)
        self.data_ready.emit(dataset)

    def _miss(self, sentence: Sentence) -> None:
        """The data could not be had: what was there before is back, where there is a way."""
        data, way_back = self.spec.data, self._way_back
        if way_back is None:
            self._fail(sentence)
        else:
            way_back()
            self.data_failed.emit(sentence, data)

    def _fail(self, sentence: Sentence) -> None:
        """There is no data that fits."""
        self.failure = sentence
        self.data_failed.emit(sentence, self.spec.data)
