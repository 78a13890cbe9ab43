"""The middle of the page of sweeps: the map, and the curves of the chosen cell."""

from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import WHOLE
from nnviz.gui.sweeps.curves import CellCurves
from nnviz.gui.sweeps.map import SweepMap

MOST_OF_MAP = 0.6
"""Of the height at most; a larger map scrolls."""


class Centre(QWidget):
    """The map above, curves below."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label(self.tr("Map"), 14, 600, "text", minimumHeight=24)
        self._caption = QuietText()
        self.map = SweepMap()
        self.curves = CellCurves()
        self._scroller = Scroller(self.map)
        self._scroller.setProperty(WHOLE, True)
        across = self._scroller.horizontalScrollBar()
        for moved in (across.valueChanged, across.rangeChanged):
            moved.connect(self._on_moved)
        parts = self._title, self._caption, 8, self._scroller, 20, (self.curves, 1)
        column(*parts, of=self).setContentsMargins(24, 12, 21, 12)

    def show_caption(self, text: str) -> None:
        """What the numbers of the map are."""
        self._caption.set_text(text)

    def fit(self) -> None:
        """As high as the map is, as far as there is room beside the least that curves need."""
        layout = self.layout()
        assert layout is not None
        others = layout.minimumSize().height() - self._scroller.minimumHeight()
        share = round(MOST_OF_MAP * (self.height() - theme.px(80)))
        room = min(share, self.height() - others)
        high = min(self.map.sizeHint().height() + 1, max(room, theme.px(90)))
        if high != self._scroller.height():
            self._scroller.setFixedHeight(high)

    def _on_moved(self) -> None:
        """What is cut short at the map's edge is another column now, or less of it."""
        self.map.update()
