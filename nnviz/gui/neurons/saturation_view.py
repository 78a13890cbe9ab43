"""Where the weighted inputs of every layer lie, over the slope there: who hardly learns?"""

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.arrays import Array
from nnviz.core.examples import scaled, work
from nnviz.core.insight.learning_speed import ZHistogram
from nnviz.core.insight.saturation import FLAT, Saturation, saturation, slope
from nnviz.data import Dataset, Part
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.plural import apart
from nnviz.gui.controls.rows import column
from nnviz.gui.layer_names import layer_names, layer_series
from nnviz.gui.look import theme
from nnviz.gui.neurons.slope_panels import Histogram, SlopePanel, SlopePanels
from nnviz.gui.saving import offer_saving
from nnviz.gui.view import View

EXAMPLES, FEWEST = 500, 5
"""How many examples are looked at: fewer where the network is large."""

_MOST_PRODUCTS = 60_000_000
"""Multiplications of one look, some milliseconds."""


class SaturationView(View):
    """A histogram of z for each layer under the curve of σ′(z) (chapters 3 and 5)."""

    title = str(QT_TRANSLATE_NOOP("View", "Saturation"))

    def __init__(self) -> None:
        super().__init__()
        self._part: Part | None = None
        self._part_name, self._is_held_out = "", False
        self._inputs: Array | None = None
        self._network: Network | None = None
        self._shown: Snapshot | None = None
        self._at_rest = True
        self._ends: list[float] = []
        self.caption, self.meaning = QuietText(self), QuietText(self)
        for words in (self.caption, self.meaning):
            words.set_most_lines(3)
        self.panels = SlopePanels(self)
        self.panels.setObjectName("saturation_panels")
        title = QCoreApplication.translate("View", self.title)
        self.panels.setAccessibleName(title)
        offer_saving(
            self.panels, lambda: self.panels.sheet(self.caption.text), title, self.saving_wanted
        )
        self.page = OrSentence(self.panels)
        self.page.sentence.setFont(theme.font(12))
        self.page.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column(self.caption, (self.page, 1), self.meaning, space=6, of=self)

    def reset(self, spec: Spec) -> None:
        """Look at `spec`'s network with the first snapshot."""
        self._network, self._inputs, self._ends = None, None, []
        self._shown = None

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Take the examples from validation, or from training where nothing is kept apart."""
        self._inputs = self._network = self._shown = None
        self._is_held_out = dataset is not None and len(dataset.validation) > 0
        if dataset is None:
            self._part = None
        elif self._is_held_out:
            self._part, self._part_name = dataset.validation, self.tr("validation")
        else:
            self._part, self._part_name = dataset.train, self.tr("training")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Look at its network; nothing happens while that is the same."""
        network = snapshot.network
        if network is self._network:
            return
        inputs = self._inputs_for(network, snapshot.spec)
        if inputs is None:
            self._explain_nothing()
            return
        self._network, self._shown = network, snapshot
        before = snapshot.opening.z_histograms if snapshot.opening else ()
        layers = saturation(network, inputs, () if self._at_rest else self._ends)
        self._ends = [float(layer.edges[-1]) for layer in layers]
        self.page.explain("")
        self.panels.show_panels(_panels(layers, before))
        self.caption.set_text(self._key(len(inputs), bool(before)))
        self.meaning.set_text(_meaning(layers))
        self.say(_words(layers, len(inputs)))

    def allow_editing(self, allowed: bool) -> None:
        """While it runs the axes hardly move; at rest they depend on what is shown alone."""
        settles, self._at_rest = allowed and not self._at_rest, allowed
        if settles and self._shown is not None:
            self._network = None  # it is looked at again, at once or when it is seen
            if self.isVisible():
                self.show_snapshot(self._shown)

    def _inputs_for(self, network: Network, spec: Spec) -> Array | None:
        """The examples (m, n) that are looked at; None while there are none that fit."""
        if self._part is None or self._part.master.shape[1] != network.sizes[0]:
            return None
        if self._inputs is None:
            few = max(FEWEST, _MOST_PRODUCTS // work(network.sizes))
            judged = spec.validation_size if self._is_held_out else None
            count = min(EXAMPLES, few, len(self._part[:judged]))
            if not count or not self._part.is_made(slice(0, count)):
                return None
            self._inputs = scaled(self._part[:count].master, spec.dtype)
        return self._inputs

    def _explain_nothing(self) -> None:
        self.caption.set_text("")
        self.meaning.set_text("")
        self.page.explain(self.tr("There are no examples yet whose z could be shown."))
        self.say("")

    def _key(self, count: int, has_before: bool) -> str:
        """What bars, outline and curve are."""
        if count == 1:
            words = self.tr("Bars: z of 1 {0} example, grey where σ′(z) < {1}; curve: σ′(z)")
        else:
            words = self.tr("Bars: z of {2} {0} examples, grey where σ′(z) < {1}; curve: σ′(z)")
        words = words.format(self._part_name, FLAT, count)
        return words + self.tr("; outline: before the first step") if has_before else words


def _panels(layers: list[Saturation], before: tuple[ZHistogram, ...]) -> list[SlopePanel]:
    names, series = layer_names(len(layers)), layer_series(len(layers))
    return [
        SlopePanel(
            names[at],
            series[at],
            _remarks(layer),
            Histogram(layer.counts, layer.edges),
            Histogram(before[at].counts, before[at].edges) if before else None,
            *_slopes(layer),
        )
        for at, layer in enumerate(layers)
    ]


def _slopes(layer: Saturation) -> tuple[Array | None, Array]:
    """σ′ along the axis for the curve, and which bins are where it is flat."""
    low, high = layer.edges[0], layer.edges[-1]
    middles = (layer.edges[1:] + layer.edges[:-1]) / 2
    at_bins = slope(layer.activation, middles)
    flat = np.zeros(len(middles), dtype=bool) if at_bins is None else at_bins < FLAT
    return slope(layer.activation, np.linspace(low, high, 121)), flat


def _percent(share: float) -> str:
    """Whole percents, but never a false 0 or 100."""
    if 0 < share < 0.01:
        return "< 1 %"
    return "> 99 %" if 0.99 < share < 1 else f"{100 * share:.0f} %"


def _words(layers: list[Saturation], examples: int) -> str:
    """How many neurons hardly learn, layer by layer; what that means stands with the first.

    More examples may find that a neuron lives: it is said how many were looked at.
    """
    tr = QCoreApplication.translate
    dead = tr("Saturation", "{0}: {1} of its neurons are dead (z ≤ 0 for all {n} examples)")
    if examples == 1:
        dead = tr("Saturation", "{0}: {1} of its neurons are dead (z ≤ 0 for the one example)")
    explained = {
        True: dead.replace("{n}", f"{examples:,}"),
        False: tr("Saturation", "{0}: {1} of its neurons are saturated (mean σ′(z) < 0.05)"),
    }
    told = []
    for name, layer in zip(layer_names(len(layers)), layers, strict=True):
        if layer.stuck is None:
            told.append(
                tr("Saturation", "{0}: softmax, which has a Jacobian J instead of σ′").format(name)
            )
        else:
            text = explained.pop(layer.activation == "relu", tr("List", "{0}: {1}"))
            told.append(text.format(name, _percent(layer.stuck)))
    return apart(told)


def _meaning(layers: list[Saturation]) -> str:
    """Why it matters, for the first layer of which it can be said; "" where there is none."""
    tr = QCoreApplication.translate
    first = next((layer for layer in layers if layer.stuck is not None), None)
    if first is None:
        return ""
    if first.activation == "relu":
        return tr(
            "Saturation",
            "Where z ≤ 0 the slope of a ReLU is 0, so δ and its gradients are 0: it learns nothing "
            "from that example (chapter 3).",
        )
    return tr(
        "Saturation",
        "Where σ′(z) is near 0, so are δ and the gradients: a saturated neuron hardly learns, "
        "however wrong it is (chapter 3).",
    )


def _remarks(layer: Saturation) -> list[str]:
    """The shares below the layer's name: of neurons, and of all z."""
    tr = QCoreApplication.translate
    if layer.stuck is None or layer.flat is None:
        return [tr("Saturation", "softmax"), tr("Saturation", "J instead of σ′")]
    is_relu = layer.activation == "relu"
    stuck = tr("Saturation", "{0} dead") if is_relu else tr("Saturation", "{0} saturated")
    flat = tr("Saturation", "{0} of z flat")
    return [stuck.format(_percent(layer.stuck)), flat.format(_percent(layer.flat))]
