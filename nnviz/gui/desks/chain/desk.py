"""The chain desk: a slope at the first neuron is a product, one factor for every link behind."""

import numpy as np

from nnviz.data.at_desks import chain_desk
from nnviz.desks import links, window
from nnviz.desks.links import LENGTHS, Links, is_done
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import significant
from nnviz.gui.controls.rows import column, fill, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.desks import close
from nnviz.gui.desks.chain import words
from nnviz.gui.desks.chain.controls import ChainControls
from nnviz.gui.desks.chain.factor_bars import FactorBars
from nnviz.gui.desks.chain.picture import ChainPicture
from nnviz.gui.desks.close import Gap
from nnviz.gui.desks.facts import Facts
from nnviz.gui.desks.heading import Heading
from nnviz.gui.desks.history_desk import HistoryDesk
from nnviz.gui.desks.log_columns import LogColumns
from nnviz.gui.saving import offer_saving


class ChainDesk(HistoryDesk[Links]):
    """Sliders for every w and b; the rest follows."""

    stands_close = True
    done_here = (*HistoryDesk.done_here, "_draws")

    def __init__(self) -> None:
        super().__init__(Links())
        self.why_off = self.tr("Train is off here: the slopes are looked at, nothing goes down.")
        self.how = self.tr(
            "Turn a slider below a neuron, or type a number. With the keyboard: Tab goes from one "
            "to the next, the arrows turn it."
        )
        self._draws = 0
        self._build()
        self._connect()
        self._show()

    @property
    def sentence(self) -> str:
        return words.sentence(self.state)

    def is_done(self, task: str) -> bool:
        return is_done(task, self.state)

    def reset(self) -> None:
        self._do(Links.of_length(len(self.state.weights)))

    def stand(self, *, is_close: bool) -> None:
        """A long chain's product is shorter then."""
        super().stand(is_close=is_close)
        self.product.show_rows(words.product(self.state, is_close=is_close))

    def _on_weight(self, at: int, value: float) -> None:
        self._do(self.state.with_weight(at, value), joins=self.controls.is_held)

    def _on_bias(self, at: int, value: float) -> None:
        self._do(self.state.with_bias(at, value), joins=self.controls.is_held)

    def _on_drawn(self) -> None:
        self._draws += 1
        self._do(self.state.drawn(self._draws))

    def _on_network(self) -> None:
        network = self.state.chain.network()
        spec = links.design(len(self.state.weights))
        self.network_wanted.emit(spec, network, chain_desk())

    def _show(self) -> None:
        state = self.state
        n, found = len(state.weights), state.slopes
        self.lengths.choose(LENGTHS.index(n))
        self.picture.show_chain(state.weights, found.a.tolist(), words.texts(state))
        self.controls.show_values(state.weights, state.biases)
        self.factors.show_factors(words.factors(state))
        speeds = np.abs(found.biases).tolist()
        names = [words.named("b", at) for at in range(n)]
        texts, brief = ([text(each) for each in speeds] for text in (significant, words.brief))
        self.slopes.show_columns(names, speeds, texts, 0, brief)
        self.formula.setText(words.formula(n))
        self.product.show_rows(words.product(state, is_close=close.is_close()))
        self.proof.setText(words.proof(state))
        self.window_text.setText(words.window_words(state))

    def _build(self) -> None:
        self.heading.show_words(
            self.tr("Chain"),
            self.tr("one neuron in each layer; what reaches C, and what comes back from it"),
        )
        self.lengths = TextTabs(pixels=13, gap=16)
        self.lengths.setObjectName("chain_length")
        self.lengths.setAccessibleName(self.tr("How many neurons"))
        self.lengths.set_texts([self.tr("4 neurons"), "6", "8"])
        self.heading.add(self.lengths)
        self._build_centre()
        self._build_right()

    def _build_centre(self) -> None:
        """The chain with its fields, the links on the way back, and the slopes of the biases."""
        self.picture, self.controls = ChainPicture(), ChainControls()
        speeds = self.tr("How fast each bias would learn")
        self.factors, self.slopes = FactorBars(), LogColumns(speeds, "|∂C/∂b|", (-4, 0))
        back, fast = Heading(can_be_low=True), Heading(can_be_low=True)
        back.show_words(
            self.tr("On the way back"),
            self.tr("each link multiplies by w σ′(z), log scale; left of 1 it shrinks what comes"),
        )
        fast.show_words(speeds, self.tr("|∂C/∂b|, log scale"))
        parts = self.controls, Gap(10, 3), back, Gap(4, 0), (self.factors, 2), Gap(6, 2), fast
        self.centre.setContentsMargins(24, 12, 0, 4)
        fill(self.centre, Gap(6, 0))
        fill(self.centre, (column(self.picture, *parts, (self.slopes, 3)), 1), Gap(8, 0))

    def _build_right(self) -> None:
        """The product in numbers, why it shrinks, and what to try."""
        self.formula = label("", 13, tone="text", wordWrap=True)
        self.product, self.proof = Facts(), label("", 12, wordWrap=True)
        self.window_text = label("", 12, wordWrap=True)
        self.drawn = self._link(self.tr("Weights drawn from N(0, 1)"), "chain_drawn")
        self.book = self._link(self.tr("All w = 100, z kept at 0"), "chain_book")
        self.widest = self._link(self.tr("w = 6.9: the widest window"), "chain_widest")
        self.to_network = self._link(self.tr("Open as a network"), "chain_network")
        why = self.tr(
            "σ′ is at most ¼. So |w σ′(z)| reaches 1 only where |w| is at least 4, and z near 0."
        )
        reason = label(why, 12, wordWrap=True)
        self.spared.append(reason)
        fill(
            self.right,
            column(
                label(self.tr("The product"), 14, 600, "text", minimumHeight=24),
                self.formula,
                Gap(8, 4),
                self.product,
                Gap(6, 2),
                self.proof,
                Gap(16, 6),
                label(self.tr("Why it shrinks"), 13, 600, "text", wordWrap=True),
                reason,
                Gap(6, 0),
                self.window_text,
                Gap(16, 6),
                label(self.tr("Try"), 13, 600, "text", wordWrap=True),
                *(row(each, None) for each in (self.drawn, self.book, self.widest)),
                Gap(12, 2),
                row(self.to_network, None),
                None,
            ),
        )

    def _link(self, words: str, name: str) -> Button:
        return Button(words, role="text", wraps=True, objectName=name)

    def _connect(self) -> None:
        self.lengths.currentChanged.connect(lambda at: self._do(Links.of_length(LENGTHS[at])))
        self.controls.weight_edited.connect(self._on_weight)
        self.controls.bias_edited.connect(self._on_bias)
        self.drawn.clicked.connect(self._on_drawn)
        book, widest = links.BOOK_WEIGHT, window.widest()[0]
        self.book.clicked.connect(lambda: self._do(self.state.centred_at(book)))
        self.widest.clicked.connect(lambda: self._do(self.state.centred_at(widest)))
        self.to_network.clicked.connect(self._on_network)
        for plot, title in (
            (self.picture, self.tr("Chain")),
            (self.factors, self.tr("Factors")),
            (self.slopes, self.tr("Slopes")),
        ):
            offer_saving(plot, plot.sheet, title, self.saving_wanted)
