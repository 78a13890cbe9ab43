"""The bump desk: a curve made of steps by hand, and trained from there."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from nnviz.core import Snapshot
from nnviz.data import Dataset
from nnviz.desks.bumps import bench as benches
from nnviz.desks.bumps.bench import COUNTS, TASKS, Bench
from nnviz.desks.bumps.bumps import (
    PLACES,
    Bumps,
    deviation,
    network,
    spec,
    sum_of,
    with_best_heights,
)
from nnviz.desks.bumps.steps import Step
from nnviz.desks.bumps.tower import picture
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.desks.bumps import curves, words
from nnviz.gui.desks.bumps.curve import CurveSurface
from nnviz.gui.desks.bumps.neurons import NeuronPairs
from nnviz.gui.desks.bumps.numbers import Near, PairNumbers, StepNumbers, TowerNumbers
from nnviz.gui.desks.bumps.tower_map import TowerMap
from nnviz.gui.desks.history_desk import HistoryDesk
from nnviz.gui.saving import offer_saving

MODES = ("step", *COUNTS, "tower")
FEWEST_FOR_BEST = 8
HEIGHT_STEP, BORDER_STEP = 0.1, 0.01


class BumpDesk(HistoryDesk[Bench]):
    """Every edit is a new value of `nnviz.desks.bumps.bench.Bench`; a drag is one of them."""

    is_cleared_by_tasks = True
    done_here = (*HistoryDesk.done_here, "_chosen", "_has_trained", "_trained")

    def __init__(self) -> None:
        super().__init__(Bench())
        self.how = self.tr(
            "Drag a bump up or down, a border at the bottom to either side. Keys: ← → another one, "
            "↑ ↓ move it, with Shift farther. Train goes on from what you have built."
        )
        self._chosen, self._has_trained = 0, False
        self._trained: tuple[int, np.ndarray] | None = None
        self.surface, self.pairs, self.tower = CurveSurface(), NeuronPairs(), TowerMap()
        self.near, self.pair = Near(), PairNumbers()
        self.step_numbers, self.tower_numbers = StepNumbers(), TowerNumbers()
        self.spared.append(self.pair.question)
        self._build()
        self._connect()
        self._show()

    @property
    def sentence(self) -> str:
        return words.sentence(self.state, self._trained_deviation)

    def begin(self, task: str) -> None:
        self._do(benches.begin(self.state, task))

    def is_done(self, task: str) -> bool:
        return TASKS[task](replace(self.state, has_trained=self._has_trained))

    def train_or_pause(self) -> None:
        """A run begins in the window, from exactly this network."""
        self._has_trained = True
        bumps = self.state.bumps
        self.changed.emit()
        self.run_wanted.emit(spec(bumps), network(bumps))

    def reset(self) -> None:
        self._trained = None
        count = len(self.state.bumps.heights)
        flat = benches.with_count(replace(Bench(), kind="step"), count)
        self._do(replace(flat, kind=self.state.kind))

    def show_run(self, snapshot: Snapshot, dataset: Dataset | None, *, is_running: bool) -> None:
        """What training has made of the bumps, as long as the run is that of so many."""
        design, count = snapshot.spec, len(self.state.bumps.heights)
        is_ours = (design.data, design.sizes) == ("chapter-4", (1, 2 * count, 1))
        known = self._trained
        if self._has_trained and is_ours and snapshot.epochs:
            total = sum_of(snapshot.network, PLACES)
            self._trained = (count, total) if np.isfinite(total).all() else None
        if self._trained is not known:
            self._show()

    @property
    def _trained_sum(self) -> "np.ndarray | None":
        """What training has made of as many bumps as there are."""
        count = len(self.state.bumps.heights)
        return self._trained[1] if self._trained and self._trained[0] == count else None

    @property
    def _trained_deviation(self) -> float | None:
        total = self._trained_sum
        return None if total is None else deviation(total)

    def _show(self) -> None:
        """All of it as it stands now."""
        state = self.state
        is_step, is_tower, is_bumps = (state.kind == k for k in ("step", "tower", "bumps"))
        count = len(state.bumps.heights)
        self.tabs.choose(MODES.index(count if is_bumps else state.kind))
        self.heading.show_words(self.tr("Bumps"), words.caption(state))
        for part, seen in (
            *((self.surface, not is_tower), (self.pairs, is_bumps), (self.tower, is_tower)),
            *((self.near, is_bumps), (self.pair, is_bumps)),
            *((self.step_numbers, is_step), (self.tower_numbers, is_tower)),
            (self._best, is_bumps and count >= FEWEST_FOR_BEST),
        ):
            part.setVisible(seen)
        self.why_off = (
            "" if is_bumps else self.tr("Train is off here: it goes on from bumps, choose some.")
        )
        self._back.setEnabled(self._history.can_undo)
        if is_tower:
            self._chosen = min(self._chosen, 3)
            self.tower.show_picture(picture(state.tower))
            self.tower.show_handles(curves.tower_handles(state.tower), self._chosen)
            self.tower_numbers.show_bench(state)
        elif is_step:
            self._chosen = 0
            curves.show_step(self.surface, state.step)
            self.step_numbers.show_bench(state)
        else:
            self._show_bumps(state)

    def _show_bumps(self, state: Bench) -> None:
        count = len(state.bumps.heights)
        self._chosen = min(self._chosen, 2 * count)
        bump = self._chosen if self._chosen < count else min(self._chosen - count, count - 1)
        curves.show_bumps(self.surface, state, self._chosen, bump, self._trained_sum)
        self.pairs.show_pairs(curves.pairs_of(state.bumps), bump)
        self.near.show_bench(state, self._trained_deviation)
        self.pair.show_bench(state, bump)

    def _on_mode(self, at: int) -> None:
        mode = MODES[at]
        self._chosen = 0
        if isinstance(mode, int):
            self._do(benches.with_count(self.state, mode))
        else:
            self._do(replace(self.state, kind=mode))

    def _on_chosen(self, at: int) -> None:
        self._chosen = at
        self._show()

    def _edit(self, edit: Callable[[Bumps], Bumps], *, joins: bool = False) -> None:
        self._do(replace(self.state, bumps=edit(self.state.bumps)), joins=joins)

    def _on_dragged(self, at: int, x: float, y: float) -> None:
        self._chosen = at
        state, count = self.state, len(self.state.bumps.heights)
        if state.kind == "step":
            place = min(max(x, 0.0), 1.0)
            moved = replace(state.step, bias=round(-state.step.weight * place, 3) + 0.0)
            self._do(replace(state, step=moved), joins=True)
        elif at < count:
            area = self.surface.area()
            height = round(min(max(y, area.y_low), area.y_high), 2)
            self._edit(lambda bumps: bumps.with_height(at, height), joins=True)
        else:
            self._edit(lambda bumps: bumps.with_border(at - count, round(x, 3)), joins=True)

    def _on_stepped(self, right: int, up: int, far: bool) -> None:
        at, count = self._chosen, len(self.state.bumps.heights)
        bumps, by = self.state.bumps, (up or right) * (5 if far else 1)
        if self.state.kind == "step":
            step = self.state.step
            bias = round(step.bias - by * BORDER_STEP * step.weight, 6)
            self._do(replace(self.state, step=replace(step, bias=bias)))
        elif at < count:
            height = round(bumps.heights[at] + by * HEIGHT_STEP, 2)
            self._edit(lambda bumps: bumps.with_height(at, height))
        else:
            place = round(bumps.borders[at - count] + by * BORDER_STEP, 3)
            self._edit(lambda bumps: bumps.with_border(at - count, place))

    def _on_height(self, value: float) -> None:
        if self._chosen < len(self.state.bumps.heights):
            self._edit(lambda bumps: bumps.with_height(self._chosen, value))

    def _on_tower_dragged(self, at: int, x: float, y: float, *, joins: bool = True) -> None:
        self._chosen = at
        axis, place = ("x", x) if at < 2 else ("y", y)
        tower = self.state.tower.with_border(axis, at % 2, round(place, 3))
        self._do(replace(self.state, tower=tower), joins=joins)

    def _on_tower_stepped(self, right: int, up: int, far: bool) -> None:
        by = (right or up) * BORDER_STEP * (5 if far else 1)
        tower = self.state.tower
        place = (*tower.x, *tower.y)[self._chosen] + by
        self._on_tower_dragged(self._chosen, place, place, joins=False)

    def _on_step_typed(self, weight: float, bias: float) -> None:
        limit = 1000.0
        step = Step(min(max(weight, -limit), limit), min(max(bias, -limit), limit))
        self._do(replace(self.state, step=step))

    def _on_tower_typed(self, height: float, bias: float) -> None:
        self._do(replace(self.state, tower=self.state.tower.with_numbers(height, bias)))

    def _build(self) -> None:
        self.tabs = TextTabs(close=True)
        self.tabs.setObjectName("bumps_modes")
        self.tabs.setAccessibleName(self.tr("What is built"))
        names = [str(count) for count in COUNTS]
        names[-1] = words.bumps(COUNTS[-1])
        self.tabs.set_texts([self.tr("Step"), *names, self.tr("Tower")])
        self._best = Button(self.tr("Best heights"), role="quiet", objectName="bumps_best")
        self._back = Button(self.tr("Undo"), "undo", "quiet", objectName="bumps_undo")
        self.heading.add(self.tabs, self._best, self._back)
        self.centre.addWidget(self.surface, 1)
        self.centre.addWidget(self.pairs)
        self.centre.addWidget(self.tower, 1)
        for part in (self.near, self.pair, self.step_numbers, self.tower_numbers):
            self.right.addWidget(part)
        self.right.addStretch(1)
        self.setFocusProxy(self.surface)
        for surface, title in ((self.surface, self.tr("Bumps")), (self.tower, self.tr("Tower"))):
            offer_saving(surface, surface.sheet, title, self.saving_wanted)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_mode)
        for surface in (self.surface, self.tower):
            surface.chosen.connect(self._on_chosen)
            surface.dropped.connect(lambda _: self._history.settle())
        self.surface.dragged.connect(self._on_dragged)
        self.surface.stepped.connect(self._on_stepped)
        self.tower.dragged.connect(self._on_tower_dragged)
        self.tower.stepped.connect(self._on_tower_stepped)
        self.pair.height_edited.connect(self._on_height)
        self.pair.weight_edited.connect(
            lambda weight: self._edit(lambda bumps: bumps.with_weight(weight))
        )
        self.step_numbers.edited.connect(self._on_step_typed)
        self.tower_numbers.edited.connect(self._on_tower_typed)
        self._best.clicked.connect(lambda: self._edit(with_best_heights))
        self._back.clicked.connect(self.undo)
