"""Everything in the window that is seen, and what it stands on; wired to nothing yet."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from nnviz.gui.course.ahead import read_ahead
from nnviz.gui.course.left_column import LeftColumn
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.look import theme
from nnviz.gui.look.sections import SectionedWindow
from nnviz.gui.run.bar import RunBar
from nnviz.gui.spotlight import Spotlight
from nnviz.gui.view import View
from nnviz.gui.window import sizes
from nnviz.gui.window.docks import Docks, bar_of
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.files import Files
from nnviz.gui.window.filling import Filling
from nnviz.gui.window.message_bar import MessageBar
from nnviz.gui.window.parts.by_hand import WeightsByHand
from nnviz.gui.window.place import Place
from nnviz.gui.window.right_column import RightColumn
from nnviz.gui.window.views import VIEWS
from nnviz.preferences import Preferences
from nnviz.session.training_session import TrainingSession


class Parts(SectionedWindow):
    """The bars, the columns and the docks between them."""

    def __init__(
        self, session: TrainingSession, preferences: Preferences, between: Callable[[], None]
    ) -> None:
        """As making all takes long, ``between`` is called from one part to the next."""
        super().__init__()
        self.setMinimumSize(sizes.LEAST)
        self.setObjectName("main_window")
        self.session = session
        self.preferences = self._opened = preferences
        theme.apply(self, preferences.theme)  # first: with nothing in it yet it costs little
        self.panel = DesignPanel(session.spec)
        between()
        self.right_column = RightColumn()
        self.left_column = LeftColumn(self.panel)
        self.draw_panel = self.panel.pad = self.right_column.draw_panel
        between()
        self.run_bar, self.message_bar = RunBar(), MessageBar()
        self.hand_weights = WeightsByHand(self)
        self._make_places()
        between()
        self.spotlight, self.earlier_runs = Spotlight(self), EarlierRuns(self)
        self.dialogs = FileDialogs(self, preferences.folders)
        self.files = Files(session, self.dialogs, self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar_of("run", self.run_bar))
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar_of("message", self.message_bar))
        between()
        self.docks = Docks(self, self.left_column, self.places, self.right_column, self.drawer)

    def showEvent(self, event: QShowEvent) -> None:
        """Give what has asked for more room since the window was laid out its place.

        Qt hears of that in a window that is seen, and never comes back to it in another one.
        """
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()

    @property
    def views(self) -> list[View]:
        """All views, those that were not made yet made now."""
        return [place.view for place in self.places]

    def _make_places(self) -> None:
        """Where the views will be."""
        self.places = [Place(entry) for entry in VIEWS]
        self._listeners = [*self.places, *self.right_column.panels, self.hand_weights.place]
        self.drawer = Drawer([place for place in self.places if place.column == "drawer"])
        self.filling = Filling([*self.places, *self.right_column.places], read_ahead, self)
