"""The softmax desk: turn a weighted input, and watch what all four answers do."""

import dataclasses
from functools import partial

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.data.at_desks import SOFTMAX, softmax_desk
from nnviz.data.designs import usual_design
from nnviz.desks import softmax
from nnviz.desks.sharing_out import Sharing, is_done
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, fill, row
from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.close import Gap
from nnviz.gui.desks.curves_surface import CurvesSurface, DeskLine
from nnviz.gui.desks.facts import Facts
from nnviz.gui.desks.handles import Handle
from nnviz.gui.desks.heading import Heading
from nnviz.gui.desks.history_desk import HistoryDesk
from nnviz.gui.desks.softmax import words
from nnviz.gui.desks.softmax.columns import BarColumns
from nnviz.gui.desks.softmax.one_bar import OneBar
from nnviz.gui.desks.softmax.rows import ZRows
from nnviz.gui.plot.export import Sheet
from nnviz.gui.saving import offer_saving

N = len(softmax.START)
SERIES = ("hidden 1", "training", "validation", "output")
PLACES = np.linspace(-softmax.MOST, softmax.MOST, 201)
SMALL, LARGE = 0.1, 0.5
AXES = Axes(
    -softmax.MOST,
    softmax.MOST,
    0.0,
    1.03,
    ((-4.0, "−4"), (-2.0, "−2"), (0.0, "0"), (2.0, "2"), (4.0, "4")),
    ((0.0, "0"), (0.5, "0.5"), (1.0, "1")),
)


class SoftmaxDesk(HistoryDesk[Sharing]):
    """Four sliders; the plot's handle turns the z that was touched last."""

    stands_close = True

    def __init__(self) -> None:
        super().__init__(Sharing())
        self.why_off = self.tr("Train is off here: nothing is learnt, you turn the sliders.")
        self.how = self.tr(
            "Turn a slider, type a number, or drag the point on the curves. With the keyboard: Tab "
            "goes from one to the next, the arrows turn it."
        )
        self._build()
        self._connect()
        self._show()

    @property
    def sentence(self) -> str:
        return words.sentence(self.state)

    def begin(self, task: str) -> None:
        self._history.do(self.state.beginning())
        self._changed()

    def is_done(self, task: str) -> bool:
        return is_done(task, self.state)

    def reset(self) -> None:
        self._do(Sharing())

    def _on_edited(self, which: int, value: float) -> None:
        is_held = self.rows.rows[which].slider.isSliderDown()
        self._do(self.state.with_z(which, value), joins=is_held)

    def _on_stepped(self, right: int, up: int, large: bool) -> None:
        far = (LARGE if large else SMALL) * (right or up)
        at = self.state.turned
        self._do(self.state.with_z(at, round(self.state.z[at] + far, 6)))

    def _on_dragged(self, handle: int, x: float, y: float) -> None:
        self._do(self.state.with_z(self.state.turned, round(x, 2)), joins=True)

    def _on_clicked(self, x: float, y: float) -> None:
        self._do(self.state.with_z(self.state.turned, round(x, 2)))

    def _on_right(self) -> None:
        self._do(dataclasses.replace(self.state, right=int(self.right_choice.currentData())))

    def _on_network(self) -> None:
        network = softmax.network(np.array(self.state.z))
        self.network_wanted.emit(usual_design(SOFTMAX), network, softmax_desk())

    def _show(self) -> None:
        state = self.state
        names = [words.z_name(at) for at in range(N)]
        answers = [words.a_name(at) for at in range(N)]
        values, texts = words.columns(state)
        self.rows.show_values(state.z)
        self.columns.show_values(names, values, texts)
        self.one_bar.show_shares(answers, state.shares, [text[1] for text in texts])
        turned, at = words.z_name(state.turned), state.z[state.turned]
        self._turn.show_words(
            self.tr("Turn {z} alone").format(z=turned),
            self.tr("all four answers while {z} goes from −5 to 5").format(z=turned),
        )
        curves = softmax.turned(np.array(state.z), state.turned, PLACES)
        lines = map(DeskLine, answers, SERIES, curves.T)
        last = (4.0, f"{turned} 4")
        axes = AXES._replace(x_ticks=(*AXES.x_ticks[:-1], last))
        self.curves.x_name = turned
        self.curves.show_lines(axes, PLACES, list(lines))
        self.curves.show_rule(at, f"{turned} = {words.number(at)}")
        share = float(state.shares[state.turned])
        said = self.tr("{z} is {value}. {sentence}").format(
            z=turned, value=words.number(at), sentence=self.sentence
        )
        self.curves.show_handles([Handle(at, share, said)], 0)
        self.facts.show_rows(words.table(state))
        self.right_choice.choose(state.right)
        self.slopes.show_rows(words.slopes(state))
        self.proof.setText(words.difference(state))

    def _build(self) -> None:
        self.heading.show_words(
            self.tr("Softmax"), self.tr("four weighted sums become four shares of 1")
        )
        self.all_equal = Button(self.tr("All equal"), "reset", "quiet", objectName="softmax_equal")
        self.add_one = Button(self.tr("Add 1 to all"), role="quiet", objectName="softmax_add")
        self.heading.add(self.add_one, self.all_equal)
        self.rows = ZRows([words.z_name(at) for at in range(N)], softmax.MOST)
        self.rows.setFixedWidth(184)
        self.columns = BarColumns(
            ("eᶻ", self.tr("softmax: its share of the sum"), self.tr("sigmoid"))
        )
        self.columns.setObjectName("softmax_columns")
        self.one_bar = OneBar()
        self._sum, self._turn = Heading(can_be_low=True), Heading(can_be_low=True)
        self._sum.show_words(self.tr("The sum is 1"), self.tr("what one gains the others lose"))
        self.curves = CurvesSurface(QSize(300, 110), low=88)
        self.curves.setObjectName("softmax_curves")
        self.curves.setAccessibleName(self.tr("The four answers while one z turns"))
        self.centre.addWidget(Gap(8, 0))
        fill(self.centre, row(self.rows, (self.columns, 1), space=20))
        fill(self.centre, column(4, self._sum, 4, self.one_bar, 4, self._turn, space=0))
        self.centre.addWidget(self.curves, 1)
        fill(self.right, self._numbers())

    def _numbers(self) -> QVBoxLayout:
        """The right column."""
        self.facts = Facts(("z", "eᶻ", "a"))
        self.right_choice = Choice()
        self.right_choice.setObjectName("softmax_right")
        self.right_choice.setFixedWidth(60)
        self.right_choice.setAccessibleName(self.tr("If the right answer is"))
        for at in range(N):
            self.right_choice.add(at, str(at + 1))
        self.slopes, self.proof = Facts(), label("", 12, wordWrap=True)
        self.to_network = Button(
            self.tr("Open as a network"), role="text", objectName="softmax_network"
        )
        words_below = label(
            self.tr("The slope is a − y, without σ′: a badly wrong softmax learns fast."),
            12,
            wordWrap=True,
        )
        below = QWidget()
        column(8, words_below, of=below)
        self.spared.append(below)
        asked = label(self.tr("If the right answer is"), wordWrap=True)
        line = row((asked, 1), self.right_choice)
        return column(
            label(self.tr("In numbers"), 14, 600, "text", minimumHeight=24),
            self.facts,
            Gap(20, 8),
            label(self.tr("Log-likelihood cost"), 13, 600, "text", wordWrap=True),
            line,
            6,
            self.slopes,
            8,
            self.proof,
            below,
            Gap(16, 8),
            row(self.to_network, None),
            None,
        )

    def _connect(self) -> None:
        self.rows.edited.connect(self._on_edited)
        self.curves.dragged.connect(self._on_dragged)
        self.curves.dropped.connect(lambda _: self._history.settle())
        self.curves.stepped.connect(self._on_stepped)
        self.curves.clicked.connect(self._on_clicked)
        self.all_equal.clicked.connect(lambda: self._do(self.state.level()))
        self.add_one.clicked.connect(lambda: self._do(self.state.raised(1.0)))
        self.right_choice.picked.connect(self._on_right)
        self.to_network.clicked.connect(self._on_network)
        for plot, title in (
            (self.columns, self.tr("Softmax")),
            (self.one_bar, self.tr("Shares of 1")),
            (self.curves, self.tr("One z turned")),
        ):
            offer_saving(plot, partial(self._sheet, plot), title, self.saving_wanted)

    def _sheet(self, plot: BarColumns | OneBar | CurvesSurface) -> Sheet:
        """What that shows; above it stands where the sliders were."""
        return plot.sheet()._replace(caption=words.inputs(self.state))
