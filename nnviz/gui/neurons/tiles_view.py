"""What views of one layer's neurons as tiles have in common."""

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.gui.controls.caption_row import CaptionRow
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.layer_names import layer_tabs
from nnviz.gui.neurons.color_bar import ColorBar
from nnviz.gui.neurons.tile_grid import LARGE, TileGrid
from nnviz.gui.plot.export import Sheet
from nnviz.gui.view import View

SPACING = 6
"""Between caption, tiles and key, in pixels of the design."""


class TilesView(View):
    """Tabs for the layers, a tile for each neuron of one of them, and the key to their colours.

    A view of this kind says how its tiles are drawn, how large they are, and what is read out where
    one points at them. It calls ``_lay_out`` when its parts are made.
    """

    def __init__(self, color_bar: ColorBar) -> None:
        super().__init__()
        self._network: Network | None = None
        self._dataset: Dataset | None = None
        self._pointed = (-1, -1)
        self.color_bar = color_bar
        self.caption_row = CaptionRow(self)
        self.layer_tabs = TextTabs(self)
        self.caption_row.put_first(self.layer_tabs)
        self.grid = TileGrid()
        self.grid.setAccessibleName(QCoreApplication.translate("View", self.title))
        self.layer_tabs.currentChanged.connect(self._on_layer_chosen)
        self.grid.pointed_at.connect(self._on_pointed_at)
        self.grid.selection_moved.connect(self._on_selection_moved)

    def _lay_out(self, *in_place_of_tiles: QWidget) -> None:
        self.scroll_area = Scroller(self.grid, self)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tiles = [(part, 1) for part in (self.scroll_area, *in_place_of_tiles)]
        self._column = column(self.caption_row, *tiles, self.color_bar, space=SPACING, of=self)
        self._column.addStretch(0)

    @property
    def layer(self) -> int:
        """The layer of weights and neurons that is shown, from 0."""
        return max(self.layer_tabs.currentIndex(), 0)

    def reset(self, spec: Spec) -> None:
        """For a network of ``spec``, which arrives with the first snapshot."""
        layers = len(spec.sizes) - 1
        self._network = None
        self.layer_tabs.set_texts(layer_tabs(layers) if layers > 1 else [])
        self.layer_tabs.setVisible(layers > 1)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """What inputs and outputs are called, also where their network is there already."""
        is_other, self._dataset = dataset is not self._dataset, dataset
        if is_other and dataset is not None:
            self._draw()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the network of ``snapshot``; nothing happens while it is the same."""
        if snapshot.network is not self._network:
            self._network = snapshot.network
            self._draw()

    def sheet(self) -> Sheet:
        """The rows of tiles that are seen, whole, and their key: of what is enlarged, that."""
        if self.scroll_area.isHidden():
            return super().sheet()
        area, tabs, key = self.scroll_area, self.layer_tabs, self.color_bar
        rows = self.grid.whole_rows(area.verticalScrollBar().value(), area.viewport().height())
        layer = "" if tabs.isHidden() else tabs.tabText(tabs.currentIndex())
        said = layer, self.caption_row.caption.text, self.caption_row.note.text, self._which(rows)
        caption = listed(filter(None, said))
        return Sheet(self, caption=caption, parts=[(self.grid, rows), (key, key.rect())])

    def _which(self, rows: QRect) -> str:
        """Which of the neurons are in these rows; "" where all are."""
        grid = self.grid
        seen = [tile for tile in range(grid.count) if rows.contains(grid.tile_rect(tile))]
        if len(seen) in (0, grid.count):
            return ""
        said = QCoreApplication.translate("Tiles", "neurons {first} to {last} of {count}")
        return said.format(first=seen[0] + 1, last=seen[-1] + 1, count=grid.count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tiles()

    def event(self, event: QEvent) -> bool:
        """The caption may take another line now, or all type another size."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_tiles()
        return handled

    def _draw(self) -> None:
        """Show the layer of the network, where there is one."""

    def _fit_tiles(self) -> None:
        """Give the tiles the height they take of what there is; their key is right below them."""

    def _read_out(self) -> None:
        """Say what is known of the tile and the cell that are pointed at."""

    def _rest(self) -> int:
        """Pixels of height that are not the tiles'."""
        caption = max(self.caption_row.sizeHint().height(), self.caption_row.minimumHeight())
        return caption + self.color_bar.sizeHint().height() + 2 * self._column.spacing()

    def _on_layer_chosen(self) -> None:
        self._pointed = (-1, -1)
        self._draw()

    def _on_pointed_at(self, tile: int, cell: int) -> None:
        self._pointed = (tile, cell)
        self._read_out()

    def _on_selection_moved(self, tile: int) -> None:
        middle = self.grid.tile_rect(tile).center()
        self.scroll_area.ensureVisible(middle.x(), middle.y(), LARGE, LARGE)
