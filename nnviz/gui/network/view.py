"""The network as a drawing, with the example that all views look at on its way through."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.arrays import Array
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.data import Dataset
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import apart, listed, pair
from nnviz.gui.controls.rows import FoldingRow, SeenPage, column, row
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.network import network_words
from nnviz.gui.network.figure import figure_of
from nnviz.gui.network.graph import NetworkGraph
from nnviz.gui.network.layout import LAST, Connection, Item, Neuron
from nnviz.gui.network.masks import Masks
from nnviz.gui.network.neuron_page import NeuronPage
from nnviz.gui.network.passage import Passage
from nnviz.gui.network.small_curve import SmallCurve
from nnviz.gui.network.weight_history import WeightHistory
from nnviz.gui.pictures.pixel_image import SIDE, SignedImage
from nnviz.gui.view import View

WORDS, WORDS_GAP = 260, 24
"""Pixels for what is said beside the drawing, and between them."""

BETWEEN, MOST = 80, 420
"""Pixels of the design between two layers that are wanted, and for a drawing beside its words at
most: with many layers they are nearer.
"""
_ANY = 16_777_215
"""As wide as Qt allows."""


class NetworkDiagramView(View):
    """Neurons and connections; a click on one spells out its numbers.

    A small network can be edited by hand while nothing runs.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Network"))
    in_lines = True

    def __init__(self) -> None:
        super().__init__()
        self._snapshot: Snapshot | None = None
        self._dataset: Dataset | None = None
        self._example: Example | None = None
        self._passage: Passage | None = None
        self._rests = True
        self._moments: tuple[Checkpoint, ...] = ()
        self.neuron: Neuron | None = None
        """The one that is shown by itself; None: the whole network is."""
        self._history = WeightHistory()
        self.graph = NetworkGraph()
        self.heading, self.text = label("", 13, 600, "text"), label("", 12, wordWrap=True)
        self.weights = SignedImage()
        self.weights.setAccessibleName(self.tr("Its weights as a picture"))
        self.weights.set_factor(2)
        self.curve = SmallCurve()
        self.all_lines = CheckBox(self.tr("Weak connections too"))
        self.all_lines.setObjectName("weak_connections")
        self.all_lines.hide()
        self.all_lines.setToolTip(
            self.tr("Draw all that find room, not only the strongest. They may cover each other.")
        )
        self.one_button = Button(self.tr("One neuron by itself…"), role="text")
        self.one_button.setObjectName("one_neuron_button")
        self.one_button.hide()
        self.masks = Masks()
        self._off: tuple[Array, ...] = ()
        self.page = NeuronPage()
        self._lay_out()
        self._show_selection(None)
        self.masks.changed.connect(self._on_masks)
        self.all_lines.toggled.connect(self.graph.show_weak)
        self.graph.selected.connect(self._on_selected)
        self.graph.resized.connect(self._on_resized)
        self.graph.number_edited.connect(self._on_number_edited)
        self.graph.neuron_wanted.connect(self.show_neuron)
        self.one_button.clicked.connect(self._on_one_wanted)
        self.page.chosen.connect(self.show_neuron)
        self.page.left.connect(self._leave_neuron)
        self.page.saving_wanted.connect(self.saving_wanted)

    def reset(self, spec: Spec) -> None:
        """Another network: nothing is selected."""
        self._snapshot = self._passage = self.neuron = None
        self._moments = ()
        self.masks.forget()
        self.page.forget()
        self._stack.show_page(0)
        self._history.clear()
        self.graph.select(None)
        self.graph.set_figure(None)
        self.all_lines.hide()

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

    def show_checkpoints(self, moments: tuple[Checkpoint, ...], size: int) -> None:
        """What one neuron has come through."""
        self._moments = moments
        if self.isVisible():
            self._show_one()

    def show_neuron(self, neuron: Neuron) -> None:
        """One neuron by itself, in place of the whole network."""
        if self._passage is None or neuron.unit >= self._passage.network.sizes[neuron.layer]:
            return
        opens = self.neuron is None
        self.neuron = neuron
        self._refresh()
        self._show_one()
        if opens:
            self._stack.show_page(1)
            self.page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow_editing(self, allowed: bool) -> None:
        """Numbers of small networks may be edited whenever nothing runs."""
        self._rests = allowed
        self.graph.set_editable(allowed and not self.masks.is_on)
        if self._passage is not None:
            self._show_selection(self.graph.selection)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _lay_out(self) -> None:
        words = self._words = QWidget()
        words.setFixedWidth(WORDS)
        numbers = row((self.text, 1), self.weights, space=8)
        for part in (self.text, self.weights):
            numbers.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        more = self.all_lines, self.masks, self.one_button
        column(self.heading, numbers, self.curve, *more, None, space=6, of=words)
        self._both = FoldingRow((self.graph, 1), words, space=WORDS_GAP)
        self._both.folded.connect(self._give_words_width)
        self._stack = SeenPage(self._both, self.page)
        column(self._stack, of=self)

    def _give_words_width(self, folded: bool) -> None:
        """Under the drawing they have all of it."""
        self._words.setMaximumWidth(_ANY if folded else theme.px(WORDS))

    def _refresh(self) -> None:
        """Nothing where nothing has changed or nobody can see it."""
        if self._snapshot is None or not self.isVisible():
            return
        self.masks.follow(self._snapshot)
        off: tuple[Array, ...] = ()
        network = self._snapshot.network
        if self.neuron is None:
            network, off = self.masks.left(self._snapshot)
        now = network, self._example, self._dataset
        if self._passage is None or not self._passage.is_of(*now):
            self._passage, self._off = Passage(*now), off
            layers = len(self._snapshot.network.sizes)
            self._both.keep_for_first(min(64 + BETWEEN * (layers - 1) + LAST, MOST))
            self.graph.set_figure(figure_of(self._passage, off))
            self.all_lines.setVisible(self.graph.is_crowded)
            figure = self.graph.figure
            self.one_button.setVisible(figure is not None and not figure.is_small)
            self._show_selection(self.graph.selection)
            self._show_one()

    def _show_one(self) -> None:
        """The neuron by itself as it is now, and the words for it."""
        if self.neuron is not None and self._passage is not None:
            self.page.show_neuron(self._passage, self.neuron, self._moments)
            if self.page.neuron is not None:
                self.say(self.page.neuron.sentence())

    def _on_one_wanted(self) -> None:
        """The one that is selected, or the first of all."""
        item = self.graph.selection
        neuron = item if isinstance(item, Neuron) and item.layer else Neuron(1, 0)
        self.show_neuron(neuron)

    def _leave_neuron(self) -> None:
        """Back to the whole network, where it is selected if it has room there."""
        neuron, self.neuron = self.neuron, None
        self._stack.show_page(0)
        self._refresh()
        if neuron is not None and self.graph.center_of(neuron) is not None:
            self.graph.select(neuron)
        self._show_selection(self.graph.selection)
        self.graph.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_resized(self) -> None:
        """Beside its words there may be room for numbers now, or none any more."""
        if self.graph.selection is None and not self._both.is_folded:
            self._show_selection(None)

    def _on_masks(self) -> None:
        """Numbers of a network that lacks some cannot be edited."""
        self.allow_editing(self._rests)
        self._refresh()

    def _on_selected(self, item: Item | None) -> None:
        if self._snapshot is not None:
            link = item if isinstance(item, Connection) else None
            self._history.select(link, self._snapshot.network)
            self._history.note(self._snapshot.epochs, self._snapshot.network)
        self._show_selection(item)

    def _show_selection(self, item: Item | None) -> None:
        """The numbers of what is selected, or the words for the whole."""
        passage = self._passage
        self.weights.hide()
        self.curve.hide()
        if passage is None:
            self.heading.setText("")
            self.text.setText(self.tr("The network appears here."))
            return
        answer = network_words.sentence(passage, with_value=self._rests)
        if item is None:
            self.heading.setText(network_words.heading(passage))
            left_out = self.masks.words(self._off) if self._off else ""
            legend = network_words.legend(passage, with_weights=self.graph.has_weights)
            self.text.setText(left_out or legend)
            self.graph.setAccessibleDescription(answer)
            self._tell(answer)
            return
        network = passage.network
        title = network_words.item_title(passage, item)
        lines = network_words.item_lines(passage, item)
        self.heading.setText(title)
        self.text.setText(lines)
        self.graph.setAccessibleDescription(pair(title, listed(lines.splitlines())))
        self._tell(apart((answer, title)))
        self._show_picture(passage, item)
        if isinstance(item, Connection):
            self._show_curve(network, item)

    def _tell(self, words: str) -> None:
        """Of the whole network, while that is shown."""
        if self.neuron is None:
            self.say(words)

    def _show_picture(self, passage: Passage, item: Item) -> None:
        """A neuron's incoming weights, if they come from a picture."""
        if isinstance(item, Neuron) and item.layer == 1 and passage.shape == (SIDE, SIDE):
            self.weights.set_image(passage.network.weights[0][item.unit].reshape(SIDE, SIDE))
            self.weights.show()

    def _show_curve(self, network: Network, item: Connection) -> None:
        epochs, values = self._history.curve(item, network)
        self.curve.set_points(epochs, values)
        self.curve.setVisible(len(epochs) > 1)
        if len(epochs) > 1:
            since = self.tr("w from epoch {0:.1f} to {1:.1f}:").format(epochs[0], epochs[-1])
            self.text.setText(f"{self.text.text()}\n{since}")

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
