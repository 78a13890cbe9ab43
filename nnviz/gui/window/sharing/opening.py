"""Opens codes and files, however they come: typed, pasted, dropped, copied, at the launch."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nnviz import paths
from nnviz.data.tables.endings import TABLES
from nnviz.gui.message import Action, Message
from nnviz.gui.said import in_words
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.files import Files
from nnviz.gui.window.pages.own_data import OwnData
from nnviz.gui.window.sharing.taking import Taking

if TYPE_CHECKING:
    from nnviz.gui.sharing.open_dialog import OpenDialog

_PREFIX, _LETTERS = "nnviz:", range(12, 25)
"""How a line begins; letters of a short code with all that may stand between them."""
_FOR_OTHERS = {".onnx", ".py", ".html", ".jsonl"}
_LOOKED_AT = 100
"""Bytes of a file in which an object of json begins."""


class Opening(QObject):
    """Whatever is wrong with one is one sentence; what is open stays as it is then."""

    told = Signal(object)
    """A Message."""

    def __init__(
        self, window: QWidget, course: Course, files: Files, own_data: OwnData, taking: Taking
    ) -> None:
        super().__init__(window)
        self._window, self._course, self._files = window, course, files
        self._own_data, self.taking = own_data, taking
        self._offered = ""
        self._held: list[str] | None = None
        files.chosen.connect(self.open_path)

    def ask(self) -> None:
        """Ask for a code, or for a file instead."""
        from nnviz.gui.sharing.open_dialog import OpenDialog

        there = self._window.findChild(OpenDialog)
        if there is None:
            there = OpenDialog(self._window)
            there.wanted.connect(lambda text, there=there: self._on_wanted(there, text))
            there.file_wanted.connect(self._choose_file)
        there.show()
        there.raise_()
        there.activateWindow()

    def _choose_file(self) -> None:
        kinds = self.tr("All files (*)")
        path = self._files.dialogs.file(self.tr("Open a file"), kinds)
        if path is not None:
            self.open_path(path)

    def hold(self, held: list[str]) -> None:
        """Another window is on its way: what comes from elsewhere meanwhile waits among these."""
        self._held = held

    def go_on(self) -> None:
        """Open what has waited, here."""
        held, self._held = self._held or [], None
        for each in held:
            QTimer.singleShot(0, self, partial(self.open, each))

    def open(self, text: str) -> None:
        """What `nnviz open` was given: the name of a file, or a code."""
        if _is_file(text):
            self.open_path(Path(text))
        else:
            self.open_text(text)

    def open_path(self, path: Path) -> None:
        """A project; another file by what its name ends in: a lesson, a network, a design; data.

        A network or a design may have any name, but that of a table.
        """
        from nnviz.sharing.project.container import is_project

        if self._held is not None:
            self._held.append(str(path))
            return
        match ".nnviz" if is_project(path) else path.suffix.lower():
            case ".toml":
                self._course.own.open(path)
            case ".json" | ".nnviz":
                self._files.open(path)
            case ending if ending in _FOR_OTHERS:
                said = self.tr(
                    "{name} is what nnviz writes for other programs: open the project or the "
                    "network that it was made of."
                )
                self.told.emit(Message(said.format(name=path.name), "error"))
            case ending if ending not in TABLES and _is_object(path):
                self._files.open(path)
            case _:
                self._own_data.open_when_there(path)

    def open_text(self, text: str) -> bool:
        """A code; whether it was one, or waits."""
        if self._held is not None:
            self._held.append(text)
            return True
        problem = self._problem_with(text)
        if problem:
            self.told.emit(Message(problem, "error"))
        return not problem

    def paste(self) -> None:
        """What was copied, where nothing is typed."""
        self.open_text(QGuiApplication.clipboard().text())

    def offer_copied(self) -> None:
        """Say so where a code was copied elsewhere, once for each."""
        clipboard = QGuiApplication.clipboard()
        text = "" if clipboard.ownsClipboard() else clipboard.text().strip()
        if text and text != self._offered:
            self._offered = text
            self.offer(text)

    def offer(self, text: str) -> None:
        """Offer to open this, if it is a code."""
        if not (len(text) in _LETTERS or text[: len(_PREFIX)].lower() == _PREFIX):
            return
        from nnviz.sharing.code.reading import is_code

        if is_code(text):
            said = self.tr("A code of nnviz was copied.")
            action = Action(self.tr("Open it"), lambda: self.open_text(text))
            self.told.emit(Message(said, action=action))

    def _problem_with(self, text: str) -> str:
        """Open it; or why it cannot be, in words."""
        from nnviz.sharing.code import reading
        from nnviz.sharing.code.errors import CodeError

        try:
            message = self.taking.take(reading.read(text))
        except CodeError as error:
            return in_words(error)
        if message is not None:
            self.told.emit(message)
        return ""

    def _on_wanted(self, dialog: "OpenDialog", text: str) -> None:
        problem = self._problem_with(text)
        if problem:
            dialog.show_problem(problem)
        else:
            dialog.accept()


def _is_file(text: str) -> bool:
    path = Path(text)
    return paths.is_there(path) or (len(path.parts) > 1 and paths.refusal(path) is not None)


def _is_object(path: Path) -> bool:
    """Whether it begins as an object of json."""
    try:
        if not paths.is_file(path):
            return False
        with path.open("rb") as file:
            return file.read(_LOOKED_AT).lstrip().startswith(b"{")
    except (OSError, ValueError):
        return False
