"""The marble desk: a cost of two variables, and gradient descent on it step by step."""

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from nnviz.core import Snapshot
from nnviz.data import Dataset
from nnviz.desks.landscape import SURFACES
from nnviz.desks.rolling import Rolling, is_done
from nnviz.gui.controls.rows import column, fill
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.desks import close
from nnviz.gui.desks.handles import Handle
from nnviz.gui.desks.history_desk import HistoryDesk
from nnviz.gui.desks.marble import words
from nnviz.gui.desks.marble.contour_map import ContourMap, DrawnWay
from nnviz.gui.desks.marble.cost_steps import CostSteps
from nnviz.gui.desks.marble.grounds import ground_of
from nnviz.gui.desks.marble.network_cost import NetworkCost
from nnviz.gui.desks.marble.network_part import NetworkPart
from nnviz.gui.desks.marble.numbers import Numbers
from nnviz.gui.look import theme
from nnviz.gui.saving import offer_saving

SLOWEST_MS, FASTEST_MS = 800, 40
TOLD_MS = 200
"""While it rolls, words, numbers and curves follow so often at most: nobody reads faster."""

SMALL, LARGE = 0.1, 0.5
BESIDE = 1300
"""Pixels of the design from which on map and cost stand side by side where the map is square."""


class MarbleDesk(HistoryDesk[Rolling]):
    """The marble and its start are handles; η and μ change in flight."""

    is_cleared_by_tasks = True
    done_here = (*HistoryDesk.done_here, "_sees_network", "rolls_on")

    def __init__(self) -> None:
        super().__init__(Rolling.on("canyon"))
        self.how = self.tr(
            "Drag the marble or its start, or click on the map. With the keyboard the arrows move "
            "it, with Shift in larger steps. Train lets it roll, Step takes one step, Reset puts "
            "it back; η and μ may change meanwhile. “This network” is to be looked at: nothing on "
            "it moves."
        )
        self._is_dragging = self._sees_network = False
        self._until_told = 0
        self._clock = QTimer(self, interval=FASTEST_MS)
        self._clock.timeout.connect(self._on_tick)
        self.map, self.costs, self.network = ContourMap(), CostSteps(), NetworkCost(self)
        self.numbers = Numbers()
        self._build()
        self._connect()
        self._show()

    @property
    def is_rolling(self) -> bool:
        return self._clock.isActive()

    @property
    def rolls_on(self) -> bool:
        """Whether it goes on by itself; so it does as soon as that is set."""
        return self.is_rolling

    @rolls_on.setter
    def rolls_on(self, wanted: bool) -> None:
        (self._clock.start if wanted else self._clock.stop)()

    @property
    def can_step(self) -> bool:
        return not self.is_rolling and not self.state.is_over

    @property
    def sentence(self) -> str:
        return self.network_part.sentence if self._sees_network else words.sentence(self.state)

    def begin(self, task: str) -> None:
        """The surface that the task is about, as it usually begins."""
        if task:
            self._do(Rolling.for_task(task))

    def is_done(self, task: str) -> bool:
        return is_done(task, self.state)

    def train_or_pause(self) -> None:
        """Roll, from the start again where it can roll no further."""
        if self.is_rolling:
            self._stop()
            return
        self._see(network=False)
        if self.state.is_over or (self.state.rests and self.state.way.steps):
            self._do(self.state.again())
        else:
            self._history.remember()
        self._clock.start()
        self.changed.emit()

    def step(self) -> None:
        if self.can_step:
            self._do(self.state.further())

    def reset(self) -> None:
        self._do(self.state.again())

    def leave(self) -> None:
        self._stop()
        self.network.leave()

    def stand(self, *, is_close: bool) -> None:
        """Beside the marble there is no room for the small map then: a tab has the large one."""
        super().stand(is_close=is_close)
        self.network_part.setVisible(self._sees_network or not is_close)

    def show_standing(self) -> None:
        self._stack.setCurrentIndex(int(self._sees_network))
        self._show()

    def show_speed(self, speed: float) -> None:
        self._clock.setInterval(round(SLOWEST_MS * (FASTEST_MS / SLOWEST_MS) ** speed))

    def show_run(self, snapshot: Snapshot, dataset: Dataset | None, *, is_running: bool) -> None:
        self.network.show_run(snapshot, dataset, is_running=is_running)

    def _on_tick(self) -> None:
        self._history.present = self.state.further()
        if self.state.is_over or self.state.rests:
            self._stop()
            return
        self._show_marble(self.map.accessibleDescription())
        self._until_told -= self._clock.interval()
        if self._until_told <= 0:
            self._until_told = TOLD_MS
            QTimer.singleShot(self._clock.interval() // 2, self, self._tell)

    def _tell(self) -> None:
        """Between two moves, so that numbers and map are not painted at once."""
        if self.is_rolling:
            self.map.describe(words.sentence(self.state))
            self.map.forget_names()
            self._show_numbers()
            self.changed.emit()

    def _stop(self) -> None:
        if self.is_rolling:
            self._clock.stop()
            self._show()
            self.changed.emit()

    def _changed(self) -> None:
        """What rolls stands still, and the marble is seen."""
        self._clock.stop()
        self._see(network=False)
        self._is_dragging = False
        super()._changed()

    def _on_surface(self, at: int) -> None:
        self._see(network=at == len(SURFACES))
        name = (*SURFACES, self.state.name)[at]
        if name != self.state.name:
            self._do(Rolling.on(name, self.state.rate, self.state.momentum))

    def _see(self, *, network: bool) -> None:
        """The network's own cost in the centre, or the marble on its surface."""
        if network != self._sees_network:
            self._sees_network = network
            self._stack.setCurrentIndex(int(network))
            self._show()
            self.changed.emit()

    def _on_network(self) -> None:
        if self._sees_network:
            self.changed.emit()

    def _on_clicked(self, x: float, y: float) -> None:
        self._do(self.state.begun_at(self.state.inside(x, y)))

    def _on_dragged(self, handle: int, x: float, y: float) -> None:
        """A drag is one thing to take back."""
        at = self.state.inside(x, y)
        if not self._is_dragging:
            self._do(self.state.begun_at(at))
            self._is_dragging = True
            return
        self._history.present = self.state.moved_to(at)
        self._show()

    def _on_dropped(self) -> None:
        if self._is_dragging:
            self._is_dragging = False
            self.changed.emit()

    def _on_moved(self, right: int, up: int, large: bool) -> None:
        if self.is_rolling:
            return
        at, far = self.state.way.marble.at, LARGE if large else SMALL
        place = self.state.inside(round(at.x + right * far, 6), round(at.y + up * far, 6))
        self._do(self.state.begun_at(place))

    def _set(self, state: Rolling) -> None:  # in flight too
        self._history.do(state)
        super()._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """A square map leaves room beside it in a wide window: the cost stands there."""
        is_square = self.state.surface.reach_x == self.state.surface.reach_y
        beside = is_square and self.width() >= theme.px(BESIDE)
        ways = QBoxLayout.Direction
        self._figures.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _show(self) -> None:
        state = self.state
        self._lay_out()
        tab = len(SURFACES) if self._sees_network else tuple(SURFACES).index(state.name)
        self.surfaces.choose(tab)
        self.numbers.setVisible(not self._sees_network)
        self.network_part.show_seen_large(self._sees_network)
        self.stand(is_close=close.is_close())
        said = self.tr("C = {formula}; drag the marble, or the start, to another place")
        if self._sees_network:
            said = self.tr("the network's own cost along the way of its training, and across it")
        self.heading.show_words(self.tr("Marble"), said.replace("{formula}", state.surface.formula))
        least = state.surface.least
        self.map.show_ground(
            ground_of(state.name, state.surface),
            (least.x, least.y),
            (self.tr("start"), self.tr("least")),
        )
        self._show_marble(words.sentence(state))
        self._show_numbers()

    def _show_numbers(self) -> None:
        self.costs.show_state(self.state)
        self.numbers.show_state(self.state)

    def _show_marble(self, spoken: str) -> None:
        """It and its way, which move more often than numbers can be read."""
        state = self.state
        ways = [
            *(
                DrawnWay(np.array(each.way.places), "earlier 1", is_now=False)
                for each in reversed(state.earlier)
            ),
            DrawnWay(np.array(state.way.places), "training"),
        ]
        at, start = state.way.marble.at, state.start
        self.map.show_ways(ways, [Handle(*at, spoken), Handle(*start, self.tr("start"))])

    def _build(self) -> None:
        self.surfaces = TextTabs(pixels=13, gap=16)
        self.surfaces.setObjectName("marble_surface")
        self.surfaces.setAccessibleName(self.tr("Surface"))
        names = self.tr("Bowl"), self.tr("Canyon"), self.tr("Valleys"), self.tr("This network")
        self.surfaces.set_texts(names)
        self.heading.add(self.surfaces)
        self.map.setObjectName("marble_map")
        self.setFocusProxy(self.map)
        self.map.table = lambda: words.steps(self.state)
        figures, self._stack = QWidget(), QStackedWidget()
        self._figures = column((self.map, 3), (self.costs, 2), space=8, of=figures)
        self.network_part = NetworkPart(self.network)
        for page in (figures, self.network_part.large):
            self._stack.addWidget(page)
        self.centre.addWidget(self._stack, 1)
        fill(self.right, column(self.numbers, 14, self.network_part, None))

    def _connect(self) -> None:
        self.surfaces.currentChanged.connect(self._on_surface)
        self.network_part.larger_wanted.connect(lambda: self._see(network=True))
        self.network.changed.connect(self._on_network)
        self.map.dragged.connect(self._on_dragged)
        self.map.dropped.connect(self._on_dropped)
        self.map.stepped.connect(self._on_moved)
        self.map.clicked.connect(self._on_clicked)
        rate, momentum = self.numbers.rate.value_edited, self.numbers.momentum.value_edited
        rate.connect(lambda value: self._set(self.state.with_rate(value)))
        momentum.connect(lambda value: self._set(self.state.with_momentum(value)))
        offer_saving(self.map, self.map.sheet, self.tr("Marble"), self.saving_wanted)
        offer_saving(
            self.costs.plot, self.costs.plot.sheet, self.tr("Cost by step"), self.saving_wanted
        )
        self.network_part.offer_saving(self.saving_wanted)
