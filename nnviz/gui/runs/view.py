"""The runs of the session side by side, and the same start again with one setting changed."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import Snapshot, Spec, SpecError
from nnviz.data import Dataset
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText, first_clauses
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import pair
from nnviz.gui.controls.rows import FoldingRow, column, discard, row
from nnviz.gui.controls.scroller import SCROLL_BAR, Scroller
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.look import theme, zoom
from nnviz.gui.run_words import first_spec
from nnviz.gui.runs.differences import difference
from nnviz.gui.runs.knobs import KnobField
from nnviz.gui.runs.rows import RunHeadings, RunRow, Widths, figure_text, is_comparable
from nnviz.gui.said import in_words
from nnviz.gui.view import View

_PROMISE = 190
"""Pixels of what Start would compare, beside the button: else both stand below the setting."""
_AT_ONCE = 4
"""Rows that are made in one turn, the newest first: with twelve a page would be late."""


class RunsView(View):
    """Earlier runs to compare with; those that are shown lie under the curves."""

    title = str(QT_TRANSLATE_NOOP("View", "Runs"))
    shows_figures = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._spec = Spec()
        self._n_train = 0
        self._runs: tuple[EarlierRun, ...] = ()
        self._rows: dict[int, RunRow] = {}
        self._is_behind = False
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self.knobs = KnobField()
        self.start_button = Button(self.tr("Start"), "play", objectName="again_button")
        self.start_button.setAccessibleName(self.tr("Start again from the same first weights"))
        self.start_button.setToolTip(self.start_button.accessibleName())
        self.start_button.setFixedHeight(28)
        self.start_button.setEnabled(False)
        self.promise = QuietText()
        self.promise.setMinimumWidth(_PROMISE)
        self.present = RunRow(0)
        self._lay_out()
        self.start_button.clicked.connect(self._on_start_clicked)
        self.knobs.changed.connect(self._show_promise)
        self._next_turn.timeout.connect(self._make_rows)

    def _lay_out(self) -> None:
        with_what = label(self.tr("Again with"), 13, tone="text", wordWrap=True)
        start = row(self.start_button, 8, (self.promise, 1), space=8)
        again = FoldingRow(row(with_what, self.knobs, space=8), (start, 1), space=8)
        again.keep_for_first(with_what.sizeHint().width() + 8 + self.knobs.sizeHint().width())
        table = QWidget()
        self._table = column(self.present, space=0)
        self.headings = RunHeadings()
        column(self.headings, 4, self._table, None, of=table)
        self._scroller = Scroller(table)
        whole = column(again, 4, (self._scroller, 1), space=4, of=self)
        whole.setContentsMargins(0, 4, 0, 0)

    def reset(self, spec: Spec) -> None:
        """A run of `spec` begins."""
        self._spec, self._snapshot = spec, None
        self.present.show_present(None)
        self.knobs.propose(spec, self._n_train)
        self._show_runs()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The figures of the present run; nothing happens while there is no new epoch."""
        known, self._snapshot = self._snapshot, snapshot
        if known is None or known.history is not snapshot.history:
            self.present.show_present(snapshot)
            self._share_width()
            self._state()
        spec = first_spec(snapshot)
        is_other = spec != self._spec
        if is_other:
            self._spec = spec
            self.knobs.propose(spec, self._n_train)
        if is_other or (known.trained_changes if known else ()) != snapshot.trained_changes:
            self._show_promise()
            self._show_runs()

    @property
    def _present(self) -> Snapshot | Spec:
        """The present run, as far as anything is known of it."""
        return self._snapshot or self._spec

    def show_dataset(self, dataset: Dataset | None) -> None:
        """A run can begin once the data is there."""
        self.start_button.setEnabled(dataset is not None and not self.knobs.problem)
        if dataset is not None:
            self.knobs.show_pictures(dataset.image_shape is not None)
            self._n_train = dataset.epoch_size(self._spec.train_size)
            self.knobs.propose(self._spec, self._n_train)

    def show_earlier_runs(self, runs: tuple[EarlierRun, ...]) -> None:
        """One row each, the newest on top."""
        self._runs = runs
        self._show_runs()

    def showEvent(self, event: QShowEvent) -> None:
        """What has changed since nobody could see it."""
        super().showEvent(event)
        if self._is_behind:
            self._fill_rows()

    def _add_row(self, run: EarlierRun) -> None:
        made = self._rows[run.number] = zoom.made(lambda: RunRow(run.number))
        made.difference.installEventFilter(self)
        made.edited.connect(self.run_edited)
        made.dropped.connect(self.run_dropped)
        older = sum(number < run.number for number in self._rows)
        self._table.insertWidget(len(self._rows) - older, made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Nothing of a row is beyond the right edge."""
        rows = self.present, *self._rows.values()
        bar = self._scroller.verticalScrollBar().sizeHint().width()
        room = self.width() - max(bar, theme.px(SCROLL_BAR))
        widths = Widths.within(room, [shown.needs for shown in rows])
        self.headings.set_widths(widths)
        for shown in rows:
            shown.set_widths(widths)
        self._head_differences()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A difference has more room now, or less."""
        if event.type() is QEvent.Type.Resize:
            self._head_differences()
        return False

    def _head_differences(self) -> None:
        """Their heading stands over words alone."""
        self.headings.head_differences(any(each.difference.shown for each in self._rows.values()))

    def _show_runs(self) -> None:
        """Where they are seen: a new run has enough to do."""
        self._is_behind = True
        if self.isVisible():
            self._fill_rows()
        self._state()

    def _fill_rows(self) -> None:
        self._is_behind = False
        for number in set(self._rows) - {run.number for run in self._runs}:
            gone = self._rows.pop(number)
            self._table.removeWidget(gone)
            discard(gone)
        for run in self._runs:
            if run.number in self._rows:
                self._rows[run.number].show_run(run, self._present)
        self._make_rows()

    def _make_rows(self) -> None:
        """Some of those that there are not yet; the others have the next turn."""
        missing = [run for run in self._runs if run.number not in self._rows]
        for run in missing[-_AT_ONCE:]:
            self._add_row(run)
            self._rows[run.number].show_run(run, self._present)
        self._share_width()
        if missing[:-_AT_ONCE]:
            self._next_turn.start()

    def _state(self) -> None:
        """In what the present run differs from the newest that is shown, and what came of it."""
        shown = [run for run in self._runs if run.shown and run.is_of_data_of(self._spec)]
        if not shown:
            self.say("" if self._runs else self.tr("no earlier run yet"))
            return
        words = difference(self._present, shown[-1].snapshot, shown[-1].same_start)
        present = self._snapshot
        if present is not None and present.history and is_comparable(present, shown[-1].snapshot):
            figures = figure_text(present), figure_text(shown[-1].snapshot)
            words = pair(words, self.tr("{0} against {1}").format(*figures))
        self.say(words)

    def _show_promise(self) -> None:
        """What Start would compare, or why it cannot."""
        try:
            same = self.knobs.same_start
            words = self.knobs.problem or difference(self.knobs.turned(), self._present, same)
        except SpecError as error:
            words = in_words(error)
        self.promise.set_text(words, *first_clauses(words))

    def _on_start_clicked(self) -> None:
        if self.knobs.problem:
            return
        try:
            spec = self.knobs.turned()
        except SpecError:
            return  # the promise says why
        self.run_wanted.emit(spec)
