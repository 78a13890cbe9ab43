"""The weights and biases of a small network, to be set by hand."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from nnviz.core import ACTIVATIONS, Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.truth_tables import TRUTH_TABLES
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column, discard, fill, have_height, row
from nnviz.gui.controls.scroller import WholeScroller
from nnviz.gui.layer_names import layer_names
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import made
from nnviz.gui.network.layer_numbers import LayerNumbers
from nnviz.gui.network.number_grid import NumberGrid
from nnviz.gui.neuron_names import input_names, neuron_number, output_names
from nnviz.gui.view import View

AT_ONCE = 60
"""Fields that are there at a time, in all layers."""
A_TURN = 30
"""Fields after which another turn of the event loop makes the next: each takes half a millisecond
to make and to show.
"""
MOST = 200
"""Numbers of one neuron in each layer that a person might look through; of more there are no
grids."""

_WIDE, _SHARE = 440, 0.9
"""Pixels of the design that the dialog is wide at least, and its share of the screen at most."""


class HandWeightsView(View):
    """A grid of numbers for each layer; every finished edit is a new network."""

    every = 5

    size_wanted = Signal()
    """There are other grids, which take other room."""

    def __init__(self) -> None:
        super().__init__()
        self._spec = Spec()
        self._inputs: tuple[str, ...] = ()
        self._outputs: tuple[str, ...] = ()
        """What the inputs are called; nothing while their data are on their way."""
        self._network: Network | None = None
        self._built_for: tuple[object, ...] = ()
        self._to_build: list[tuple[int, str]] = []
        """Number and name of the layers that have no fields yet."""
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._add_layers)
        self._can_edit = False
        self.layers: list[LayerNumbers] = []
        self.sentence = label("", wordWrap=True)
        self._scroll_area = WholeScroller()
        self._scroll_area.room_wanted.connect(self._on_room_wanted)
        column(self.sentence, (self._scroll_area, 1), space=12, of=self)

    @property
    def grids(self) -> list[NumberGrid]:
        """The fields of each layer that are seen."""
        return [layer.grid for layer in self.layers]

    def reset(self, spec: Spec) -> None:
        """For networks of `spec`; numbers of a network of other sizes are gone at once."""
        self._spec = spec
        if self._network is not None and self._network.sizes != spec.sizes:
            self._network, self._built_for = None, ()
            self._drop_layers()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The columns of the first layer have the names of the data's inputs, the rows of the last
        those of its outputs, where they have some.
        """
        self._inputs = self._outputs = ()
        if dataset is not None and dataset.n_inputs <= MOST:
            self._inputs = tuple(input_names(dataset))
        if dataset is not None and dataset.output_names:
            self._outputs = tuple(output_names(dataset, dataset.n_outputs))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show its network's numbers, in new fields where the layers are others."""
        network = snapshot.network
        is_known, self._network = network is self._network, network
        is_built = self._wanted_for(network) == self._built_for
        if is_known and is_built:
            return
        if not is_built:
            self._build(network)
        shown = zip(self.layers, network.weights, network.biases, strict=False)
        for layer, weights, biases in shown:
            layer.show_numbers(weights, biases)
        self._tell()

    def allow_editing(self, allowed: bool) -> None:
        """Let the numbers be edited, or not, as while training runs."""
        self._can_edit = allowed
        self._tell()

    @property
    def _fits(self) -> bool:
        return self._least <= MOST

    @property
    def _least(self) -> int:
        """Numbers of one neuron in each layer, its bias among them."""
        weights = () if self._network is None else self._network.weights
        return sum(w.shape[1] + 1 for w in weights)

    def _wanted_for(self, network: Network) -> tuple[object, ...]:
        """All that the fields depend on."""
        names = self._input_names(0, network.sizes[0]) if self._fits else ()
        of_spec = self._spec.use_biases, self._spec.data
        return network.sizes, network.activations, *of_spec, names, self._outputs

    def _build(self, network: Network) -> None:
        self._built_for = self._wanted_for(network)
        self._drop_layers()
        self._holder = QWidget()
        self._column = column(space=8, of=self._holder)
        self._scroll_area.setWidget(self._holder)
        names = layer_names(len(network.weights)) if self._fits else ()
        self._to_build = [*enumerate(names)]
        if self._least <= A_TURN:
            self._add_layers()
        else:
            self._next_turn.start()

    def _add_layers(self) -> None:
        """As many as one turn of the event loop has time for; the rest has turns of its own."""
        network, count = self._network, 0
        assert network is not None
        while self._to_build and count < A_TURN:
            number, name = self._to_build.pop(0)
            layer = made(partial(self._layer, network, number, name))
            layer.setEnabled(self._can_edit)
            layer.show_numbers(network.weights[number], network.biases[number])
            fill(self._column, layer, 8)
            self.layers.append(layer)
            count += sum(map(len, layer.grid.fields))
        if self._to_build:
            self._next_turn.start()
        else:
            fill(self._column, None)
            self.size_wanted.emit()

    def _on_room_wanted(self) -> None:
        if not self._to_build:
            self.size_wanted.emit()

    def _drop_layers(self) -> None:
        """What is typed in one and not finished is not another network's."""
        for layer in self.layers:
            layer.blockSignals(True)  # a field that goes loses the focus, which finishes its number
        self.layers, self._to_build = [], []
        self._next_turn.stop()
        holder = self._scroll_area.takeWidget()
        if holder is not None:
            discard(holder)

    def _layer(self, network: Network, layer: int, name: str) -> LayerNumbers:
        n_out, n_in = network.weights[layer].shape
        heads = (*self._input_names(layer, n_in), "b")
        names = self._row_names(network, layer, n_out)
        heading = _heading(name, network.activations[layer])
        numbers = LayerNumbers(
            heading, names, heads, AT_ONCE // len(network.weights), biases=self._spec.use_biases
        )
        numbers.number_edited.connect(partial(self._on_number_edited, layer))
        numbers.problem_changed.connect(self._on_problem_changed)
        return numbers

    def _row_names(self, network: Network, layer: int, n: int) -> list[str]:
        """The numbers of a layer's neurons, and the names of several outputs that have some."""
        table = TRUTH_TABLES.get(self._spec.data)
        if layer == len(network.weights) - 1 and table is not None and 1 < n == len(table.answers):
            return [QCoreApplication.translate("TruthTable", name) for name in table.answers]
        if layer == len(network.weights) - 1 and len(self._outputs) == n:
            return [*self._outputs]
        return [neuron_number(number) for number in range(n)]

    def _input_names(self, layer: int, n: int) -> tuple[str, ...]:
        """What the columns of a layer come from."""
        table = TRUTH_TABLES.get(self._spec.data)
        if layer == 0 and table is not None and len(table.input_names) == n:
            names = table.input_names
            return tuple(QCoreApplication.translate("TruthTable", name) for name in names)
        if layer == 0 and len(self._inputs) == n:
            return self._inputs
        return tuple(self.tr("from {0}").format(neuron_number(number)) for number in range(n))

    def _on_number_edited(self, layer: int, row: int, column: int, value: float) -> None:
        assert self._network is not None
        self.network_edited.emit(self._network.changed(layer, row, column, value))

    def _on_problem_changed(self, problem: str) -> None:
        self._tell()
        if problem:
            self._say(problem, "error")

    def _tell(self) -> None:
        """Say what can be done here, and let it be done."""
        for layer in self.layers:
            layer.setEnabled(self._can_edit)
        if self._network is not None and not self._fits:
            sentence = self.tr(
                "One neuron of each layer has {n:,} numbers: by hand {most} are the most."
            )
            self._say(sentence.format(n=self._least, most=MOST))
        elif not self._can_edit:
            self._say(self.tr("Pause training to change a number."))
        else:
            self._say(self.tr("Each row is a neuron. A finished number counts at once."))

    def _say(self, text: str, tone: str = "text2") -> None:
        self.sentence.setText(text)
        set_tone(self.sentence, tone)


class HandWeights(QDialog):
    """Holds a HandWeightsView, or the place that has one; to be told how much room it wants."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    brought_up = Signal()
    """It is seen: its numbers are to be the present ones."""

    def __init__(self, numbers: View, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Weights by hand"))
        self.setObjectName("hand_weights")
        close_button = Button(self.tr("Close"))
        close_button.setAutoDefault(False)
        close_button.clicked.connect(self.close)
        title = label(self.windowTitle(), 14, 600, "text")
        layout = column(title, (numbers, 1), row(None, close_button), space=12, of=self)
        layout.setContentsMargins(24, 20, 24, 16)

    def bring_up(self) -> None:
        """Show it, before all else; told where, a window manager does not choose another place."""
        if not self.isVisible():
            self.resize(self.size().boundedTo(self._most))
            middle = self.parentWidget() or self
            self.move(middle.frameGeometry().center() - self.rect().center())
            self._keep_on_screen()
        self.show()
        self.raise_()
        self.activateWindow()
        self.brought_up.emit()
        have_height(self)
        self._keep_on_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and Redo are those of the window."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def give_room(self) -> None:
        """Be as large as the grids need it, as far as there is room; what is beyond scrolls."""
        least = QSize(theme.px(_WIDE), 0)
        self.resize(self.sizeHint().expandedTo(least).boundedTo(self._most))
        have_height(self)
        self._keep_on_screen()

    @property
    def _most(self) -> QSize:
        """No wider than the window that it belongs to, and no larger than the screen."""
        most = self.screen().availableGeometry().size() * _SHARE
        window = self.parentWidget()
        return most if window is None else most.boundedTo(QSize(window.width(), most.height()))

    def _keep_on_screen(self) -> None:
        """Where part of it or of its frame would be off the screen it moves."""
        screen, place = self.screen().availableGeometry(), self.frameGeometry()
        if not screen.contains(place):
            x = max(min(place.x(), screen.right() - place.width()), screen.x())
            self.move(x, max(min(place.y(), screen.bottom() - place.height()), screen.y()))


def _heading(name: str, activation: str) -> str:
    label_ = QCoreApplication.translate("Spec", ACTIVATIONS[activation].label)
    return listed((name[:1].upper() + name[1:], label_))
