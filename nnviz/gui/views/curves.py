"""Cost and accuracy after every epoch, on the training images and on those kept for validation."""

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.core import COSTS, Change, EpochRecord, Snapshot, Spec
from nnviz.gui.views.epoch_figures import EpochFigures
from nnviz.gui.views.setting_texts import change_marks
from nnviz.gui.views.view import View
from nnviz.gui.widgets.figures import cost_text, share_text
from nnviz.gui.widgets.plot import Line, LinePlot
from nnviz.gui.widgets.plot_canvas import Values
from nnviz.gui.widgets.scales import Scale, accuracy_scale, value_scale

MEASURED_FIRST = 10_000
"""How many training examples are measured where a Spec's `evaluate` is "first"."""

IMAGE_INPUTS = 784


class CurveView(View):
    """One figure of every epoch's record as two lines; a subclass says which figure, and how."""

    title = ""
    column = "left"
    every = 1
    shown = True
    figure = ""
    """The records have it as training_… and validation_…."""

    def __init__(self, plot: LinePlot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = plot
        self._figures = EpochFigures()
        self._history: tuple[EpochRecord, ...] = ()
        self._changes: tuple[Change, ...] = ()
        self._goal = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plot)
        plot.canvas.setAccessibleName(QCoreApplication.translate("View", self.title))

    def reset(self, spec: Spec) -> None:
        """Empty, with the words and the x axis for a run of `spec`."""
        self._changes = ()
        self.plot.set_caption(self._caption(spec), "")
        self.plot.set_sentence(self._invitation())
        self.plot.set_changes([])
        self._draw((), spec.epochs)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the history of `snapshot`; nothing happens while it is the same."""
        if snapshot.history is not self._history or snapshot.goal != self._goal:
            if snapshot.history and not self._history:
                self.plot.set_caption(self._caption(snapshot.spec), self._note(snapshot))
                self.plot.set_sentence(self._reason(snapshot.spec))
            self._draw(snapshot.history, snapshot.goal)
        if snapshot.changes != self._changes:
            self._changes = snapshot.changes
            self.plot.set_changes(change_marks(snapshot.changes))

    def _draw(self, history: tuple[EpochRecord, ...], goal: int) -> None:
        self._history, self._goal = history, goal
        self._figures.follow(history)
        training = self._figures.column(f"training_{self.figure}")
        validation = self._figures.column(f"validation_{self.figure}")
        lines = [
            Line("training", self.tr("training"), "training", training),
            Line("validation", self.tr("validation"), "validation", validation),
        ]
        measured = np.concatenate([training, validation])
        measured = measured[np.isfinite(measured)]
        scale = self._scale(measured) if measured.size else None
        self.plot.set_lines(goal, self._figures.column("epoch"), lines, scale)

    def _note(self, snapshot: Snapshot) -> str:
        """What the training figures were measured on, where that is not all of the examples."""
        if snapshot.spec.evaluate == "all" or snapshot.n_train <= MEASURED_FIRST:
            return ""
        return self.tr("training: first {0}").format(f"{MEASURED_FIRST:,}")

    def _caption(self, spec: Spec) -> str:
        """What is shown, and in which unit."""
        raise NotImplementedError

    def _invitation(self) -> str:
        """What stands in the empty plot before training."""
        raise NotImplementedError

    def _reason(self, spec: Spec) -> str:
        """Why there are no lines although epochs have been measured."""
        raise NotImplementedError

    def _scale(self, values: Values) -> Scale:
        """The y axis for these values, all of them finite."""
        raise NotImplementedError


class CostView(CurveView):
    """How wrong the network is, per example, without the penalty."""

    title = str(QT_TRANSLATE_NOOP("View", "Cost"))
    figure = "cost"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LinePlot(cost_text, "0.000"), parent)

    def _caption(self, spec: Spec) -> str:
        label = QCoreApplication.translate("Spec", COSTS[spec.cost].label)
        unit = self.tr("per image") if _reads_images(spec) else self.tr("per example")
        return f"{unit}, {label[:1].lower()}{label[1:]}"

    def _invitation(self) -> str:
        return self.tr("Press Train: the cost after\nevery epoch appears here.")

    def _reason(self, spec: Spec) -> str:
        return self.tr("There are no examples\nto measure the cost on.")

    def _scale(self, values: Values) -> Scale:
        return value_scale(float(values.min()), float(values.max()))


class AccuracyView(CurveView):
    """Which share of the examples the network gets right."""

    title = str(QT_TRANSLATE_NOOP("View", "Accuracy"))
    figure = "accuracy"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LinePlot(share_text, "98.1 %", marks_at_top=False), parent)

    def _caption(self, spec: Spec) -> str:
        if _reads_images(spec):
            return self.tr("images read correctly")
        return self.tr("examples classified correctly")

    def _invitation(self) -> str:
        return self.tr("… and here the share that\nthe network gets right.")

    def _reason(self, spec: Spec) -> str:
        return self.tr(
            "This network answers with a number, not with a class: the cost says how near it is."
        )

    def _scale(self, values: Values) -> Scale:
        return accuracy_scale(float(values.min()))


def _reads_images(spec: Spec) -> bool:
    return spec.sizes[0] == IMAGE_INPUTS
