"""Opens and saves networks and designs, by dialog or by path."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nnviz.core import Network, Spec, SpecError
from nnviz.files import load_design, read_network, save_design, save_network
from nnviz.files.errors import FileError
from nnviz.gui.said import in_words
from nnviz.gui.saving import Saving


class FileActions(QObject):
    """Reads and writes files; whatever is wrong with one is one sentence."""

    opened = Signal(object, object)
    """A Spec, and the Network that was in the file or None."""
    told = Signal(str, str)
    """A sentence and its level, "info" or "error"."""

    def __init__(self, window: QWidget, folder: str) -> None:
        super().__init__(window)
        self._window = window
        self.folder = folder

    def choose_and_open(self, spec: Spec) -> None:
        """Ask for a network or design; a network takes what it does not say from ``spec``."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a network or a design"),
            self.folder,
            self.tr("Networks and designs (*.json);;All files (*)"),
        )
        if path:
            self.open_path(Path(path), spec)

    def choose_and_save_network(self, network: Network, cost: str) -> None:
        """Ask where to save the network."""
        path = self._path_to_save(self.tr("Save the network"), "network.json")
        if path is not None:
            self.save(path, lambda: save_network(path, network, cost))

    def choose_and_save_design(self, spec: Spec) -> None:
        """Ask where to save the design."""
        path = self._path_to_save(self.tr("Save the design"), "design.nnviz.json")
        if path is not None:
            self.save(path, lambda: save_design(path, spec))

    def choose_and_save(self, saving: Saving) -> None:
        """Ask where to save what a view shows."""
        path = self._path_to_save(self.tr("Save the figure"), saving.file_name, saving.filter)
        if path is not None:
            self.save(path, lambda: saving.write(path))

    def choose_folder(self) -> str:
        """Ask for a folder with MNIST's files; empty if there is none."""
        return QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder with the four MNIST files"), self.folder
        )

    def choose_table(self) -> str:
        """Ask for a CSV file; empty if there is none."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a table"), self.folder, self.tr("CSV (*.csv)")
        )
        return path

    def open_path(self, path: Path, spec: Spec) -> None:
        """Open a file, whichever of the two it is."""
        self.folder = str(path.parent)
        try:
            try:
                self.opened.emit(load_design(path), None)
            except FileError:
                saved = read_network(path)
                self.opened.emit(spec_for(saved.network, saved.cost, spec), saved.network)
        except (FileError, SpecError) as error:
            self.told.emit(in_words(error), "error")

    def save(self, path: Path, write: Callable[[], None]) -> None:
        """Call ``write`` and tell how it went."""
        self.folder = str(path.parent)
        try:
            write()
        except FileError as error:
            self.told.emit(in_words(error), "error")
        else:
            self.told.emit(self.tr("Saved as {path}.").format(path=path), "info")

    def _path_to_save(self, title: str, name: str, files: str = "") -> Path | None:
        path, _ = QFileDialog.getSaveFileName(
            self._window, title, str(Path(self.folder) / name), files or self.tr("JSON (*.json)")
        )
        return Path(path) if path else None


def spec_for(network: Network, cost: str, spec: Spec) -> Spec:
    """``spec`` with the layers, activations and cost of ``network``; may raise SpecError."""
    hidden = network.activations[:-1]
    return dataclasses.replace(
        spec,
        sizes=network.sizes,
        activation=hidden[0] if len(set(hidden)) == 1 else (hidden or spec.activation),
        output=network.output,
        cost=cost,
        use_biases=spec.use_biases or any(b.any() for b in network.biases),
    )
