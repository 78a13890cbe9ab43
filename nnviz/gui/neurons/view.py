"""What each hidden neuron does: its activation where that can be drawn, else its weights."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QStackedLayout

from nnviz.core import Snapshot, Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import Dataset
from nnviz.gui.neurons.activation_fields import field_of
from nnviz.gui.neurons.activations_view import NeuronPlanesView
from nnviz.gui.neurons.weights_view import WeightsView
from nnviz.gui.plot.export import Sheet
from nnviz.gui.view import View


class NeuronsView(View):
    """Two views in one place: the data decides which of them is seen, under its own title."""

    title = str(QT_TRANSLATE_NOOP("View", "What each neuron looks for"))

    def __init__(self) -> None:
        super().__init__()
        self.weights, self.planes = WeightsView(), NeuronPlanesView()
        self._both: tuple[View, ...] = (self.weights, self.planes)
        self._snapshot: Snapshot | None = None
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for view in self._both:
            self._stack.addWidget(view)
            view.said.connect(self._on_said)

    @property
    def shown_view(self) -> View:
        """The one of the two that is seen."""
        return self._both[self._stack.currentIndex()]

    def reset(self, spec: Spec) -> None:
        """Both begin anew; more than two inputs show weights, whether or not their data come."""
        self._snapshot = None
        for view in self._both:
            view.reset(spec)
        if spec.sizes[0] > 2:
            self._bring_up(self.weights)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Only what is seen is drawn."""
        self._snapshot = snapshot
        self.shown_view.show_snapshot(snapshot)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Neurons of one or two inputs can be looked at everywhere."""
        for view in self._both:
            view.show_dataset(dataset)
        if dataset is None:
            return
        self._bring_up(self.weights if field_of(dataset) is None else self.planes)
        if self._snapshot is not None:
            self.shown_view.show_snapshot(self._snapshot)

    def show_checkpoints(self, moments: tuple[Checkpoint, ...], size: int) -> None:
        """The first of them is what the weights have changed from."""
        self.weights.show_checkpoints(moments, size)

    def set_roomy(self, roomy: bool) -> None:
        """Larger tiles; those of activations find their size by themselves."""
        self.weights.set_roomy(roomy)

    def sheet(self) -> Sheet:
        """That of the view which is seen."""
        return self.shown_view.sheet()

    def _bring_up(self, view: View) -> None:
        self._stack.setCurrentWidget(view)
        title = QCoreApplication.translate("View", view.title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._on_said()

    def _on_said(self) -> None:
        self.say(self.shown_view.words, *self.shown_view.shorter_words)
