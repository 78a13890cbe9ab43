"""How fast each layer learns: the size of its errors while training, on a logarithmic axis."""

import dataclasses

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QActionGroup

from nnviz.core import Snapshot, Spec
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.number_words import significant
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column
from nnviz.gui.curves.change_words import marks_along
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.curves.lesson_layer import LessonLayer
from nnviz.gui.curves.lesson_values import Quantity
from nnviz.gui.curves.log_bars import LogBar, LogBars
from nnviz.gui.curves.mini_batch_line import MiniBatchLine
from nnviz.gui.curves.speed_words import in_fewer_words, speed_words
from nnviz.gui.curves.step_epochs import epochs_of_steps
from nnviz.gui.curves.x_axes import epochs_themselves, place_of, unit_of
from nnviz.gui.layer_names import layer_names, layer_series
from nnviz.gui.lesson_marks import LessonMarks
from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import decade_scale, round_end
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.line_plot import Line, LinePlot
from nnviz.gui.plot.lines import Values
from nnviz.gui.plot.menu import PlotMenu
from nnviz.gui.saving import save_by
from nnviz.gui.view import View

MOST_POINTS = 120
MONITOR = "learning-speed"
SPEED, WEIGHT_SPEED = 2, 3
"""The measures that are taken over 1,000 examples instead of from a mini-batch."""

_FINEST = 0.5
"""Epochs that one point is the mean of, more where there would be too many points."""


class DeltasView(View):
    """Mean |δ| of every layer, or the norm of its biases' or weights' gradient (chapter 5)."""

    title = str(QT_TRANSLATE_NOOP("View", "How fast each layer learns"))

    def __init__(self) -> None:
        super().__init__()
        self._seen: tuple[object, ...] = ()
        self._spec = Spec()
        self._snapshot: Snapshot | None = None
        self._measure = 0
        self._mini_batches = MiniBatchLine()
        self.plot = LinePlot(significant, "0.0058", logarithmic=True)
        self.plot.canvas.setAccessibleName(QCoreApplication.translate("View", self.title))
        self.measure_button = Button(role="text", parent=self, objectName="speed_measure")
        self.measure_button.setFont(theme.font(12))
        self.measure_button.setFixedHeight(20)
        self.measure_button.clicked.connect(self._on_measure_clicked)
        self.bars = LogBars(significant)
        self.bars.setAccessibleName(QCoreApplication.translate("View", self.title))
        self.bars.hide()
        self._lesson = LessonLayer(self.plot, Quantity("speed", significant))
        self._add_menu()
        self.plot.caption_row.put_first(self.measure_button)
        self.monitor_button = Button(self.tr("Measure it after every epoch"), role="text")
        self.monitor_button.setObjectName("monitor_speed")
        self.monitor_button.setToolTip(self.tr("Ticks Learning speed under More, Monitoring."))
        self.monitor_button.clicked.connect(self._on_monitor_clicked)
        column(self.plot, (self.bars, 1), self.monitor_button, space=6, of=self)
        self._name_measure()

    def reset(self, spec: Spec) -> None:
        """Empty, for a run of `spec`."""
        self._seen, self._snapshot, self._spec = (), None, spec
        self._mini_batches.follow(None)
        self._name_measure()
        self.plot.set_sentence(self._sentence())
        self.plot.set_changes([])
        self.plot.set_lines(
            max(spec.epochs, self._lesson.end(epochs_themselves)), np.empty(0), [], None
        )
        self.bars.show_bars([], self._sentence())
        self.say(speed_words(np.empty((0, len(spec.sizes) - 1)), self._measure_in_words()))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the layers' speeds; nothing happens while there are no new ones."""
        if snapshot.spec is not self._spec:
            self._spec = snapshot.spec
            self._offer_monitoring()
        self._mini_batches.follow(snapshot)
        steps = snapshot.speeds.steps
        last = int(steps[-1]) if len(steps) else 0
        figures = len(steps), last, snapshot.epoch, snapshot.goal
        seen = *figures, snapshot.changes, snapshot.untrained, self._measure, self._axis
        if seen != self._seen:
            self._seen, self._snapshot = seen, snapshot
            self._draw(snapshot)

    def show_lesson_marks(self, marks: LessonMarks | None) -> None:
        """Show the book's speeds where speeds are shown: those of the biases."""
        self._lesson.show(marks)
        self._lay_lesson_out()
        if self._snapshot is not None:
            self._draw(self._snapshot)

    def _lay_lesson_out(self) -> None:
        self._lesson.lay_out(epochs_themselves if self._measure == SPEED else None)

    def _add_menu(self) -> None:
        title = QCoreApplication.translate("View", self.title)
        self.menu = PlotMenu()
        forms = QActionGroup(self)
        self.menu.add_choice("speed_over_time", self.tr("Over time, as lines"), True, forms)
        self._now = self.menu.add_choice("speed_now", self.tr("Now, as bars"), False, forms)
        self.menu.changed.connect(self._on_form_chosen)
        save_by(self.menu, self.sheet, title, self.saving_wanted)
        self.menu.open_over(self.bars)
        self.plot.set_menu(self.menu, self.tr("{0}: options").format(title), "deltas_menu")

    def sheet(self) -> Sheet:
        """Of what is seen: the lines or the bars."""
        lines = self.plot.sheet()
        caption = listed((self.measure_button.text(), lines.caption))
        if self._now.isChecked():
            return self.bars.sheet(caption)
        return lines._replace(caption=caption)

    def _sentence(self) -> str:
        return self.tr("Where |δ| is small,\na layer learns slowly.")

    def _on_form_chosen(self) -> None:
        self.bars.setVisible(self._now.isChecked())
        self.plot.canvas.setHidden(self._now.isChecked())

    def _on_measure_clicked(self) -> None:
        self._measure = (self._measure + 1) % len(self._measures())
        self._name_measure()
        self._lay_lesson_out()
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def _offer_monitoring(self) -> None:
        """Speeds of 1,000 examples are measured before training, and then only if one asks."""
        unasked = self._measure >= SPEED and MONITOR not in self._spec.monitor
        self.monitor_button.setVisible(unasked)

    def _on_monitor_clicked(self) -> None:
        monitor = (*self._spec.monitor, MONITOR)
        self.spec_wanted.emit(dataclasses.replace(self._spec, monitor=monitor))

    def _measures(self) -> list[tuple[str, str]]:
        """Names of what can be shown, and what each is measured on."""
        in_batch = self.tr("in a mini-batch, log scale")
        return [
            (self.tr("mean |δ|"), in_batch),
            ("‖∂C/∂b‖", in_batch),
            (self.tr("speed"), self.tr("‖∂C/∂b‖ of 1,000 examples, log scale")),
            (self.tr("speed of weights"), self.tr("‖∂C/∂w‖ of 1,000 examples, log scale")),
        ]

    def _measure_in_words(self) -> str:
        if self._measure == SPEED:
            return self.tr("‖∂C/∂b‖ of 1,000 examples")
        if self._measure == WEIGHT_SPEED:
            return self.tr("‖∂C/∂w‖ of 1,000 examples")
        return self._measures()[self._measure][0]

    def _name_measure(self) -> None:
        measures = self._measures()
        name, words = measures[self._measure]
        following, _ = measures[(self._measure + 1) % len(measures)]
        self.measure_button.setText(name)
        self.measure_button.setToolTip(self.tr("Show {0} instead").format(following))
        self.measure_button.setAccessibleName(self.tr("Measure: {0}").format(name))
        self.plot.set_caption(words, "", self.tr("log scale"), "")
        self._offer_monitoring()

    def _draw(self, snapshot: Snapshot) -> None:
        epochs, means = self._figures(snapshot)
        layers = means.shape[1]
        names, series = layer_names(layers), layer_series(layers)
        looks = zip(names, series, means.T, strict=True)
        lines = [Line(name, name, look, column) for name, look, column in looks]
        self._lay_lesson_out()
        figures = np.concatenate([means.ravel(), self.plot.of_seeds])
        positive = figures[figures > 0]
        if positive.size and self._measure == SPEED:
            positive = np.concatenate([positive, self._lesson.values])
        scale = decade_scale(positive.min(), positive.max()) if positive.size else None
        last = max(snapshot.goal, self._lesson.end(epochs_themselves))
        if self._axis == "mini-batches":
            last = round_end(max(place_of(self._axis, snapshot), 1.0))
        self.plot.set_lines(last, epochs, lines, scale, unit_of(self._axis))
        self.plot.set_changes(marks_along(self._axis, snapshot, EpochTable()))
        newest = means[-1].tolist() if len(means) else []
        self.bars.show_bars(
            [LogBar(*look) for look in zip(names, series, newest, strict=False)], self._sentence()
        )
        self.say(speed_words(means, self._measure_in_words()), *in_fewer_words(means))

    @property
    def _axis(self) -> str:
        """As that of cost and accuracy: mini-batches while a slow run has hardly begun."""
        alone = self._mini_batches.is_alone and self._measure < SPEED
        return "mini-batches" if alone and not self._lesson.is_there else "epochs"

    def _figures(self, snapshot: Snapshot) -> tuple[Values, Values]:
        """Places (p,) on the axis and what is shown of every layer there, (p, L)."""
        speeds = snapshot.speeds
        if self._measure >= SPEED:
            return measured_speeds(snapshot, of_weights=self._measure == WEIGHT_SPEED)
        table = speeds.gradient_norm if self._measure else speeds.mean_delta
        if self._axis == "mini-batches":
            return speeds.steps.astype(float), table
        return piece_means(epochs_of_steps(snapshot, speeds.steps), table, snapshot.goal)


def measured_speeds(snapshot: Snapshot, *, of_weights: bool = False) -> tuple[Values, Values]:
    """Epochs (p,) and learning speeds (p, L), of the biases or of the weights.

    They are those before the first step and after each epoch at whose end they were measured.
    """
    layers, name = len(snapshot.spec.sizes) - 1, "weight_speed" if of_weights else "learning_speed"
    moments = [(0, snapshot.opening), *((record.epoch, record) for record in snapshot.history)]
    known = [(epoch, getattr(moment, name, None)) for epoch, moment in moments]
    found = [(epoch, speed) for epoch, speed in known if speed is not None]
    epochs = np.array([epoch for epoch, _ in found], dtype=float)
    return epochs, np.array([speed for _, speed in found]).reshape(-1, layers)


def piece_means(epochs: Values, table: Values, last_epoch: float) -> tuple[Values, Values]:
    """Means over pieces of half an epoch, longer ones where there would be more than 120.

    `epochs` (k,) ascending and > 0, `table` (k, L); returns the pieces' mean epochs (p,) and
    means (p, L). A piece that has just begun waits until it is half full: a mean of two or three
    mini-batches would jump about.
    """
    if not len(epochs):
        return epochs, table
    size = max(_FINEST, max(last_epoch, epochs[-1]) / (MOST_POINTS - 1))
    pieces = np.ceil(epochs / size - 1e-9)  # the end of an epoch belongs to it
    starts = np.flatnonzero(np.diff(pieces, prepend=-1.0))
    counts = np.diff(starts, append=len(epochs))
    middles = np.add.reduceat(epochs, starts) / counts
    means = np.add.reduceat(table, starts, axis=0) / counts[:, None]
    ripe = -1 if len(counts) > 1 and counts[-1] < counts[-2] / 2 else None
    return middles[:ripe], means[:ripe]
