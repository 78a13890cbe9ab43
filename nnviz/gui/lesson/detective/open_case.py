"""The case that is open: its panel, its runs in the session, and what is kept of both."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from nnviz.core import Snapshot
from nnviz.gui.controls.plural import pair, sentences
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.kept_progress import KeptProgress
from nnviz.gui.lesson.detective import case_words, telling
from nnviz.gui.lesson.detective.case_run import CaseLeft, CaseRun
from nnviz.gui.lesson.detective.panel import CasePanel
from nnviz.gui.lesson.free_fields import Fields
from nnviz.gui.lesson.open_lesson import LOOK_EVERY
from nnviz.gui.lesson.put_aside import Before, PutAside, forget
from nnviz.gui.message import Message
from nnviz.gui.said import in_words
from nnviz.lessons.case import SUSPECTS, Attempt, Case, symptoms
from nnviz.lessons.progress import Try
from nnviz.lessons.shelf import CASES, following_case
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession


class OpenCase(QObject):
    """At most one case at a time; leaving it brings back what was there before it."""

    told = Signal(object)
    """A Message."""
    design_changed = Signal()
    """The session has another design: the form is to show it."""
    freed = Signal(object)
    """Only these settings can be changed; None: no case is open."""
    page_wanted = Signal(tuple)
    """A hint is about these pages, by their names in a lesson's file."""

    def __init__(
        self,
        session: TrainingSession,
        panel: CasePanel,
        earlier_runs: EarlierRuns,
        before: Before,
        progress: KeptProgress,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.panel, self._earlier_runs = session, panel, earlier_runs
        self._before, self._progress = before, progress
        self.run: CaseRun | None = None
        """The runs of the case that is open."""
        self.left: tuple[CaseRun, PutAside] | None = None
        """The one that was left last, with what was there in it: it can be gone back to."""
        self._fields: Fields | None = None
        self._hints = self._looks = 0
        self._has_given_up = False
        panel.run_wanted.connect(self._on_run_wanted)
        panel.hint_wanted.connect(self._on_hint_wanted)
        panel.given_up.connect(self._on_given_up)
        panel.case_wanted.connect(self._on_case_wanted)
        session.snapshot_ready.connect(self._on_snapshot)
        session.state_changed.connect(self._on_state)

    @property
    def case(self) -> Case | None:
        """The case that is open."""
        return None if self.run is None else self.run.case

    def open(self, case: Case, mnist: str = "", left: CaseLeft | None = None) -> None:
        """Run it as it is, or have it as it was ``left``, whose run must come next then; what is in
        the session is put aside, another case is left.
        """
        if self.run is not None:
            self.run.leave()
            forget(self.run)
            self.run = None
        self._before.put_away()
        run = CaseRun(self._session, case, mnist, self)
        self._have(run)
        self._have_found_out(*((0, False) if left is None else left.found_out))
        self.freed.emit(())
        if left is None:
            run.begin()
        else:
            run.stand_at(left)
            self._free()

    def take_over(self, before: "OpenCase") -> None:
        """Go on with the case of another window, said in the language that is spoken now."""
        run = before.give_way()
        assert run is not None
        run.go_over(self, CASES[run.case.id])
        self._have(run)
        self._have_found_out(*before.found_out)
        self._on_changed()
        self._free()
        run.catch_up()

    def take_over_left(self, before: "OpenCase") -> None:
        """The same of the case that was left there, for :meth:`go_back`."""
        left, before.left = before.left, None
        assert left is not None
        run = left[0]
        run.go_over(self, CASES[run.case.id])
        self._have(run)
        self._have_found_out(*before.found_out)
        self.give_way()
        self.left = left

    @property
    def found_out(self) -> tuple[int, bool]:
        """So many hints were asked for, and whether the case was given up."""
        return self._hints, self._has_given_up

    def _have_found_out(self, hints: int, has_given_up: bool) -> None:
        self._hints, self._has_given_up = hints, has_given_up
        assert self.case is not None
        self.panel.show_hints([each.text for each in self.case.hints[: self._hints]])

    def _have(self, run: CaseRun) -> None:
        self.run = run
        run.begun.connect(self._on_changed)
        run.changed.connect(self._on_changed)
        run.judged.connect(self._on_judged)
        self.panel.show_case(run.case)
        run.listen()

    def close(self) -> Case | None:
        """Leave it: what was there before is there again. Which case it was."""
        run = self.give_way()
        if run is None:
            return None
        before, self.left = self.left, (run, self._before.bring_back())
        forget(before[0] if before else None)
        self.design_changed.emit()
        return run.case

    def give_way(self) -> CaseRun | None:
        """Leave it for a lesson, which takes the place of all it has; its runs, if there were."""
        run, self.run = self.run, None
        if run is not None:
            run.leave()
            self.freed.emit(None)
        return run

    def go_back(self) -> None:
        """Open the case that was left, as it was left."""
        if self.run is None and self.left is not None:
            self._before.put_away()
            (self.run, left), self.left = self.left, None
            self.run.listen()
            self._before.have(left)
            self._on_changed()
            self._free()

    def show_fields(self, fields: Fields) -> None:
        """The controls of the suspects, which stand in the panel already."""
        self._fields = fields

    def _free(self) -> None:
        """The suspects are free once it has been seen what they are suspected of."""
        run = self.run
        free: Collection[str] = SUSPECTS if run is not None and run.broken is not None else ()
        self.freed.emit(free)

    def _on_run_wanted(self) -> None:
        if self.run is not None:
            self.run.run()

    def _on_case_wanted(self) -> None:
        if self.run is not None:
            self.run.begin()

    def _on_given_up(self) -> None:
        if self.run is not None and self.run.broken is not None:
            self._has_given_up = True
            self.run.mend()

    def _on_hint_wanted(self) -> None:
        case = self.case
        if case is not None and self._hints < len(case.hints):
            hint = case.hints[self._hints]
            self._hints += 1
            self.panel.show_hints([each.text for each in case.hints[: self._hints]])
            self._look()
            if hint.opens is not None:
                self.page_wanted.emit((hint.opens,))
            self.told.emit(telling.hint(case, self._hints))

    def _on_changed(self) -> None:
        """Another run stands in the session; how it ran as it is stays beside it."""
        run = self.run
        if run is None:
            return
        self._keep_beside(run)
        self.panel.show_own(run.is_own)
        self._show_state(run)
        self._look()
        self.design_changed.emit()

    def _keep_beside(self, run: CaseRun) -> None:
        """The run of the broken design has a name, where it is an earlier one, and stays shown."""
        kept, name = self._earlier_runs, self.tr("as it was")
        was = next((r for r in kept.runs if run.is_as_it_was(r.snapshot.network)), None)
        if was is not None and was.name != name:
            kept.rename(was.number, name)
            kept.show(was.number, True)

    def _show_state(self, run: CaseRun) -> None:
        """What the run that stands there has come to, or why that is not judged."""
        state, tried, untold = self._session.state, run.attempt, run.why_untold()
        if tried is not None:
            self._show_attempt(run, tried)
        elif state not in (RunState.FINISHED, RunState.FAILED):
            first = case_words.under_way(state)
            self.panel.outcome.show_verdict(*first, "")
            self._show_unjudged(run)
        elif untold is not None:
            self.panel.outcome.show_verdict(*case_words.untold(), in_words(untold))
            self._show_unjudged(run)

    def _show_unjudged(self, run: CaseRun) -> None:
        """The symptoms are the case's own, not those of what was tried with other settings."""
        shown = [] if run.broken is None else symptoms(run.case, run.broken)
        self.panel.search.show_symptoms(shown)
        self.panel.show_suspects()

    def _on_state(self, _state: RunState) -> None:
        if self.run is not None:
            self._show_state(self.run)

    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        self._looks += 1
        running = self._session.state is RunState.RUNNING
        if self.run is not None and not running:  # it may have other settings now
            self._show_state(self.run)
        if self.run is not None and (not running or self._looks % LOOK_EVERY == 0):
            self._look()

    def _look(self) -> None:
        """The numbers of the run under way, and the settings."""
        run = self.run
        if run is None:
            return
        self.panel.outcome.show_numbers(run.now())
        self.panel.show_changes(run.spec, run.repairs, by_nnviz=self._is_given(run.repairs))
        if self._fields is not None:
            self._fields.show_values(self._session.spec, self._session.dataset)

    def _on_judged(self, tried: Attempt) -> None:
        run = self.run
        assert run is not None
        solved = run.case.is_solved_by(tried)
        if tried.change:
            mine = solved and not self._has_given_up
            kept = Try(solved=mine, repairs=len(tried.change), hints=self._hints)
            self._progress.keep(run.case.id, lambda record: record.with_try(kept))
        self._free()
        self._show_attempt(run, tried)
        self._look()
        self.told.emit(Message(self.said, passes=True))

    @property
    def said(self) -> str:
        """What there is to say of the run that stands there; "" while it is not judged."""
        run = self.run
        if run is None or run.attempt is None:
            return ""
        _, first = self._first_line(run, run.attempt)
        why = case_words.why(run.case, run.attempt)
        return pair(first, sentences((self._whose(run, run.attempt), why)))

    @property
    def to_do(self) -> str | None:
        """What helps at the end of a run."""
        return None if self.run is None else telling.to_do(self.run)

    def _is_given(self, changed: Mapping[str, Any]) -> bool:
        """Whether these changes are the solution that was given to who gave up."""
        case = self.case
        return self._has_given_up and case is not None and changed == case.solution

    def _first_line(self, run: CaseRun, tried: Attempt) -> tuple[str, str]:
        return case_words.first_line(run.case, tried, mended=self._has_given_up)

    def _whose(self, run: CaseRun, tried: Attempt) -> str:
        """That nnviz has made the changes, where it has."""
        given = self._is_given(tried.change)
        return case_words.by_nnviz(run.spec, tried.change) if given else ""

    def _show_attempt(self, run: CaseRun, tried: Attempt) -> None:
        case, solved = run.case, run.case.is_solved_by(tried)
        why = sentences((self._whose(run, tried), case_words.besides(case, tried)))
        self.panel.outcome.show_verdict(*self._first_line(run, tried), why)
        self.panel.search.show_symptoms(symptoms(case, tried))
        if solved and run.broken is not None:
            self.panel.show_solved(run.broken, tried, following_case(case))
        else:
            self.panel.show_suspects()
