"""Opens and saves networks and designs, by dialog or by path."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nnviz import paths
from nnviz.core import Network, Spec, SpecError
from nnviz.files import SavedNetwork, load_design, read_network, save_design, save_network
from nnviz.files.errors import FileError
from nnviz.files.opened import design_for, design_on
from nnviz.gui.aside import Aside
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.message import Message, unread, written, wrong
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.saving import Saving

PROJECT = ".nnviz"
LARGE_BYTES = 8_000_000
"""Of a file that is read aside."""


class Files(QObject):
    """Reads and writes files; whatever is wrong with one is one sentence.

    Large ones are read and written on a thread: the window waits for neither.
    """

    opened = Signal(object, object)
    """A Spec, and the Network that was in the file or None."""
    unnamed = Signal(object, object)
    """The Path of a network that was opened just now and does not name its data, which were
    guessed, and its SavedNetwork."""
    project_wanted = Signal(object)
    """The Path of a project."""
    chosen = Signal(object)
    """The Path of whatever was chosen to be opened."""
    told = Signal(object)
    """A Message."""

    def __init__(
        self, session: TrainingSession, dialogs: FileDialogs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.dialogs = session, dialogs
        self._saved: Network | None = None
        self._writing: list[Path] = []
        self._aside = Aside(self)

    def has_saved(self, network: Network) -> bool:
        """Whether this is the network that was written last, once all is written."""
        self.settle()
        return network is self._saved

    def settle(self) -> None:
        """Wait until all that was asked for is written, and read."""
        self._aside.settle()

    def choose_and_open(self) -> None:
        """Ask for a project, a network or a design; any other file may be chosen."""
        path = self.dialogs.file(
            self.tr("Open a project, a network or a design"),
            self.tr("Projects, networks and designs (*.nnviz *.json);;All files (*)"),
        )
        if path is not None:
            self.chosen.emit(path)

    def choose_and_save_network(self) -> None:
        """Ask where to save the present network."""
        path = self._path_to_save(self.tr("Save the network"), "network.json")
        if path is not None:
            self.write_network(path)

    def path_before_leaving(self) -> Path | None:
        """Ask where to save all there is, as a project, or the network alone."""
        kinds = self.tr("Project (*.nnviz);;Network (*.json)")
        return self._path_to_save(self.tr("Save before leaving"), f"project{PROJECT}", kinds)

    def choose_and_save_design(self) -> None:
        """Ask where to save the present design."""
        path = self._path_to_save(self.tr("Save the design"), "design.nnviz.json")
        if path is not None:
            self.write_design(path)

    def write_network(self, path: Path, *, at_once: bool = False) -> None:
        """Save the present network to ``path``."""
        latest = self._session.latest
        spec, network = latest.spec, latest.network

        def write() -> Message:
            return written(path, lambda: save_network(path, network, spec.cost, spec))

        def tell(message: Message) -> None:
            if message.level == "info":
                self._saved = network
            self.told.emit(message)

        tell(write()) if at_once else self._write(path, write, tell)

    def write_design(self, path: Path) -> None:
        """Save the present design to ``path``."""
        spec = self._session.spec
        self._write(path, lambda: written(path, lambda: save_design(path, spec)), self.told.emit)

    def choose_and_save(self, saving: "Saving") -> None:
        """Ask where to save what a view shows."""
        title = saving.title or self.tr("Save the figure")
        path = self._path_to_save(title, saving.file_name, saving.filter)
        if path is not None:
            write = partial(written, path, partial(saving.write, path))
            self._write(path, write, self.told.emit)

    def choose_folder(self) -> Path | None:
        """Ask for a folder with MNIST's files."""
        return self.dialogs.folder_of(self.tr("Folder with the four MNIST files"))

    def open(self, path: Path) -> None:
        """Open a file, whichever of the three it is; a project whatever its name.

        A network brings its design and its data, where its file tells of them or they fit. It may
        be what is still being saved.
        """
        if path in self._writing:
            self.settle()
        from nnviz.sharing.project.container import is_project

        if path.suffix.lower() == PROJECT or is_project(path):
            self.project_wanted.emit(path)
        elif paths.size(path) < LARGE_BYTES:
            self._take(path, _read(path))
        else:
            self.told.emit(Message(self.tr("Opening {path} …").format(path=path)))
            miss = partial(self.told.emit, unread(path))
            self._aside.do(partial(_read, path), partial(self._take, path), miss)

    def open_on(self, saved: SavedNetwork, data: str) -> None:
        """Have a network on these data instead of those that were guessed."""
        self.opened.emit(design_on(saved, data), saved.network)

    def _write(
        self, path: Path, write: Callable[[], Message], tell: Callable[[Message], None]
    ) -> None:
        """On a thread while the window goes on: a disk that is busy keeps nobody waiting."""

        def end(message: Message) -> None:
            self._writing.remove(path)
            tell(message)

        self.told.emit(Message(self.tr("Saving {path} …").format(path=path)))
        self._writing.append(path)
        self._aside.save(path, write, end)

    def _take(self, path: Path, found: Spec | SavedNetwork | FileError | SpecError) -> None:
        """What was in the file."""
        try:
            match found:
                case Spec():
                    self.opened.emit(found, None)
                case SavedNetwork():
                    spec = design_for(found, self._session.spec, self._session.dataset)
                    self.opened.emit(spec, found.network)
                    if found.spec is None and self._session.spec == spec:
                        self.unnamed.emit(path, found)
                case _:
                    raise found
        except (FileError, SpecError) as error:
            self.told.emit(wrong(error))

    def _path_to_save(self, title: str, name: str, kinds: str = "") -> Path | None:
        return self.dialogs.file_to_write(title, name, kinds or self.tr("JSON (*.json)"))


def _read(path: Path) -> Spec | SavedNetwork | FileError | SpecError:
    """The design or the network in a file, or why there is none."""
    try:
        try:
            return load_design(path)
        except FileError:
            return read_network(path)
    except (FileError, SpecError) as error:
        return error
