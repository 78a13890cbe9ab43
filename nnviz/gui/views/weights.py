"""What each hidden neuron looks for: its incoming weights as a picture."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.gui.views.layer_names import layer_tabs
from nnviz.gui.views.neuron_facts import neuron_fact
from nnviz.gui.views.view import View
from nnviz.gui.widgets.caption_row import CaptionRow
from nnviz.gui.widgets.color_bar import ColorBar
from nnviz.gui.widgets.text_tabs import TextTabs
from nnviz.gui.widgets.tile_grid import LARGE, SMALL, TileGrid
from nnviz.gui.widgets.tile_mosaic import TileShape, near_square
from nnviz.gui.widgets.weight_levels import LevelBuffer, limit_of

PICTURE = TileShape(28, 28)

NARROWEST = 360
"""Pixels that six small tiles take side by side."""

MOST_WITHOUT_SCROLL = 40

_SPACING = 6


class WeightsView(View):
    """The weights of one layer, a tile for each of its neurons."""

    title = str(QT_TRANSLATE_NOOP("View", "What each hidden neuron looks for"))
    column = "right"
    every = 4
    shown = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._limits: dict[int, float] = {}
        self._buffer = LevelBuffer()
        self._words = ""
        self._pointed = (-1, -1)
        self.caption_row = CaptionRow(self)
        self.layer_tabs = TextTabs(self)
        self.layer_tabs.setObjectName("weights_layer")
        self.layer_tabs.setAccessibleName(self.tr("Layer whose weights are shown"))
        self.caption_row.put_first(self.layer_tabs)
        self.grid = TileGrid()
        self.grid.setAccessibleName(QCoreApplication.translate("View", self.title))
        self.color_bar = ColorBar(self)
        self._lay_out()
        self.layer_tabs.currentChanged.connect(self._on_layer_chosen)
        self.grid.pointed_at.connect(self._on_pointed_at)
        self.grid.selection_moved.connect(self._on_selection_moved)

    def _lay_out(self) -> None:
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidget(self.grid)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(self.caption_row)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self.color_bar)
        column.addStretch(0)

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`; its weights arrive with the first snapshot."""
        layers = len(spec.sizes) - 1
        self._network, self._limits = None, {}
        self.layer_tabs.set_texts(layer_tabs(layers) if layers > 1 else [])
        self.layer_tabs.setVisible(layers > 1)
        self.layer_tabs.setCurrentIndex(0)

    def set_roomy(self, roomy: bool) -> None:
        """Tiles of 84 pixels, for windows from 1600 pixels on, or of 56."""
        self.grid.set_side(LARGE if roomy else SMALL)
        self._keep_bar_near()
        self.updateGeometry()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the weights of `snapshot`; nothing happens while they are the same."""
        if snapshot.network is not self._network:
            self._network = snapshot.network
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_bar_near()

    def sizeHint(self) -> QSize:
        grid = self.grid.sizeHint()
        return QSize(grid.width(), grid.height() + self._rest())

    def minimumSizeHint(self) -> QSize:
        """Six small tiles wide, and room for the scroll bar where there are many."""
        scrolls = self.grid.count > MOST_WITHOUT_SCROLL
        return QSize(NARROWEST + (12 if scrolls else 0), 2 * SMALL)

    @property
    def layer(self) -> int:
        """The layer of weights that is shown, from 0."""
        return max(self.layer_tabs.currentIndex(), 0)

    def _draw(self) -> None:
        if self._network is None:
            return
        weights = self._network.weights[self.layer]
        limit = limit_of(weights, self._limits.get(self.layer))
        self._limits[self.layer] = limit
        shape = PICTURE if weights.shape[1] == PICTURE.cells else near_square(weights.shape[1])
        self.color_bar.set_limit(limit)
        self.grid.show_levels(self._buffer.fill(weights, limit), shape)
        self._keep_bar_near()
        self._explain(weights.shape[1], shape)
        self._read_out()

    def _rest(self) -> int:
        """Pixels of height that are not the tiles'."""
        caption = max(self.caption_row.sizeHint().height(), self.caption_row.minimumHeight())
        return caption + self.color_bar.sizeHint().height() + 2 * _SPACING

    def _keep_bar_near(self) -> None:
        """No more height for the tiles than they need, so that their key is right below them.

        The scroll bar is switched here: by itself it would stay once it has taken a column's place.
        """
        needed = self.grid.heightForWidth(self.width())
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if needed > self.height() - self._rest():
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            bar = self.scroll_area.verticalScrollBar().sizeHint().width()
            needed = self.grid.heightForWidth(self.width() - bar)
        self.scroll_area.setVerticalScrollBarPolicy(policy)
        self.scroll_area.setMaximumHeight(needed)

    def _explain(self, inputs: int, shape: TileShape) -> None:
        """Say what the cells of a tile are."""
        if self.layer > 0:
            words = self.tr("weights from {0} neurons").format(inputs)
        elif shape is PICTURE:
            words = self.tr("weights from the {0} pixels").format(inputs)
        elif inputs == 1:
            words = self.tr("weight from the only input")
        else:
            words = self.tr("weights from the {0} inputs").format(inputs)
        if shape is not PICTURE and shape.rows > 1:
            words += self.tr(", in rows of {0}").format(shape.columns)
        self._words = words

    def _on_layer_chosen(self) -> None:
        self._pointed = (-1, -1)
        self._draw()

    def _on_pointed_at(self, tile: int, cell: int) -> None:
        self._pointed = (tile, cell)
        self._read_out()

    def _on_selection_moved(self, tile: int) -> None:
        middle = self.grid.tile_rect(tile).center()
        self.scroll_area.ensureVisible(middle.x(), middle.y(), LARGE, LARGE)

    def _read_out(self) -> None:
        """The fact about the tile that is pointed at, and its weight under the mouse.

        Between read-outs the words about the cells stand there, if tabs have their place.
        """
        tile, cell = self._pointed
        fact, value = "", None
        if self._network is not None and tile >= 0:
            fact = neuron_fact(self._network, self.layer, tile)
            weights = self._network.weights[self.layer]
            value = float(weights[tile, cell]) if cell >= 0 else None
        alone = self.layer_tabs.isHidden()
        self.caption_row.caption.set_text(self._words if alone else "")
        self.caption_row.set_note(fact or ("" if alone else self._words))
        self.color_bar.set_value(value)
        self.grid.setAccessibleDescription(fact)
