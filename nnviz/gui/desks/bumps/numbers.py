"""The right column of the bump desk: how near, and the numbers of what is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.desks.bumps.bench import Bench
from nnviz.desks.bumps.tower import Tower
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.desks.bumps import words
from nnviz.gui.desks.bumps.meter import Meter
from nnviz.gui.desks.facts import Facts
from nnviz.gui.desks.settings import setting_row
from nnviz.gui.pictures.marked import Marked

FARTHEST = 1.2
HEIGHTS = tuple(round(-2.5 + 0.1 * at, 1) for at in range(46))
WEIGHTS = (5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0)
STEP_WEIGHTS = (-100.0, -20.0, -8.0, 0.0, *(2.0, 4.0, 8.0, 20.0, 50.0, 100.0, 200.0, 440.0, 1000.0))
STEP_BIASES = (
    -1000.0,
    -500.0,
    -400.0,
    -200.0,
    -176.0,
    -80.0,
    -40.0,
    -8.0,
    -4.0,
    0.0,
    4.0,
    8.0,
    40.0,
)
TOWER_HEIGHTS = tuple(float(at) for at in range(21))
TOWER_BIASES = tuple(-30.0 + at for at in range(41))


class Near(QWidget):
    """How near the bumps are to the wanted curve, and what is asked of them."""

    def __init__(self) -> None:
        super().__init__()
        self.value = label("", 20, 600, "text", objectName="bumps_deviation")
        self._goal = label("", 12, wordWrap=True)
        self._meter = Meter(FARTHEST)
        self._icon, self._verdict = Marked("ring"), label("", 12, tone="text", wordWrap=True)
        self._trained = label("", 12, wordWrap=True)
        head = label(self.tr("How near"), 14, 600, "text", minimumHeight=24)
        text = self.tr("mean distance between the two curves, before the output's sigmoid")
        said = label(text, 12, wordWrap=True)
        line = row(self.value, self._goal, None, space=10)
        verdict = row(self._icon, (self._verdict, 1), space=8)
        column(head, said, 8, line, 4, self._meter, 6, verdict, 2, self._trained, of=self)

    def show_bench(self, bench: Bench, trained: float | None) -> None:
        """The distance, and that after training where there is one."""
        deviation, goal = bench.deviation, bench.challenge
        self.value.setText(words.distance_text(deviation))
        said = self.tr("the challenge: {goal}")
        self._goal.setText("" if goal is None else said.format(goal=words.goal_text(goal)))
        self._meter.show_value(deviation, goal)
        met, unmet = self.tr("The challenge is met."), self.tr("Not near enough yet.")
        self._icon.show_icon("check" if bench.is_met else "ring", met if bench.is_met else unmet)
        self._icon.setVisible(goal is not None)
        self._verdict.setText("" if goal is None else met if bench.is_met else unmet)
        after = self.tr("After training: {value}").format(value=words.distance_text(trained or 0.0))
        self._trained.setText("" if trained is None else after)
        self._trained.setVisible(trained is not None)


class PairNumbers(QWidget):
    """The chosen bump as two neurons; its height and all steps' weight can be typed.

    Below them is a ``question``.
    """

    height_edited = Signal(object)
    weight_edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._head = label("", 13, 600, "text", wordWrap=True)
        self._facts = Facts([self.tr("first"), self.tr("second")], strong=False)
        self.height_row = setting_row("h", self.tr("height"), HEIGHTS, "bumps_height")
        self.weight_row = setting_row("w", self.tr("all steps"), WEIGHTS, "bumps_weight")
        self.height_row.value_edited.connect(self.height_edited)
        self.weight_row.value_edited.connect(self.weight_edited)
        descent = label(self.tr("And gradient descent?"), 13, 600, "text", wordWrap=True)
        text = self.tr(
            "Train goes on from these weights, on 500 points of the wanted curve. Will it find "
            "better heights than yours?"
        )
        self.question = QWidget()
        column(16, descent, 2, label(text, 12, wordWrap=True), of=self.question)
        rows = self._facts, 8, self.height_row, 4, self.weight_row
        column(16, self._head, 4, *rows, self.question, of=self)

    def show_bench(self, bench: Bench, at: int) -> None:
        """That bump."""
        first, second = bench.bumps.pair(at)
        height = bench.bumps.heights[at]
        said = self.tr("Bump {number}, as two neurons")
        self._head.setText(said.format(number=at + 1))
        self._facts.show_rows(
            [
                (self.tr("step at s"), *(words.number(s.place, 3) for s in (first, second))),
                (self.tr("weight w"), *(words.number(s.weight) for s in (first, second))),
                (self.tr("bias b = −w s"), *(words.number(s.bias) for s in (first, second))),
                (self.tr("to the output"), words.signed(height), words.signed(-height)),
            ]
        )
        self.height_row.set_value(height)
        self.weight_row.set_value(bench.bumps.weight)


class StepNumbers(QWidget):
    """One neuron's w and b, and what they make of it."""

    edited = Signal(float, float)
    """w and b."""

    def __init__(self) -> None:
        super().__init__()
        head = label(self.tr("One hidden neuron"), 14, 600, "text", minimumHeight=24)
        self.weight = setting_row("w", self.tr("weight"), STEP_WEIGHTS, "step_weight")
        self.bias = setting_row("b", self.tr("bias"), STEP_BIASES, "step_bias")
        for each in (self.weight, self.bias):
            each.value_edited.connect(self._on_edited)
        self._facts = Facts()
        wanted = label(
            self.tr("Wanted: a step at 0.40 that takes 0.01 at most."), 12, wordWrap=True
        )
        column(head, 8, self.weight, 4, self.bias, 12, self._facts, 12, wanted, of=self)

    def show_bench(self, bench: Bench) -> None:
        """The step as it is."""
        step = bench.step
        self.weight.set_value(step.weight)
        self.bias.set_value(step.bias)
        place = words.number(step.place, 4) if step.weight else "–"
        width = words.number(step.width, 2) if step.weight else "–"
        self._facts.show_rows(
            [(self.tr("step at −b/w"), place), (self.tr("width 4.39/|w|"), width)]
        )

    def _on_edited(self) -> None:
        self.edited.emit(self.weight.value, self.bias.value)


class TowerNumbers(QWidget):
    """The height, the output's bias, and what the output says on tower, arms and floor."""

    edited = Signal(float, float)
    """h and b."""

    def __init__(self) -> None:
        super().__init__()
        head = label(self.tr("Tower"), 14, 600, "text", minimumHeight=24)
        self.height_row = setting_row("h", self.tr("height"), TOWER_HEIGHTS, "tower_height")
        self.bias_row = setting_row("b", self.tr("output's bias"), TOWER_BIASES, "tower_bias")
        for each in (self.height_row, self.bias_row):
            each.value_edited.connect(self._on_edited)
        self.best = Button(self.tr("b = −3h/2"), role="text", objectName="tower_best")
        self.best.clicked.connect(self._on_best)
        self._facts = Facts()
        self._icon, self._verdict = Marked("ring"), label("", 12, tone="text", wordWrap=True)
        rows = self.height_row, 4, self.bias_row, 4, row(self.best, None)
        verdict = row(self._icon, (self._verdict, 1), space=8)
        column(head, 8, *rows, 12, self._facts, 8, verdict, of=self)

    def show_bench(self, bench: Bench) -> None:
        """The tower as it is."""
        tower = bench.tower
        self.height_row.set_value(tower.height)
        self.bias_row.set_value(tower.bias)
        self._facts.show_rows(
            [
                (self.tr("both bumps, 2h + b"), f"{tower.tower:.3f}"),
                (self.tr("one bump, h + b"), f"{tower.arm:.3f}"),
                (self.tr("none, b"), f"{tower.floor:.3f}"),
            ]
        )
        stands = self.tr("A tower: above 0.95, all else below 0.05.")
        cross = self.tr("Wanted: tower above 0.95, arms and floor below 0.05.")
        self._icon.show_icon("check" if tower.stands else "ring", "")
        self._verdict.setText(stands if tower.stands else cross)

    def _on_best(self) -> None:
        height = self.height_row.value
        self.edited.emit(height, Tower(height=height).best_bias)

    def _on_edited(self) -> None:
        self.edited.emit(self.height_row.value, self.bias_row.value)
