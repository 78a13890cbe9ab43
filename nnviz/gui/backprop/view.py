"""One example through the network and back, one step at a time (chapter 2)."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent

from nnviz.core import Snapshot, Spec
from nnviz.data import Dataset
from nnviz.gui.backprop.check import difference_ways, gradient_ways
from nnviz.gui.backprop.color_ramp import ColorRamp
from nnviz.gui.backprop.formula import Formula
from nnviz.gui.backprop.formulas import entry_ways
from nnviz.gui.backprop.frozen_moment import FrozenMoment
from nnviz.gui.backprop.matrix_equation import MatrixEquation
from nnviz.gui.backprop.scenes import Scene, Term, scene_of
from nnviz.gui.backprop.step_bar import BACK, FIRST, LAST, ON, StepBar
from nnviz.gui.backprop.steps import (
    GRADIENT,
    OUTPUT_ERROR,
    Step,
    obstacle,
    stage_titles,
    steps_of,
)
from nnviz.gui.backprop.task import Task
from nnviz.gui.backprop.walk import Entry, Walk
from nnviz.gui.backprop.wanted_class import WantedClass
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.rows import column
from nnviz.gui.example import Example
from nnviz.gui.look.standing import Standing
from nnviz.gui.view import View


class BackpropView(Standing, View):
    """The five stages of backpropagation for the example that all views look at.

    While training runs it stays at one moment, so that the numbers of all stages belong together;
    a button goes on to the newest. Whenever nothing runs it shows the newest by itself. ``entry``
    is the one whose numbers are put in, None while there is nothing to show.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Backprop"))
    done_here = ("_at", "entry", "_held", "_chosen_class")

    def __init__(self) -> None:
        super().__init__()
        self._task = Task(Spec())
        self._moment = FrozenMoment()
        self._steps = steps_of(2)
        self._at = 0
        self.entry: Entry | None = None
        self._walk: Walk | None = None
        self._scene: Scene = []
        self._make_controls()
        self._connect()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self._at]

    @property
    def _chosen_class(self) -> int | None:
        """What a person wants to be answered to an example of which nobody knows."""
        return self._task.chosen

    @_chosen_class.setter
    def _chosen_class(self, chosen: int | None) -> None:
        self._task = replace(self._task, chosen=chosen)

    @property
    def _held(self) -> Snapshot | None:
        """The moment that a person reads while training goes on."""
        return self._moment.held if self.isVisible() else None

    @_held.setter
    def _held(self, moment: Snapshot | None) -> None:
        self._moment.hold(moment)

    def show_standing(self) -> None:
        self._refresh()

    def reset(self, spec: Spec) -> None:
        """Another network: at the same stage as before."""
        stage = self.step.stage
        self._task = replace(self._task, spec=spec, chosen=None)
        self._moment.forget()
        self._steps = steps_of(len(spec.sizes) - 1)
        self._at = self._first_of(stage)
        self.entry = None
        self._refresh()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the newest moment where that disturbs nobody; else offer it."""
        if self._moment.note(snapshot):
            self._refresh()
        self._show_moment()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """What the inputs are: a picture or a few numbers."""
        self._task = replace(self._task, dataset=dataset)
        self._refresh()

    def show_example(self, example: Example | None) -> None:
        """Take another example through the network, at the same step."""
        self._task = replace(self._task, example=example, chosen=None)
        self.entry = None
        self._refresh()

    def allow_editing(self, allowed: bool) -> None:
        """Nothing runs, so the newest moment stays the newest."""
        if self._moment.run(not allowed):
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._moment.open()
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from step to step; a digit says what is wanted, where that may be chosen."""
        if self.bar.take_key(event):
            return
        if event.text().isdecimal() and int(event.text()) < self._task.classes:
            self._on_wanted_chosen(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _make_controls(self) -> None:
        self.bar = StepBar(stage_titles(), ColorRamp())
        self.wanted = WantedClass()
        self.formula, self.difference = Formula(), Formula()
        self.equation = MatrixEquation([self.formula, self.difference])
        self.equation.setObjectName("backprop_equation")
        self.page = OrSentence(self.equation)
        self.page.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column(self.bar, self.wanted, (self.page, 1), space=2, of=self)

    def _connect(self) -> None:
        self.bar.moved.connect(self._on_moved)
        self.bar.stage_chosen.connect(self._on_stage_chosen)
        self.bar.newest_wanted.connect(self._take_newest)
        self.wanted.chosen.connect(self._on_wanted_chosen)
        self.equation.selected_by_hand.connect(self._on_selected)

    def _on_moved(self, move: str) -> None:
        self._go({FIRST: 0, BACK: self._at - 1, ON: self._at + 1, LAST: len(self._steps)}[move])

    def _on_stage_chosen(self, index: int) -> None:
        self._go(self._first_of(index + 1))

    def _on_wanted_chosen(self, index: int) -> None:
        if index != self._task.chosen:
            self._task, self.entry = replace(self._task, chosen=index), None
            self._refresh()

    def _on_selected(self, grid: int, place: int) -> None:
        term = [item for item in self._scene if isinstance(item, Term)][grid]
        if self.entry is not None:
            self.entry = term.entry_at(place, self.entry)
            self._show_entry()

    def _first_of(self, stage: int) -> int:
        return next(at for at, step in enumerate(self._steps) if step.stage == stage)

    def _go(self, place: int) -> None:
        """Show another step, with the entry that matters most in it."""
        place = min(max(place, 0), len(self._steps) - 1)
        if place != self._at:
            self._at, self.entry = place, None
            self._show_step()

    def _take_newest(self) -> None:
        if self._moment.update():
            self._refresh()

    def _show_moment(self) -> None:
        text = self.tr("epoch {0}").format(self._moment.epochs) if self._moment.shown else ""
        self.bar.show_moment(text, self._moment.is_old)

    def _refresh(self) -> None:
        """Work it all out anew; nothing while nobody can see it."""
        if self.isVisible():
            moment = self._moment.shown
            self._walk = None if moment is None else self._task.walk(moment)
            self._show_moment()
            self._show_step()

    def _show_step(self) -> None:
        last = len(self._steps) - 1
        self.bar.show_place(self.step.stage - 1, self._at == 0, self._at == last)
        self._show_wanted()
        problem = self._problem()
        self.page.explain(problem)
        if problem:
            self.entry, self._scene = None, []
            self.formula.set_ways([])
        else:
            self._show_entry()
        self._say()

    def _problem(self) -> str:
        """Why this step cannot be shown; "" where it can."""
        if self._walk is None:
            return self.tr("As soon as there is an example, it goes through the network here.")
        return obstacle(self.step, self._walk.spec, self._walk.values.y is not None)

    def _show_wanted(self) -> None:
        """The classes to choose from: the network's own answer, until a person says another."""
        task, moment = self._task, self._moment.shown
        names = task.class_names if self.step.stage >= OUTPUT_ERROR else []
        self.wanted.setVisible(bool(names))
        if not names or moment is None:
            return
        if task.chosen is None:
            caption = self.tr("wanted, until you choose what it answers itself:")
            self.wanted.show_classes(names, task.own_answer(moment.network), caption)
        else:
            self.wanted.show_classes(names, task.chosen, self.tr("wanted:"))

    def _show_entry(self) -> None:
        """The equation with the selected entry marked, and its numbers."""
        walk, step = self._walk, self.step
        assert walk is not None
        if self.entry is None or not walk.has(step, self.entry):
            self.entry = walk.largest(step)
        entry = self.entry
        self.difference.setVisible(step.stage == GRADIENT)
        self._scene = scene_of(walk, step, entry)
        self.equation.show_items(
            [item.matrix if isinstance(item, Term) else item for item in self._scene]
        )
        terms = [item for item in self._scene if isinstance(item, Term)]
        for grid, term in zip(self.equation.grids, terms, strict=True):
            grid.select(term.place_of(entry))
        if step.stage == GRADIENT:
            self.formula.set_ways(gradient_ways(walk, step.layer, entry))
            self.difference.set_ways(difference_ways(walk, step.layer, entry))
        else:
            self.formula.set_ways(entry_ways(walk, step, entry))

    def _say(self) -> None:
        """Which step this is, and what happens in it."""
        walk = self._walk
        self.say("" if walk is None else self._task.told_of(self.step, walk))
