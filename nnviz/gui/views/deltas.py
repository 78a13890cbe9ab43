"""How fast each layer learns: the size of its errors while training, on a logarithmic axis."""

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.core import Change, Snapshot, Spec
from nnviz.gui import theme
from nnviz.gui.views.layer_names import layer_names, layer_series
from nnviz.gui.views.setting_texts import change_marks
from nnviz.gui.views.step_epochs import epochs_of_steps
from nnviz.gui.widgets.button import Button
from nnviz.gui.widgets.figures import significant
from nnviz.gui.widgets.plot import Line, LinePlot
from nnviz.gui.widgets.plot_canvas import Values
from nnviz.gui.widgets.scales import decade_scale

MOST_POINTS = 120

_FINEST = 0.5
"""Epochs that one point is the mean of, more where there would be too many points."""


class DeltasView(QWidget):
    """Mean |δ| of every layer, or the norm of its biases' gradient (chapter 5)."""

    title = str(QT_TRANSLATE_NOOP("View", "How fast each layer learns"))
    column = "right"
    every = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: tuple[int, int, int, bool] | None = None
        self._snapshot: Snapshot | None = None
        self._changes: tuple[Change, ...] = ()
        self._shows_norm = False
        self.plot = LinePlot(significant, "0.0058", logarithmic=True)
        self.plot.canvas.setAccessibleName(QCoreApplication.translate("View", self.title))
        self.measure_button = Button("", role="text", parent=self)
        self.measure_button.setObjectName("speed_measure")
        self.measure_button.setFont(theme.font(12))
        self.measure_button.setFixedHeight(20)
        self.measure_button.clicked.connect(self._on_measure_clicked)
        self._name_measure()
        self.plot.caption_row.put_first(self.measure_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def reset(self, spec: Spec) -> None:
        """Empty, for a run of `spec`."""
        self._seen, self._snapshot, self._changes = None, None, ()
        self.plot.set_caption(self.tr("in a mini-batch, log scale"))
        self.plot.set_sentence(self.tr("Where |δ| is small,\na layer learns slowly."))
        self.plot.set_changes([])
        self.plot.set_lines(spec.epochs, np.empty(0), [], None)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the layers' speeds; nothing happens while there are no new ones."""
        steps = snapshot.speeds.steps
        last = int(steps[-1]) if len(steps) else 0
        seen = (len(steps), last, snapshot.goal, self._shows_norm)
        if seen != self._seen:
            self._seen, self._snapshot = seen, snapshot
            self._draw(snapshot)
        if snapshot.changes != self._changes:
            self._changes = snapshot.changes
            self.plot.set_changes(change_marks(snapshot.changes))

    def _on_measure_clicked(self) -> None:
        self._shows_norm = not self._shows_norm
        self._name_measure()
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def _name_measure(self) -> None:
        measures = [self.tr("mean |δ|"), "‖∂C/∂b‖"]
        self.measure_button.setText(measures[self._shows_norm])
        other = measures[not self._shows_norm]
        self.measure_button.setToolTip(self.tr("Show {0} instead").format(other))
        self.measure_button.setAccessibleName(
            self.tr("Measure: {0}").format(measures[self._shows_norm])
        )

    def _draw(self, snapshot: Snapshot) -> None:
        speeds = snapshot.speeds
        table = speeds.gradient_norm if self._shows_norm else speeds.mean_delta
        epochs, means = piece_means(epochs_of_steps(snapshot), table, snapshot.goal)
        layers = table.shape[1]
        looks = zip(layer_names(layers), layer_series(layers), means.T, strict=True)
        lines = [Line(name, name, series, column) for name, series, column in looks]
        positive = means[means > 0]
        scale = decade_scale(positive.min(), positive.max()) if positive.size else None
        self.plot.set_lines(snapshot.goal, epochs, lines, scale)


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
