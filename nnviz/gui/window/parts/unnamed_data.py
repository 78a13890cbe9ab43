"""A network whose file does not name its data: it is said which were taken, and others offered."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from nnviz.files import SavedNetwork
from nnviz.files.opened import fitting
from nnviz.gui.message import Action, Message
from nnviz.gui.run.opened_network import OpenedNetwork
from nnviz.gui.run_words import data_name
from nnviz.gui.window.files import Files
from nnviz.gui.window.message_bar import MessageBar
from nnviz.session.training_session import TrainingSession


class UnnamedData(QObject):
    """Has it told with how good the network is, which on other data than its own means nothing."""

    def __init__(
        self, files: Files, opened: OpenedNetwork, bar: MessageBar, session: TrainingSession
    ) -> None:
        super().__init__(bar)
        self._files, self._opened, self._bar, self._session = files, opened, bar, session
        files.unnamed.connect(self._on_unnamed)

    def _on_unnamed(self, path: Path, saved: SavedNetwork) -> None:
        said = self.tr(
            "{name} does not name the data that it learnt: {data} was taken, which has as many "
            "inputs and outputs."
        )
        said = said.format(name=path.name, data=data_name(self._session.spec.data))
        action = Action(self.tr("Other data…"), partial(self._offer, saved))
        self._opened.note(Message(said, "warning", action))

    def _offer(self, saved: SavedNetwork) -> None:
        """All known data that it fits, and a file."""
        menu, taken = QMenu(self._bar), self._session.spec.data
        menu.setObjectName("other_data_menu")
        for data in fitting(saved):
            if data != taken:
                menu.addAction(data_name(data), partial(self._files.open_on, saved, data))
        menu.addAction(self.tr("A file…"), partial(self._choose, saved))
        menu.aboutToHide.connect(menu.deleteLater)
        self._bar.button.open_menu_under(menu)

    def _choose(self, saved: SavedNetwork) -> None:
        path = self._files.dialogs.file(self.tr("Its data"), self.tr("All files (*)"))
        if path is not None:
            self._files.open_on(saved, str(path))
