"""The window: panels and views around one session, their room, and what is remembered of them."""

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from nnviz.gui.controls.keyboard_focus import digit_of
from nnviz.gui.design.data_facts import DataFacts
from nnviz.gui.handwriting.own_collection import OwnCollection
from nnviz.gui.handwriting.own_digits_commands import OwnDigitsCommands
from nnviz.gui.handwriting.own_training import OwnTraining
from nnviz.gui.help import keys
from nnviz.gui.help.sheet import show_help
from nnviz.gui.look import motion, theme
from nnviz.gui.look.pauses import pause, unseen
from nnviz.gui.run.announcer import Announcer
from nnviz.gui.run.bar_figures import BarFigures
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.follower import Follower
from nnviz.gui.run.opened_network import OpenedNetwork
from nnviz.gui.view import View
from nnviz.gui.window import connections, reading_order, sizes
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.crash import CrashReporter
from nnviz.gui.window.leaving import Leaving
from nnviz.gui.window.pages.own_data import OwnData
from nnviz.gui.window.pages.pages import Pages
from nnviz.gui.window.pages.sweeps import Sweeps
from nnviz.gui.window.parts.parts import Parts
from nnviz.gui.window.presentation import Presentation
from nnviz.gui.window.project.lacked_data import connect_lacked_data
from nnviz.gui.window.project.project import ProjectInWindow
from nnviz.gui.window.sharing.sharing import Sharing
from nnviz.preferences import Preferences, save_preferences
from nnviz.session.training_session import TrainingSession

ROOMY, TALL = 1600, 1000
"""Pixels from which there is room for larger pictures, and for an open drawer at first."""


class MainWindow(Parts):
    """Shows ``session`` and passes on what the user wants of it."""

    language_wanted = Signal(str)
    """The code of the language that a person has chosen: a window that speaks it is to follow."""

    def __init__(
        self,
        session: TrainingSession,
        preferences: Preferences,
        between: Callable[[], None] = lambda: None,
    ) -> None:
        """All that is seen, for :meth:`begin`; ``between`` is called from one part to the next."""
        super().__init__(session, preferences, between)
        self.crash = CrashReporter(self)
        self._roomy = self._offers_drawer = False
        self._page_before: QWidget | None = None
        motion.keep_still(preferences.still)

    def begin(self, between: Callable[[], None] = lambda: None) -> None:
        """Hear of the session, which is this window's now, and be as the last one was left."""
        self.session.setParent(self)
        self._make_followers()
        self._connect()
        between()
        acts = self.commands, self.hand_weights, self.files, self.docks, self.course
        own = *acts, self.own_data, self.project, self.sharing, self.sweeps, self.leaving
        connections.fill_menu(self.run_bar.file_menu, *own)
        connections.add_languages(self.run_bar.file_menu, self.preferences, self.language_wanted)
        looks = lambda: self.preferences, self.show_theme, self.keep_still
        connections.add_view(self.run_bar.file_menu, self.docks, *looks)
        self._install_keys()
        between()
        self._restore(between)
        self._offers_drawer = not self.preferences.layout
        for follower in (self.data_facts, self.follower, self.bar_figures):
            follower.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the training, wherever it is, and remember the layout; a person is asked first."""
        is_of_person = event.spontaneous()
        if self.leaving.waits(is_of_person) or (is_of_person and not self.leaving.may_close()):
            event.ignore()
            return
        self.remember()
        self.leaving.end()
        super().closeEvent(event)

    def remember(self) -> None:
        """Leave what covers the usual layout, and keep that for the next window."""
        self.pages.close()
        self.presentation.leave()
        self.docks.give_back()
        self.preferences = dataclasses.replace(
            self.course.remembered(self.preferences),
            folders=dict(self.dialogs.folders),
            **self.docks.remembered,
            **self.drawer.remembered,
        )
        save_preferences(self.preferences, self._opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room from 1600 pixels on: larger tiles, larger pad."""
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY
        if roomy != self._roomy:
            self._roomy = roomy
            self.share_room()
        if self._offers_drawer and event.size().height() >= TALL and not self.presentation.is_on:
            self.drawer.set_open(True)
        self.docks.follow_size()
        self.presentation.follow_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window can be seen: now its views are made."""
        super().paintEvent(event)
        self.filling.begin()

    def keep_drawer(self) -> None:
        """Once it has been opened or closed it stays as it is."""
        self._offers_drawer = False

    def share_room(self) -> None:
        """Sizes for the width there is, and for an audience."""
        self.follower.display.tell(View.set_roomy, self._roomy)
        self.right_column.fit()
        self.left_column.set_roomy(self._roomy)
        self.docks.share_width(self._roomy, self.presentation.is_on)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab goes as one reads, also through what was made late or moved."""
        return reading_order.go_on(self, on) or super().focusNextPrevChild(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field, button or pad had a use for."""
        if event.key() == Qt.Key.Key_Escape and self._audience_came_last:
            self.present()
        elif self.pages.take_key(event) or self.course.take_key(event):
            pass
        elif event.key() == Qt.Key.Key_Space:
            self.commands.train_or_pause()
        elif event.text() == "?":
            self.show_keys()
        elif (digit := digit_of(event)) is not None:
            self.draw_panel.keep_as(digit)
        elif event.matches(QKeySequence.StandardKey.Undo):  # of a field where nothing is typed
            self.commands.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.commands.redo()
        else:
            super().keyPressEvent(event)

    def present(self) -> None:
        """Begin before an audience, or end; the page that is open stays."""
        had_page = self.pages.shown is not None
        self.sweeps.around(self.course.desks.around(self.presentation.toggle))()
        self._page_before = self.pages.shown if had_page and self.presentation.is_on else None

    @property
    def _audience_came_last(self) -> bool:
        """Escape leaves what was begun last: the whole screen, or a page that was opened on it."""
        shown = self.pages.shown
        return self.presentation.is_on and (shown is None or shown is self._page_before)

    def show_keys(self) -> None:
        """Open the sheet of keys and symbols, once."""
        show_help(self)

    def show_guide(self) -> None:
        """Open the guide, once."""
        connections.open_guide(self)

    @property
    def dialogs_beside(self) -> dict[str, QDialog]:
        """What has come out of it and is seen, by names."""
        dialogs = self.findChildren(QDialog)
        return {dialog.objectName(): dialog for dialog in dialogs if dialog.isVisible()}

    def show_theme(self, name: str) -> None:
        """Put on a theme and remember it."""
        self.preferences = dataclasses.replace(self.preferences, theme=name)
        with unseen(self):
            theme.apply(self, name, between=pause)

    def keep_still(self, on: bool) -> None:
        """Have nothing move by itself, or as the desktop says; and remember it."""
        self.preferences = dataclasses.replace(self.preferences, still=on)
        motion.keep_still(on)

    def toggle_theme(self) -> None:
        """Light after dark, dark after light."""
        self.show_theme("dark" if theme.current().name == "light" else "light")

    def _make_followers(self) -> None:
        """What hears of the session, in this order, and what acts on it."""
        session = self.session
        seen = self.right_column, self.spotlight, self.earlier_runs
        self.follower = Follower(session, self._listeners, *seen, self._on_view_failed, self)
        self.data_facts = DataFacts(session, self.panel, self)
        self.bar_figures = BarFigures(session, self.panel, self.run_bar, self)
        connections.connect_figures(self.follower, self.bar_figures)
        self.announcer = Announcer(session, self.panel, self.follower, self.spotlight, self)
        self.commands = RunCommands(session, self.panel, self)
        self.opened_network = OpenedNetwork(session, self)
        self.presentation = Presentation(
            self, self.run_bar, self.docks, self.drawer, self._zoom, self.commands.train_or_pause
        )
        collection = OwnCollection(self)
        own = self.draw_panel, self.spotlight, self.dialogs, collection
        self.own_digits = OwnDigitsCommands(*own, OwnTraining(session, collection, self), self)
        connections.connect_own_digits(self.own_digits, self.places, self.draw_panel)
        parts = session, self.panel, self.left_column, self.commands, self.earlier_runs
        state = self.commands.tell_of_state
        self.pages = Pages(self, self.docks, self.presentation.hand_docks_over, state)
        self.pages.closed.connect(partial(setattr, self, "_page_before", None))
        places = self.docks, self.drawer, self.pages, self.files, self.follower.display
        audience = self.presentation, self.right_column, (self.run_bar, self.message_bar)
        self.course = Course(self, *parts, *places, audience)
        self.course.remember(self.preferences)
        self.filling.made = self.course.making()
        self.own_data = OwnData(self, session, self.commands, self.pages, self.files)
        self.sweeps = Sweeps(self, session, self.panel, self.commands, self.pages, self.course)
        kept = self.panel, self.draw_panel.tools.pad, collection, self.drawer, self.filling
        self.project = ProjectInWindow(self, session, *kept, self.course, self.files)
        ins = session, self.commands, self.course, self.pages, self.files, self.own_data
        outs = self.project, self.draw_panel.tools.pad, self.docks, self.follower
        self.sharing = Sharing(self, *ins, *outs)
        lasting = self.files, self.course, self.project, self.sweeps, self.sharing
        self.leaving = Leaving(self, session, *lasting)

    def _connect(self) -> None:
        commands, files = self.commands, self.files
        others = self.announcer, self.own_digits, self.opened_network, self.course, self.own_data
        for teller in (commands, files, *others, self.project, self.sharing, self.sweeps):
            teller.told.connect(self.message_bar.show_message)
        for update in (self.bar_figures.show_state, self.follower.allow_editing):
            commands.possible_changed.connect(update)
        connections.connect_bar(
            self.run_bar, commands, self.presentation, self.course, self.present
        )
        connections.connect_undo(self.message_bar, self.hand_weights, commands)
        connections.connect_panel(self.panel, commands)
        connections.connect_own_data(self.own_data, self.panel, self.sweeps)
        lacked = self.announcer, commands, self.own_data, self.course.mnist
        connect_lacked_data(*lacked, self.project.data_anew)
        opened = self.opened_network, self.bar_figures, self.message_bar, self.session
        connections.connect_opened(files, commands, *opened)
        parts = self.spotlight, self.earlier_runs, files, self.follower, self.course
        connections.connect_views(self._listeners, self._report, commands, *parts)
        self.run_bar.theme_clicked.connect(self.toggle_theme)
        self.run_bar.help_clicked.connect(self.show_keys)
        self.run_bar.speed.connect(self.session.set_speed)
        self.presentation.changed.connect(self.share_room)
        self.docks.shown_again.connect(self.follower.show_all)
        self.drawer.page_shown.connect(self.filling.make_page)
        self.hand_weights.brought_up.connect(self.follower.show_all)
        self.drawer.toggled.connect(self.keep_drawer)
        self.own_digits.collection.open()

    def _install_keys(self) -> None:
        """Shortcuts, and a key for each page of the drawer."""
        own = self.files, self.course, self.project, self.sharing, self.sweeps
        keys.install(
            self,
            {
                **connections.key_actions(self.commands, *own),
                "hand_weights": self.hand_weights.bring_up,
                "clear": self.draw_panel.tools.pad.clear,
                "theme": self.toggle_theme,
                "present": self.present,
                "guide": self.show_guide,
                "quit": self.leaving.quit,
            },
            [
                self.pages.closing_first(partial(self.drawer.toggle_page_by_key, view))
                for view in self.drawer.views
            ],
        )

    def _restore(self, between: Callable[[], None]) -> None:
        self.docks.arrange(between)
        self.resize(sizes.first_size(self.screen().availableSize()))
        known = self.preferences
        self.drawer.restore(known.page, known.page_height, known.drawer_open)
        self.docks.bring_back(known)

    def _zoom(self, factor: float) -> None:
        self.filling.make_all()  # what is made later would keep its size
        theme.apply(self, self.preferences.theme, factor, pause)

    def _on_view_failed(self, view: QWidget, error: Exception) -> None:
        self.docks.replace_by_sentence(view)
        self._report(error)

    def _report(self, error: Exception) -> None:
        self.crash.report(type(error), error, error.__traceback__)
