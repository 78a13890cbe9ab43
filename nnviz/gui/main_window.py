"""The window: panels and views around one session, and what the user does with them."""

import dataclasses
from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from nnviz.core import Network, Spec, SpecError
from nnviz.core.fit import check_trainable, untrainable
from nnviz.data import Dataset
from nnviz.gui import keys, sentences, theme
from nnviz.gui.crash import CrashReporter
from nnviz.gui.design_panel import DesignPanel
from nnviz.gui.draw_column import DrawColumn
from nnviz.gui.drawer import Drawer
from nnviz.gui.file_menu import FileActions
from nnviz.gui.first_design import following
from nnviz.gui.hand_weights import HandWeights
from nnviz.gui.layout import Layout
from nnviz.gui.message_bar import Action, MessageBar
from nnviz.gui.own_desk import OwnDesk
from nnviz.gui.perceptron_menu import PerceptronMenu
from nnviz.gui.presentation import Presentation
from nnviz.gui.run_bar import RunBar
from nnviz.gui.run_follower import RunFollower
from nnviz.gui.runs import EarlierRuns
from nnviz.gui.spotlight import Spotlight
from nnviz.gui.views import VIEWS
from nnviz.preferences import Preferences, encoded, save_preferences
from nnviz.session import RunState, TrainingSession

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
        self.own_desk = OwnDesk(self)
        self.presentation = Presentation(self)
        self._roomy = self._offers_drawer = False
        self._key_sheet: keys.KeySheet | None = None
        self._fill_menu()
        self._connect_controls()
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
            self._share_room()
        if self._offers_drawer and event.size().height() >= TALL:
            self.drawer.set_open(True)

    def _on_drawer_toggled(self) -> None:
        """Once it has been opened or closed it stays as it is."""
        self._offers_drawer = False

    def _share_room(self) -> None:
        for view in self.views:
            view.set_roomy(self._roomy)
        self.draw_column.set_roomy(self._roomy)
        self.dock_layout.share_width(self._roomy, self.presentation.is_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field, button or pad had a use for."""
        if event.key() == Qt.Key.Key_Space:
            self._on_run_clicked()
        elif event.text() == "?":
            self.show_keys()
        elif event.text().isdecimal() and event.text().isascii():
            self.draw_panel.keep_as(int(event.text()))
        elif event.key() == Qt.Key.Key_Escape and self.presentation.is_on:
            self.presentation.leave()
        elif (
            event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._undo()
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

    def _fill_menu(self) -> None:
        menu = self.run_bar.file_menu
        for text, slot in (
            (self.tr("Open…"), self._open),
            (self.tr("Save network…"), self._save_network),
            (self.tr("Save design…"), self._save_design),
        ):
            menu.addAction(text).triggered.connect(slot)
        menu.addSeparator()
        perceptrons = PerceptronMenu(menu)
        perceptrons.chosen.connect(self._on_opened)
        menu.addMenu(perceptrons)
        menu.addAction(self.tr("Weights by hand…")).triggered.connect(self.show_hand_weights)
        menu.addSeparator()
        for dock in self.dock_layout.docks:
            menu.addAction(dock.toggleViewAction())
        menu.addAction(self.tr("Default layout")).triggered.connect(self.dock_layout.arrange)
        menu.addSeparator()
        menu.addAction(self.tr("Quit")).triggered.connect(self.close)

    def _connect_controls(self) -> None:
        bar, panel = self.run_bar, self.panel
        bar.run_clicked.connect(self._on_run_clicked)
        bar.step_wanted.connect(self._on_step_wanted)
        bar.reset_clicked.connect(self._on_reset_clicked)
        bar.theme_clicked.connect(self._on_theme_clicked)
        bar.help_clicked.connect(self.show_keys)
        bar.speed.connect(self.session.set_speed)
        bar.presentation_clicked.connect(self.presentation.toggle)
        bar.design_clicked.connect(self.presentation.toggle_design)
        self.presentation.changed.connect(self._share_room)
        panel.spec_edited.connect(self._on_spec_edited)
        panel.invalid.connect(self._on_invalid)
        panel.valid.connect(self._on_valid)
        panel.folder_wanted.connect(lambda: self._take_data(self.files.choose_folder()))
        panel.file_wanted.connect(lambda: self._take_data(self.files.choose_table()))
        self.files.opened.connect(self._on_opened)
        self.files.told.connect(self.message_bar.show_message)
        self.hand_weights.network_edited.connect(self._on_network_edited)
        self.draw_column.example_chosen.connect(self.spotlight.show)
        self.draw_column.data_edited.connect(self._on_data_edited)
        self.draw_column.spec_wanted.connect(self._on_spec_wanted)
        for view in self.views:
            view.example_chosen.connect(self.spotlight.show)
            view.network_edited.connect(self._on_network_edited)
            view.spec_wanted.connect(self._on_spec_wanted)
            view.run_wanted.connect(self._on_run_wanted)
            view.run_edited.connect(self.earlier_runs.edit)
            view.run_dropped.connect(self.earlier_runs.delete)
            view.saving_wanted.connect(self.files.choose_and_save)
            view.moment_chosen.connect(self.follower.look_back)
        self.dock_layout.shown_again.connect(self.follower.show_all)
        self.drawer.toggled.connect(self._on_drawer_toggled)
        keys.install(
            self,
            {
                "run": self._on_run_clicked,
                "step": lambda: self._on_step_wanted("mini-batch"),
                "epoch": lambda: self._on_step_wanted("epoch"),
                "reset": self._on_reset_clicked,
                "open": self._open,
                "save_network": self._save_network,
                "save_design": self._save_design,
                "hand_weights": self.show_hand_weights,
                "clear": self.draw_panel.pad.clear,
                "theme": self._on_theme_clicked,
                "present": self.presentation.toggle,
                "help": self.show_keys,
                "quit": self.close,
            },
        )
        keys.install_pages(self, [partial(self.drawer.toggle_page, v) for v in self.drawer.views])

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

    def _on_run_clicked(self) -> None:
        if self.session.state is RunState.RUNNING:
            self.session.pause()
        elif self.run_bar.run_button.isEnabled() and self.panel.commit():
            self.session.train()

    def _on_step_wanted(self, kind: str) -> None:
        if self.run_bar.step_button.isEnabled() and self.panel.commit():
            self.session.pause()
            self.session.step(kind)

    def _on_reset_clicked(self) -> None:
        if not self.run_bar.reset_button.isEnabled():
            return
        dropped = self.session.is_trained
        self.session.reset()
        if dropped:
            self._offer_undo(self.tr("Back at the start, with the same first weights."))

    def _on_theme_clicked(self) -> None:
        self.show_theme("light" if theme.current() is theme.DARK else "dark")

    def _on_spec_edited(self, spec: Spec) -> None:
        self._take_design(following(self.session.spec.data, spec), None)

    def _on_spec_wanted(self, spec: Spec) -> None:
        self._take_design(spec, None)
        self.panel.set_spec(self.session.spec)

    def _on_run_wanted(self, spec: Spec) -> None:
        """The same start with something changed: what was trained stays to be compared with."""
        if not self.session.is_ready:
            return
        try:
            check_trainable(spec)
            self.session.start_again(spec)
        except SpecError as error:
            self.message_bar.show_message(error.message, "error")
            return
        self.panel.set_spec(self.session.spec)
        self.follower.show_state()
        self.session.train()

    def _on_opened(self, spec: Spec, network: object) -> None:
        self._take_design(spec, network)
        self.panel.set_spec(self.session.spec)

    def _take_design(self, spec: Spec, network: object) -> None:
        dropped = self.session.is_trained
        try:
            self.session.design(spec, network)  # type: ignore[arg-type]
        except SpecError as error:
            self.message_bar.show_message(error.message, "error")
            return
        if network is not None:
            self.message_bar.show_message(sentences.opened(spec))
        elif dropped and not self.session.is_trained:
            self._offer_undo(self.tr("This design has a new, untrained network."))
        self.follower.show_state()
        obstacle = untrainable(spec)
        if obstacle is not None and network is None:
            self.message_bar.show_message(obstacle.message, "warning")

    def _on_network_edited(self, network: Network) -> None:
        """A number was changed by hand: a new run starts from there."""
        if self.session.state is RunState.RUNNING or not self.session.is_ready:
            return
        dropped = self.session.is_trained
        self.session.design(self.session.spec, network)
        if dropped:
            self._offer_undo(self.tr("A weight is changed by hand: training starts anew."))
        else:
            self.message_bar.show_message(self.tr("A weight is changed by hand."))

    def _on_data_edited(self, dataset: Dataset) -> None:
        """A point was added by hand, or taken back."""
        try:
            self.session.change_data(dataset)
        except SpecError as error:
            self.message_bar.show_message(error.message, "error")

    def _offer_undo(self, text: str) -> None:
        self.message_bar.show_message(text, action=Action(self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        if self.session.can_undo:
            self.session.undo()
            self.message_bar.show_message(self.tr("The trained network and its curves are back."))

    def _on_invalid(self, field: str, sentence: str) -> None:
        self.follower.show_state()
        self.message_bar.show_message(sentence, "error")

    def _on_valid(self) -> None:
        self.follower.show_state()
        self.message_bar.show_message(self.tr("Press Train."))

    def _take_data(self, path: str) -> None:
        if path:
            spec = dataclasses.replace(self.session.spec, data=path)
            spec = following(self.session.spec.data, spec)
            self.panel.set_spec(spec)
            self._take_design(spec, None)

    def _open(self) -> None:
        self.files.choose_and_open(self.session.spec)

    def _save_network(self) -> None:
        latest = self.session.latest
        self.files.choose_and_save_network(latest.network, latest.spec.cost)

    def _save_design(self) -> None:
        self.files.choose_and_save_design(self.session.spec)

    def _on_key_sheet_gone(self) -> None:
        self._key_sheet = None
