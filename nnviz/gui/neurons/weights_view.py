"""What each neuron looks for: its incoming weights as a picture."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent

from nnviz.core import Snapshot, Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.insight.tiles import tile_shape
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import HEIGHT
from nnviz.gui.controls.number_words import signed
from nnviz.gui.controls.plural import apart, pair
from nnviz.gui.look.standing import Standing
from nnviz.gui.neuron_names import neuron_number
from nnviz.gui.neurons.color_bar import ColorBar
from nnviz.gui.neurons.neuron_words import (
    cell_place,
    cells_words,
    layer_words,
    neuron_fact,
    neuron_words,
)
from nnviz.gui.neurons.one_neuron import OneNeuron
from nnviz.gui.neurons.tile_grid import LARGE, SMALL
from nnviz.gui.neurons.tile_mosaic import TileShape
from nnviz.gui.neurons.tiles_view import TilesView
from nnviz.gui.neurons.weight_menu import WeightMenu
from nnviz.gui.neurons.weight_pictures import WeightPictures

PICTURE = TileShape(28, 28)

NARROWEST = 120
"""Pixels that six small tiles take side by side."""


class WeightsView(Standing, TilesView):
    """The weights of one layer, or their change in this run, a tile for each of its neurons.

    One neuron may be enlarged; ``enlarged`` is its number from 0, or -1.
    """

    title = str(QT_TRANSLATE_NOOP("View", "What each neuron looks for"))
    done_here = ("color_ends", "enlarged")

    def __init__(self) -> None:
        super().__init__(ColorBar())
        self.pictures = WeightPictures()
        self._shape = PICTURE
        self.enlarged = -1
        self._words = ""
        self.layer_tabs.setObjectName("weights_layer")
        self.layer_tabs.setAccessibleName(self.tr("Layer whose weights are shown"))
        self._add_menu()
        self.grid.setObjectName("weight_tiles")
        self.grid.opened.connect(self.enlarge)
        self.grid.words_of = self._words_of_tile
        self.one_neuron = OneNeuron()
        self.one_neuron.hide()
        tile = self.one_neuron.tile
        tile.words_of = self._words_of_cell
        tile.left.connect(lambda: self.enlarge(-1))
        tile.stepped.connect(self._on_stepped)
        tile.pointed_at.connect(lambda cell: self._on_pointed_at(self.enlarged, cell))
        self._lay_out(self.one_neuron)

    def _add_menu(self) -> None:
        title = QCoreApplication.translate("View", self.title)
        self.menu = WeightMenu(self)
        self.menu.changed.connect(self._draw)
        name = self.tr("{0}: options").format(title)
        self.menu_button = Button("", "more", "quiet", name=name, objectName="weights_menu")
        self.menu_button.setFixedHeight(HEIGHT)
        self.menu_button.setMenu(self.menu)
        self.caption_row.put_last(self.menu_button)

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`; its weights arrive with the first snapshot."""
        self.enlarge(-1)
        self.pictures.forget()
        super().reset(spec)
        self.layer_tabs.setCurrentIndex(0)

    def set_roomy(self, roomy: bool) -> None:
        """Tiles of 84 pixels, for windows from 1600 pixels on, or of 56."""
        self.grid.set_side(LARGE if roomy else SMALL)
        self._fit_tiles()
        self.updateGeometry()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Its weights; those of step 0 are what later ones have changed from."""
        if snapshot.network is not self._network and snapshot.step == 0:
            self.pictures.start = snapshot.network
        super().show_snapshot(snapshot)

    def show_checkpoints(self, moments: tuple[Checkpoint, ...], size: int) -> None:
        """The first of them is the start of the run, also where nobody looked at this then."""
        start = moments[0].network if moments and moments[0].step == 0 else self.pictures.start
        if start is not self.pictures.start:
            self.pictures.start = start
            if self.menu.shows_change:
                self._draw()

    @property
    def color_ends(self) -> dict[tuple[int, bool], float]:
        """Where the colours of each layer end: what the run has led to, as well as its weights."""
        return self.pictures.limits

    @color_ends.setter
    def color_ends(self, ends: dict[tuple[int, bool], float]) -> None:
        self.pictures.limits = dict(ends)

    def show_standing(self) -> None:
        self._draw()
        self.enlarge(self.enlarged)

    def enlarge(self, neuron: int) -> None:
        """Show only this neuron of the layer, from 0; -1 shows all of them again."""
        before, self.enlarged = self.enlarged, neuron
        had_focus = self.one_neuron.isAncestorOf(self.focusWidget() or self)
        self.scroll_area.setVisible(neuron < 0)
        self.one_neuron.setVisible(neuron >= 0)
        self._leave_room()
        if neuron >= 0:
            self.one_neuron.tile.setFocus(Qt.FocusReason.OtherFocusReason)
            self.grid.select(neuron)
            self._show_one()
        elif before >= 0:
            self.grid.select(before if before < self.grid.count else -1)
            if had_focus:
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back from the buttons beside an enlarged neuron too."""
        if event.key() == Qt.Key.Key_Escape and self.enlarged >= 0:
            self.enlarge(-1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        grid = self.grid.sizeHint()
        return QSize(grid.width(), grid.height() + self._rest())

    def minimumSizeHint(self) -> QSize:
        """Two small tiles wide, and room for the scroll bar where there are many; or the tabs."""
        scrolls = self.grid.count > 40
        wide = max(NARROWEST + (12 if scrolls else 0), self.caption_row.minimumSizeHint().width())
        return QSize(wide, 2 * SMALL)

    def _draw(self) -> None:
        if self._network is None:
            return
        change, pictures = self.menu.shows_change, self.pictures
        own_scale = self.menu.is_scale_own
        pictures.draw(self._network, self.layer, change=change, own_scale=own_scale)
        inputs = pictures.values.shape[1]
        before = self._shape, self.grid.count
        self._shape = TileShape(*tile_shape(inputs, self._picture))
        self.grid.show_levels(pictures.levels, self._shape)
        if (self._shape, self.grid.count) != before:
            self._fit_tiles()
        self._words = cells_words(inputs, self.layer, self._shape, is_picture=self._is_picture)
        if change:
            self._words = self.tr("change of {0}").format(self._words)
        values, dataset = pictures.values, self._dataset
        self.say(layer_words(self._network, self.layer, values, dataset, is_change=change))
        self._show_one()
        self._read_out()

    def _words_of_tile(self, tile: int) -> str:
        """What is heard of one: the neuron, what it does, and how large its weights are."""
        if self._network is None:
            return neuron_number(tile)
        fact = neuron_fact(self._network, self.layer, tile, self._dataset)
        values = self.pictures.values[tile]
        least, most = signed(float(values.min())), signed(float(values.max()))
        said = self.tr("weights {0} to {1}").format(least, most)
        return apart((fact, said))

    def _words_of_cell(self, cell: int) -> str:
        place = self._place_of(cell)
        return pair(place, signed(float(self.pictures.values[self.enlarged, cell])))

    def _place_of(self, cell: int) -> str:
        is_picture = self._is_picture
        return cell_place(cell, self.layer, self._shape, self._dataset, is_picture=is_picture)

    @property
    def _picture(self) -> tuple[int, int] | None:
        """Height and width, where the inputs of this layer are one; digits are until data come."""
        if self.layer > 0:
            return None
        return PICTURE if self._dataset is None else self._dataset.image_shape

    @property
    def _is_picture(self) -> bool:
        return self._shape == self._picture

    def _leave_room(self) -> None:
        """In a low dock the key to the colours gives way to a neuron that is enlarged."""
        low = self.height() - self._rest() < 2 * self.grid.tile_rect(0).height() + SMALL
        self.color_bar.setVisible(self.enlarged < 0 or not low)

    def _show_one(self) -> None:
        """The enlarged neuron as it is now."""
        if self.enlarged < 0 or self._network is None or self.enlarged >= len(self.pictures.values):
            return
        levels = self.pictures.levels[self.enlarged]
        words = neuron_words(self._network, self.layer, self.enlarged, self._dataset)
        self.one_neuron.show_neuron(levels, self._shape, words)

    def _fit_tiles(self) -> None:
        """No more height for the tiles than they need, so that their key is right below them.

        The scroll bar is switched here: by itself it would stay once it has taken a column's place.
        """
        self._leave_room()
        self.grid.grow(self.width(), self.height() - self._rest())
        needed = self.grid.heightForWidth(self.width())
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if needed > self.height() - self._rest():
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            bar = self.scroll_area.verticalScrollBar().sizeHint().width()
            needed = self.grid.heightForWidth(self.width() - bar)
        self.scroll_area.setVerticalScrollBarPolicy(policy)
        self.scroll_area.setMaximumHeight(needed)

    def _on_layer_chosen(self) -> None:
        super()._on_layer_chosen()  # first: of the tile that is left words are asked for
        self.enlarge(-1)

    def _on_stepped(self, step: int) -> None:
        if len(self.pictures.values):
            self.enlarge((self.enlarged + step) % len(self.pictures.values))

    def _read_out(self) -> None:
        """The fact about the tile that is pointed at, and its weight under the mouse.

        Between read-outs the words about the cells stand there, if tabs have their place.
        """
        tile, cell = self._pointed
        fact, value, place = "", None, ""
        if self._network is not None and 0 <= tile < len(self.pictures.values):
            fact = neuron_fact(self._network, self.layer, tile, self._dataset)
            if 0 <= cell < self.pictures.values.shape[1]:
                value = float(self.pictures.values[tile, cell])
                place = self._place_of(cell)
        alone = self.layer_tabs.isHidden()
        self.caption_row.caption.set_text(self._words if alone else "")
        words = "" if alone else self._words
        shorter = [self.tr("weights"), ""] if words and not fact else []
        self.caption_row.set_note(fact or words, *shorter)
        self.color_bar.set_limit(self.pictures.limit_at(tile))
        self.color_bar.set_value(value, place)
        self.one_neuron.show_value(self.color_bar.read_out())
        self.grid.setAccessibleDescription(fact)
