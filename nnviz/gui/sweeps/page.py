"""The page of sweeps: what is asked for, the map and curves, the chosen cell in numbers."""

import dataclasses
from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.core import EpochRecord, Spec
from nnviz.gui.controls.rows import row
from nnviz.gui.look import theme
from nnviz.gui.look.sections import section
from nnviz.gui.run_words import short_label
from nnviz.gui.sweeps import words
from nnviz.gui.sweeps.centre import Centre
from nnviz.gui.sweeps.curves import CHOSEN, OTHER
from nnviz.gui.sweeps.eta.right import EtaRight
from nnviz.gui.sweeps.eta.search import EtaSearch
from nnviz.gui.sweeps.eta.view import EtaView
from nnviz.gui.sweeps.left import NARROW, Left
from nnviz.gui.sweeps.map_cell import MapShown
from nnviz.gui.sweeps.map_reading import map_of, painted_at, place_of
from nnviz.gui.sweeps.pair import SEEDS, Pair, can_be_compared
from nnviz.gui.sweeps.right import Right, is_run
from nnviz.gui.sweeps.running import cores
from nnviz.gui.sweeps.so_far import so_far
from nnviz.gui.sweeps.work import SweepWork
from nnviz.sweeps.standing import Standing

FIRST_AXIS, SECOND_AXIS = "learning_rate", "penalty_strength"
SHOW_S = 0.25
"""From one showing of what changes by itself to the next."""


class SweepPage(QWidget):
    """Shows a SweepWork and passes on what is wanted of it."""

    closed = Signal()
    mode_changed = Signal()
    """The run's buttons are for something else now."""
    design_wanted = Signal()
    settings_wanted = Signal(object)
    """Have this Spec in the form."""
    run_wanted = Signal(object)
    """Train this Spec in the window."""

    def __init__(self, is_training: Callable[[], bool], content: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("sweep_page")
        self.setAccessibleName(self.tr("Sweep"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.work = SweepWork(is_training, content, self)
        self.left, self.centre, self.right = Left(cores()), Centre(), Right()
        self.eta, self.eta_view, self.eta_right = EtaSearch(content, self), EtaView(), EtaRight()
        self._centres, self._rights = QStackedWidget(), QStackedWidget()
        for stack, parts in (
            (self._centres, (self.centre, self.eta_view)),
            (self._rights, (self.right, self.eta_right)),
        ):
            for part in parts:
                stack.addWidget(part)
        self._rights.setFixedWidth(self.right.maximumWidth())
        row(self.left, (self._centres, 1), self._rights, of=self)
        self._chosen = -1
        self._pair: Pair | None = None
        self._waits_for_cell = False
        self._present: Sequence[EpochRecord] = ()
        self._shown: Standing | None = None
        self._shown_at = 0.0
        self._connect()
        section(self)

    def open(self, spec: Spec, records: Sequence[EpochRecord]) -> None:
        """The page is seen again; the window has this design, and a run with these records."""
        self._present = records
        self.work.present = spec
        self.eta.show_design(spec)
        begun = self.work.standing is not None and self.work.standing.done
        if not self.work.running.is_on:
            if self.work.sweep is None or (not begun and self.work.other_settings):
                self._take(spec)
            else:
                self.work.follow()  # runs of data that have changed since do not count any more
        self._show()

    def event(self, event: QEvent) -> bool:
        """Another size or another zoom lays it out anew."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._lay_out()
        return handled

    def _lay_out(self) -> None:
        """Where it is narrow the map stands beside the numbers, or beside what is asked for."""
        is_narrow = self.width() < theme.px(NARROW)
        self._rights.setVisible(self.left.fold(is_narrow) or not is_narrow)
        self.centre.fit()

    @property
    def is_map(self) -> bool:
        """Whether the map is seen, not the search for a learning rate."""
        return self.left.mode.currentIndex() == 0

    @property
    def at_desk(self) -> SweepWork | EtaSearch:
        """What the run's buttons are for."""
        return self.work if self.is_map else self.eta

    def end(self) -> None:
        """The window closes: whatever goes on ends with it."""
        self.work.end()
        self.eta.end()

    def show_mode(self) -> None:
        self._centres.setCurrentIndex(self.left.mode.currentIndex())
        self._rights.setCurrentIndex(self.left.mode.currentIndex())
        self.left.show_mode(is_map=self.is_map)
        self._show_eta()
        self.mode_changed.emit()

    def _show_eta(self) -> None:
        self.left.show_sought(self.eta.searched)
        self.eta_view.show_found(self.eta.found)
        self.eta_right.show_found(self.eta.found)

    def _on_eta_taken(self, eta: float) -> None:
        self.settings_wanted.emit(dataclasses.replace(self.eta.spec, learning_rate=eta))

    def _take(self, spec: Spec) -> None:
        """Sweep this design: as it was last, or with usual axes; no cell of it is chosen yet."""
        self._choose_none()
        kept = self.work.open()
        self.left.show_design(spec)
        self.left.epochs.show_value(spec.epochs)
        if kept is not None:
            self.left.show_sweep(kept)
            self.work.ask(self.left.asked, kept.base)
            return
        self.left.show_axes(FIRST_AXIS, SECOND_AXIS if spec.penalty != "none" else "")
        self.work.ask(self.left.asked, spec)

    def _on_edited(self) -> None:
        self._choose_none()
        self.work.ask(self.left.asked)

    def _choose_none(self) -> None:
        self._chosen, self._pair, self._waits_for_cell = -1, None, False

    def _on_chosen(self, at: int) -> None:
        standing = self._standing
        if standing is None:
            return
        place = place_of(standing, at)
        if self._waits_for_cell and can_be_compared(standing, self._chosen, place):
            self._pair, self._waits_for_cell = Pair(self._chosen, place), False
        elif not self._waits_for_cell:
            self._chosen, self._pair = place, None
        self._show()

    def _on_compare(self, _at: int = -1) -> None:
        self._waits_for_cell, self._pair = True, None
        self._show()
        self.centre.map.setFocus()

    def _on_seeds(self) -> None:
        """Seven new ones, or what is left of those."""
        standing, pair = self._standing, self._pair
        if standing is None or pair is None:
            return
        left = [spec for spec in pair.duel(standing).specs if spec not in standing.runs]
        if not left:
            self._pair = pair = Pair(pair.one, pair.other, pair.count + SEEDS)
        self.work.compare(pair.duel(standing).specs)
        self._show()

    def _on_open(self, at: int = -1) -> None:
        """The run of the cell's first seed, where there is one."""
        standing = self._standing
        place = self._chosen if standing is None or at < 0 else place_of(standing, at)
        if standing is not None and place >= 0 and is_run(standing, standing.cells[place]):
            self.run_wanted.emit(standing.cells[place].cell.specs[0])

    def _on_settings(self) -> None:
        standing = self._standing
        if standing is not None and self._chosen >= 0:
            self.settings_wanted.emit(standing.cells[self._chosen].cell.specs[0])

    @property
    def _standing(self) -> Standing | None:
        standing = self.work.standing
        return standing if standing is not None and standing.sweep is self.work.sweep else None

    def _on_changed(self) -> None:
        """The numbers at once, as bar and message do; a run's end or the time now and then."""
        running, standing = self.work.running, self._standing
        calm = not running.is_on or self._shown is None or standing is None
        if calm or monotonic() - self._shown_at >= SHOW_S:
            self._show(with_cell=calm or standing is not self._shown)
        else:
            self.left.show_facts(so_far(standing, running), words.luck(standing))

    def _show(self, *, with_cell: bool = True) -> None:
        """All of it, ``with_cell`` also the chosen cell, which time alone does not change."""
        work, standing = self.work, self._standing
        self._shown_at, self._shown = monotonic(), standing
        begun = standing is not None and bool(standing.done)
        self.left.show_problem(work.problem, words.left_out(work.sweep))
        self.left.show_rolling(work.is_rolling, begun=begun)
        self.left.show_other(tuple(map(short_label, work.other_settings)) if begun else ())
        self.left.show_facts(so_far(standing, work.running), words.luck(standing))
        self._show_map(standing)
        if with_cell:
            self._show_chosen(standing)

    def _show_map(self, standing: Standing | None) -> None:
        if standing is None:
            self.centre.show_caption("")
            if self.work.sweep is None:
                self.centre.map.show_map(MapShown(), -1, -1)
            return
        self.centre.show_caption(words.caption(standing, self.work.measure))
        meters = {} if self.work.designs else self.work.running.meters(standing)
        chosen = painted_at(standing, self._chosen) if self._chosen >= 0 else -1
        other = painted_at(standing, self._pair.other) if self._pair else -1
        self.centre.map.show_map(map_of(standing, meters), chosen, other)
        self.centre.fit()

    def _show_chosen(self, standing: Standing | None) -> None:
        each = standing.cells[self._chosen] if standing and self._chosen >= 0 else None
        self.right.show_cell(standing, each)
        self._show_curves(standing)
        difference = self.right.difference
        pair = self._pair
        if standing is None or each is None:
            return
        if pair is None:
            can = each.median is not None and len(standing.cells) > 1
            difference.show_alone(waits=self._waits_for_cell, can=can)
            return
        names = self._names(standing, pair)
        done = len(pair.runs(standing, 0)) + len(pair.runs(standing, 1)) if pair.count else 0
        difference.show_pair(names, pair.count, done, rolling=self.work.is_rolling)
        other = "last" if self.work.measure != "last" else "best"
        found, also = (
            pair.judged(standing, names, measure) for measure in (self.work.measure, other)
        )
        difference.show_comparison(found, also, other)

    def _show_curves(self, standing: Standing | None) -> None:
        self.centre.curves.offer(standing is not None and standing.done > 0)
        if standing is None or self._chosen < 0:
            self.centre.curves.show_cells(None, 1, ())
            return
        pair = self._pair
        chosen = standing.cells[self._chosen].cell.settings
        names = self._names(standing, pair) if pair else (words.called(chosen),)
        cells = []
        for number, (name, look) in enumerate(zip(names, (CHOSEN, OTHER), strict=False)):
            place = (pair.one, pair.other)[number] if pair else self._chosen
            specs = standing.cells[place].cell.specs
            runs = [standing.runs[spec] for spec in specs if spec in standing.runs]
            if pair and pair.count:
                runs = pair.runs(standing, number)
            cells.append((name, look, runs))
        last = max((r.spec.epochs for _, _, runs in cells for r in runs), default=1)
        self.centre.curves.show_cells(standing.figure, last, cells, self._present)

    def _names(self, standing: Standing, pair: Pair) -> tuple[str, str]:
        """By what the two cells differ in, where that is enough."""
        one, other = (standing.cells[place].cell.settings for place in (pair.one, pair.other))
        if len(one) > 1:
            differing = [field for field in one if one[field] != other[field]]
            one, other = ({f: settings[f] for f in differing} for settings in (one, other))
        return words.called(one), words.called(other)

    def _connect(self) -> None:
        left, right, shown = self.left, self.right, self.centre.map
        self.work.changed.connect(self._on_changed)
        self.eta.changed.connect(self._show_eta)
        self.eta_right.taken.connect(self._on_eta_taken)
        left.mode.currentChanged.connect(self.show_mode)
        left.edited.connect(self._on_edited)
        left.closed.connect(self.closed)
        left.design_wanted.connect(self.design_wanted)
        left.present_wanted.connect(lambda: self._take(self.work.present))
        left.cancel_wanted.connect(self.work.cancel)
        left.anew_wanted.connect(self.work.reset)
        left.unfolded.connect(self._lay_out)
        shown.chosen.connect(self._on_chosen)
        shown.open_wanted.connect(self._on_open)
        shown.compare_wanted.connect(self._on_compare)
        right.open_wanted.connect(self._on_open)
        right.settings_wanted.connect(self._on_settings)
        right.difference.cell_wanted.connect(self._on_compare)
        right.difference.seeds_wanted.connect(self._on_seeds)
        right.difference.measure_chosen.connect(self.work.measure_by)
