"""The window: panels and views around one session, their room, and what is remembered of them."""

import dataclasses

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.handwriting.own_digits_commands import OwnDesk
from nnviz.gui.look import theme
from nnviz.gui.network.hand_weights import HandWeights
from nnviz.gui.run.bar import RunBar
from nnviz.gui.run.commands import RunDesk
from nnviz.gui.run.follower import RunFollower
from nnviz.gui.spotlight import Spotlight
from nnviz.gui.window import keys
from nnviz.gui.window.connections import connect_controls, fill_menu, install_keys
from nnviz.gui.window.crash import CrashReporter
from nnviz.gui.window.docks import Layout
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.files import FileActions
from nnviz.gui.window.message_bar import MessageBar
from nnviz.gui.window.presentation import Presentation
from nnviz.gui.window.right_column import DrawColumn
from nnviz.gui.window.views import VIEWS
from nnviz.preferences import Preferences, encoded, save_preferences
from nnviz.session.training_session import TrainingSession

ROOMY, TALL = 1600, 1000
"""Pixels from which there is room for larger pictures, and for an open drawer at first."""
FIRST_SIZE = QSize(1280, 800)
FRAME = QSize(4, 40)
"""What a window manager may add round the window."""


class MainWindow(QMainWindow):
    """Shows ``session`` and passes on what the user wants of it."""

    def __init__(self, session: TrainingSession, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("nnviz")
        self.setObjectName("main_window")
        self.session = session
        session.setParent(self)
        self.preferences = preferences
        self.crash = CrashReporter(self)
        self.run_bar, self.message_bar = RunBar(), MessageBar()
        self.panel, self.draw_column = DesignPanel(), DrawColumn()
        self.draw_panel = self.draw_column.draw_panel
        self.hand_weights = HandWeights(self)
        self.views = [view() for view in VIEWS]
        self.drawer = Drawer([view for view in self.views if view.column == "drawer"])
        self.spotlight = Spotlight(self)
        self.earlier_runs = EarlierRuns(self)
        self.files = FileActions(self, preferences.folder)
        self.dock_layout = Layout(self)
        self.follower = RunFollower(self)
        self.run_desk = RunDesk(self)
        self.own_desk = OwnDesk(self)
        self.presentation = Presentation(self)
        self._roomy = self._offers_drawer = False
        self._key_sheet: keys.KeySheet | None = None
        fill_menu(self)
        connect_controls(self)
        install_keys(self)
        self._restore()
        self._offers_drawer = not preferences.layout
        self.panel.set_spec(session.spec)
        self.follower.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the training, wherever it is, and remember the layout."""
        self.session.close()
        self.presentation.leave()
        self.preferences = dataclasses.replace(
            self.preferences,
            layout=encoded(self.saveState().data()),
            geometry=encoded(self.saveGeometry().data()),
            folder=self.files.folder,
            page=self.drawer.page_name,
            page_height=self.drawer.page_height,
            drawer_open=self.drawer.is_open,
        )
        save_preferences(self.preferences)
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room from 1600 pixels on: larger tiles, larger pad."""
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY
        if roomy != self._roomy:
            self._roomy = roomy
            self.share_room()
        if self._offers_drawer and event.size().height() >= TALL:
            self.drawer.set_open(True)

    def keep_drawer(self) -> None:
        """Once it has been opened or closed it stays as it is."""
        self._offers_drawer = False

    def share_room(self) -> None:
        """Sizes for the width there is, and for an audience."""
        for view in self.views:
            view.set_roomy(self._roomy)
        self.draw_column.set_roomy(self._roomy)
        self.dock_layout.share_width(self._roomy, self.presentation.is_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field, button or pad had a use for."""
        if event.key() == Qt.Key.Key_Space:
            self.run_desk.train_or_pause()
        elif event.text() == "?":
            self.show_keys()
        elif event.text().isdecimal() and event.text().isascii():
            self.draw_panel.keep_as(int(event.text()))
        elif event.key() == Qt.Key.Key_Escape and self.presentation.is_on:
            self.presentation.leave()
        elif (
            event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.run_desk.undo()
        else:
            super().keyPressEvent(event)

    def show_keys(self) -> None:
        """Open the sheet of keyboard shortcuts, once."""
        if self._key_sheet is None:
            self._key_sheet = keys.KeySheet(self)
            self._key_sheet.destroyed.connect(self._on_key_sheet_gone)
        self._key_sheet.show()
        self._key_sheet.raise_()

    def show_hand_weights(self) -> None:
        """Open the grid of weights and biases."""
        self.hand_weights.show()
        self.hand_weights.raise_()
        self.hand_weights.activateWindow()
        self.follower.show_all()

    def show_theme(self, name: str, scale: float | None = None) -> None:
        """Put on a theme and remember it; ``scale`` is for an audience, see `theme.apply`."""
        self.preferences = dataclasses.replace(self.preferences, theme=name)
        theme.apply(self, name, scale)

    def toggle_theme(self) -> None:
        """Light after dark, dark after light."""
        self.show_theme("light" if theme.current() is theme.DARK else "dark")

    def open_file(self) -> None:
        """Ask for a file and open it."""
        self.files.choose_and_open(self.session.spec)

    def save_network(self) -> None:
        """Ask for a file and save the present network to it."""
        latest = self.session.latest
        self.files.choose_and_save_network(latest.network, latest.spec.cost)

    def save_design(self) -> None:
        """Ask for a file and save the present design to it."""
        self.files.choose_and_save_design(self.session.spec)

    def _restore(self) -> None:
        self.dock_layout.arrange()
        self.resize(self._first_size())
        known = self.preferences
        self.drawer.restore(known.page, known.page_height, known.drawer_open)
        self.restoreGeometry(QByteArray(known.state("geometry")))
        self.restoreState(QByteArray(known.state("layout")))
        self.show_theme(known.theme)

    def _first_size(self) -> QSize:
        """1280 × 800, less where the screen has no room for that and the window's frame."""
        room = self.screen().availableSize() - FRAME
        least = self.minimumSizeHint()
        fits = room.width() >= least.width() and room.height() >= least.height()
        return FIRST_SIZE.boundedTo(room) if fits else FIRST_SIZE

    def _on_key_sheet_gone(self) -> None:
        self._key_sheet = None
