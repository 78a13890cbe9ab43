"""The whole screen of an open day: anybody draws, and sees the network read it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import Network
from nnviz.data.ink import extent, rasterize
from nnviz.data.problem import NAMES, PIXELS
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.pad.answer import PadReading
from nnviz.gui.pad.drawing_pad import DrawingPad
from nnviz.gui.pad.paper import PICTURE, SMALLEST
from nnviz.gui.reading_words import invitation
from nnviz.gui.window.crash import CrashReporter
from nnviz.gui.window.demo.diagram import DemoDiagram
from nnviz.gui.window.demo.shown_network import LearningNetwork, ShownNetwork, TrainedNetwork

IDLE_MS = 30_000
"""Without anybody drawing, until the next one finds an empty sheet."""
TWICE_MS = 2_000
"""Between two Escapes that leave."""
LOOK_MS = 50
"""From one look at the network to the next, while it learns."""
DESIGNED = 800
"""Pixels of height for which the lengths are written."""
_PAD, _OF_WIDTH, _READING = 0.74, 0.52, 0.56
"""Shares of the window's height and width that the pad may take, of its own column's height those
that the reading beside it does: the diagram has the rest.
"""
_PICTURE, _GAP, _CLEAR = 6, 12, 48
"""Pixels to one of the picture beside the pad at most, between pad and button, and of the button.
"""


class DemoWindow(QWidget):
    """No menus, no files, nothing that a visitor could break; Escape twice leaves.

    ``shown`` is the network, which may still be learning. Half a minute after the last stroke all
    is as at the start.
    """

    def __init__(self, shown: ShownNetwork) -> None:
        super().__init__()
        self.setObjectName("demo_window")
        self.setWindowTitle("nnviz")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAutoFillBackground(True)
        self.crash = CrashReporter(self)
        self.shown = shown
        self._network: Network | None = None
        self._example: Example | None = None
        self._make_parts()
        self._lay_out()
        self.idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self.idle.timeout.connect(self.start_anew)
        self._leaving = QTimer(self, singleShot=True, interval=TWICE_MS)
        self._leaving.timeout.connect(self._show_status)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._read)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self.pad.strokes_changed.connect(self._on_drawn)
        self.look()
        self._read()
        self._look.start()

    @classmethod
    def of(cls, file: str | None) -> "DemoWindow":
        """With the network of a file, or with one that learns. Raises FileError."""
        return cls(LearningNetwork() if file is None else TrainedNetwork(Path(file)))

    def open_on(self, screen: QSize, theme_name: str) -> None:
        """Over all of the screen, with type that is read from afar."""
        theme.apply(self, theme_name, max(1.0, screen.height() / DESIGNED))
        self.resize(screen)
        self.showFullScreen()

    def look(self) -> None:
        """Show the network as it is now, where that is another."""
        network = self.shown.network
        self._show_status()
        if network is not self._network:
            self._network = self.reading.network = network
            self.reading.show_answer()
            self.diagram.show_passage(network, self._example)

    def start_anew(self) -> None:
        """An empty sheet, for whoever comes next."""
        self.pad.clear()
        self.idle.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape twice leaves; no other key does anything."""
        if event.key() != Qt.Key.Key_Escape or event.isAutoRepeat():
            return
        if self._leaving.isActive():
            self.close()
        else:
            self._leaving.start()
            self._show_status()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It is gone at once; a mini-batch that is still being done may take longer."""
        self._look.stop()
        self.hide()
        self.shown.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = min(_PAD * self.height(), _OF_WIDTH * self.width())
        self.pad.set_side(max(SMALLEST, int(room) // PICTURE * PICTURE))
        self.clear_button.setFixedWidth(self.pad.width())
        least = self.reading.minimumSizeHint().height() - self.reading.more_than_smallest
        height = self.pad.height() + theme.px(_GAP) + self.clear_button.height()
        self.reading.setFixedHeight(round(_READING * height))
        self.reading.fit(self.reading.height() - least, theme.px(_PICTURE))

    def _make_parts(self) -> None:
        self.pad, self.reading, self.diagram = DrawingPad(), PadReading(), DemoDiagram()
        self.pad.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pad.ask_for(invitation(NAMES))
        self.reading.reset(self.shown.spec, NAMES)
        self.heading = label(self.tr("Draw a digit: the network reads it"), 22, 600, "text")
        self.status = label("", 14, objectName="demo_status")
        self.clear_button = Button(self.tr("Clear"), "clear", objectName="clear_button")
        self.clear_button.setFont(theme.font(16))
        self.clear_button.setFixedHeight(_CLEAR)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.clicked.connect(self.start_anew)

    def _lay_out(self) -> None:
        sheet, network = QWidget(), QWidget()
        column(self.pad, _GAP, self.clear_button, None, of=sheet)
        column(self.reading, 16, (self.diagram, 1), of=network)
        below = row(sheet, (network, 1), space=40)
        whole = column(self.heading, 4, self.status, 16, (below, 1), of=self)
        whole.setContentsMargins(32, 24, 32, 24)

    def _show_status(self) -> None:
        leaves = self._leaving.isActive()
        said = self.tr("Press Esc once more to leave.") if leaves else self.shown.words()
        if said != self.status.text():
            self.status.setText(said)

    def _on_drawn(self) -> None:
        self.idle.start()
        self._settle.start()

    def _read(self) -> None:
        """The picture of the drawing, what is read in it, and its way through the network."""
        strokes = self.pad.strokes
        image = rasterize(strokes)
        self._example = None if image is None else Example(image.reshape(PIXELS), "")
        self.reading.show_image(image, extent(strokes))
        if self._network is not None:
            self.diagram.show_passage(self._network, self._example)
