"""The network as a drawing, with the example that all views look at on its way through."""

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.arrays import Array
from nnviz.core.insight.weighted_sum import layer_products
from nnviz.core.metrics import answered
from nnviz.data import Dataset
from nnviz.gui.controls.label import label
from nnviz.gui.example import Example
from nnviz.gui.network.figure import NetworkFigure
from nnviz.gui.network.graph import NetworkGraph
from nnviz.gui.network.item_words import item_lines, item_title, value_text
from nnviz.gui.network.layout import Connection, Item, Neuron
from nnviz.gui.network.small_curve import SmallCurve
from nnviz.gui.network.weight_history import WeightHistory
from nnviz.gui.pictures.pixel_image import SIDE
from nnviz.gui.pictures.signed_image import SignedImage
from nnviz.gui.view import View

_WORDS = 260
"""Width of the column of words."""


class NetworkDiagramView(View):
    """Neurons and connections; a click on one spells out its numbers.

    A small network can be edited by hand while nothing runs.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Network"))
    column = "drawer"
    every = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = Spec()
        self._snapshot: Snapshot | None = None
        self._dataset: Dataset | None = None
        self._example: Example | None = None
        self._passed: tuple[list[Array], list[Array]] | None = None
        self._drawn: tuple[object, ...] = ()
        self._history = WeightHistory()
        self.graph = NetworkGraph()
        self.heading = label("", 13, 600, "text")
        self.text = label("", 12)
        self.text.setWordWrap(True)
        self.weights = SignedImage()
        self.weights.set_factor(2)
        self.curve = SmallCurve()
        self._lay_out()
        self._show_selection(None)
        self.graph.selected.connect(self._on_selected)
        self.graph.number_edited.connect(self._on_number_edited)

    def reset(self, spec: Spec) -> None:
        """Another network: nothing is selected."""
        self._spec, self._snapshot, self._drawn = spec, None, ()
        self._history.clear()
        self.graph.select(None)
        self.graph.set_figure(None)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw it, where it or the example has changed."""
        if self._snapshot is None or snapshot.network is not self._snapshot.network:
            self._history.note(snapshot.epochs, snapshot.network)
        self._snapshot = snapshot
        self._refresh()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """What the inputs are: a picture or a few numbers."""
        self._dataset = dataset
        self._refresh()

    def show_example(self, example: Example | None) -> None:
        """Send another example through."""
        self._example = example
        self._refresh()

    def allow_editing(self, allowed: bool) -> None:
        """Numbers of small networks may be edited whenever nothing runs."""
        self.graph.set_editable(allowed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _lay_out(self) -> None:
        words = QWidget()
        words.setFixedWidth(_WORDS)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        numbers.addWidget(self.text, 1, Qt.AlignmentFlag.AlignTop)
        numbers.addWidget(self.weights, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.heading)
        column.addLayout(numbers)
        column.addWidget(self.curve)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.graph, 1)
        row.addWidget(words)

    def _refresh(self) -> None:
        """Nothing where nothing has changed or nobody can see it."""
        network = None if self._snapshot is None else self._snapshot.network
        key = (network, self._example, self._dataset)
        same = len(self._drawn) == len(key) and all(
            a is b for a, b in zip(self._drawn, key, strict=True)
        )
        if network is None or same or not self.isVisible():
            return
        self._drawn = key
        self._passed = self._pass(network)
        self.graph.set_figure(self._figure(network))
        self._show_selection(self.graph.selection)

    def _pass(self, network: Network) -> tuple[list[Array], list[Array]] | None:
        example = self._example
        if example is None or np.size(example.inputs) != network.sizes[0]:
            return None
        with np.errstate(all="ignore"):
            passed = network.forward(np.ravel(example.inputs))
        return passed if all(np.isfinite(a).all() for a in (*passed[0], *passed[1])) else None

    def _figure(self, network: Network) -> NetworkFigure:
        shape = self._shape
        picture = None
        amounts: list[Array] = list(network.weights)
        activations: list[Array] = []
        if self._passed is not None:
            zs, activations = self._passed
            pairs = zip(network.weights, activations[:-1], strict=True)
            amounts = [layer_products(w, a) for w, a in pairs]
            if shape is not None:
                picture = activations[0].reshape(shape)
                amounts[0] = zs[0] - network.biases[0]
        return NetworkFigure(
            weights=network.weights,
            biases=network.biases,
            amounts=amounts,
            activations=activations,
            picture=picture,
            captions=self._captions(network),
            outputs=self._outputs(network),
            answer=self._answer(network),
        )

    @property
    def _shape(self) -> tuple[int, int] | None:
        shape = None if self._dataset is None else self._dataset.image_shape
        return shape if shape and shape[0] * shape[1] == self._spec.sizes[0] else None

    def _captions(self, network: Network) -> list[str]:
        first, *hidden, last = network.sizes
        inputs = self.tr("{0} pixels") if self._shape else self.tr("{0} inputs")
        names = [inputs.format(f"{first:,}") if first > 1 else self.tr("1 input")]
        for size in hidden:
            many = self.tr("{0} hidden neurons").format(f"{size:,}")
            names.append(many if size > 1 else self.tr("1 hidden neuron"))
        return [*names, self.tr("{0} outputs").format(last) if last > 1 else self.tr("1 output")]

    def _outputs(self, network: Network) -> list[tuple[str, str]]:
        count = network.sizes[-1]
        names = [str(index) for index in range(count)] if count > 1 else [""]
        if self._passed is None:
            return [(name, "") for name in names]
        values = self._passed[1][-1]
        return [(n, value_text(network, float(v))) for n, v in zip(names, values, strict=True)]

    def _answer(self, network: Network) -> int | None:
        """The class that is answered; None without an example and with one output."""
        labelled = self._dataset is None or self._dataset.train.labels is not None
        if self._passed is None or not labelled or network.sizes[-1] == 1:
            return None
        return int(answered(self._passed[1][-1][None], network.output)[0])

    def _on_selected(self, item: Item | None) -> None:
        if self._snapshot is not None:
            self._history.select(item, self._snapshot.network)
            if item is not None:
                self._history.note(self._snapshot.epochs, self._snapshot.network)
        self._show_selection(item)

    def _show_selection(self, item: Item | None) -> None:
        """The numbers of what is selected, or the words for the whole."""
        snapshot = self._snapshot
        self.weights.hide()
        self.curve.hide()
        if snapshot is None:
            self.heading.setText("")
            self.text.setText(self.tr("The network appears here."))
            return
        network = snapshot.network
        answer = self._sentence(network)
        if item is None:
            self.heading.setText(self._heading(network))
            self.text.setText(self._legend())
            self.graph.setAccessibleDescription(answer)
            self.say(answer)
            return
        title, lines = item_title(network, item), item_lines(network, self._passed, item)
        self.heading.setText(title)
        self.text.setText(lines)
        self.graph.setAccessibleDescription(f"{title}: {lines}".replace("\n", ", "))
        self.say(f"{answer}; {title}")
        self._show_picture(network, item)
        if isinstance(item, Connection):
            self._show_curve(network, item)

    def _show_picture(self, network: Network, item: Item) -> None:
        """A neuron's incoming weights, if they come from a picture."""
        if isinstance(item, Neuron) and item.layer == 1 and self._shape == (SIDE, SIDE):
            self.weights.set_image(network.weights[0][item.unit].reshape(SIDE, SIDE))
            self.weights.show()

    def _show_curve(self, network: Network, item: Connection) -> None:
        epochs, values = self._history.curve(item, network)
        self.curve.set_points(epochs, values)
        self.curve.setVisible(len(epochs) > 1)
        if len(epochs) > 1:
            since = self.tr("w from epoch {0:.1f} to {1:.1f}:").format(epochs[0], epochs[-1])
            self.text.setText(f"{self.text.text()}\n{since}")

    def _heading(self, network: Network) -> str:
        answer = self._answer(network)
        if answer is None:
            return self.tr("How it is connected") if self._passed is None else self.tr("Its answer")
        return self.tr("Why it reads a {0}").format(answer)

    def _legend(self) -> str:
        if self._passed is None:
            return self.tr("Lines are weights: orange speaks for, blue against.")
        if self._shape is None:
            return self.tr(
                "Lines: what each connection adds, its weight times the activation it comes from. "
                "Orange speaks for, blue against; strong colours are large numbers. The numbers on "
                "lines are weights."
            )
        return self.tr(
            "Lines on the left: the weighted sum that reaches each neuron. Lines between layers: "
            "what each connection adds. Orange speaks for, blue against; the stronger the "
            "colour, the larger the number."
        )

    def _sentence(self, network: Network) -> str:
        """ "your drawing goes through 784 → 30 → 10: the answer is 7 with 92.5 %"."""
        way = " → ".join(str(size) for size in network.sizes)
        if self._passed is None or self._example is None:
            return self.tr("{0}: lines are weights").format(way)
        outputs, answer = self._passed[1][-1], self._answer(network)
        through = self.tr("{0} goes through {1}").format(self._example.origin, way)
        if answer is None:
            values = ", ".join(value_text(network, float(v)) for v in outputs[:4])
            return self.tr("{0}: it answers {1}").format(through, values)
        value = value_text(network, float(outputs[answer]))
        return self.tr("{0}: the answer is {1} with {2}").format(through, answer, value)

    def _on_number_edited(self, item: Item, value: float) -> None:
        if self._snapshot is None:
            return
        network = self._snapshot.network
        if isinstance(item, Connection):
            edited = network.changed(item.layer, item.target, item.source, value)
        else:
            columns = network.weights[item.layer - 1].shape[1]
            edited = network.changed(item.layer - 1, item.unit, columns, value)
        self.network_edited.emit(edited)
