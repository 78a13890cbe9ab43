"""Asks for files and folders, and remembers where the last one was."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialogs:
    """Dialogs over ``parent`` that begin in ``folder``; each answers None where it is left."""

    def __init__(self, parent: QWidget, folder: str) -> None:
        self._parent = parent
        self.folder = folder

    def file(self, title: str, kinds: str) -> Path | None:
        """A file to read, one of ``kinds``, as in "JSON (*.json)"."""
        path, _ = QFileDialog.getOpenFileName(self._parent, title, self.folder, kinds)
        return self._chosen(path)

    def file_to_write(self, title: str, name: str, kinds: str) -> Path | None:
        """A file to write, offered as ``name``."""
        offered = str(Path(self.folder) / name)
        path, _ = QFileDialog.getSaveFileName(self._parent, title, offered, kinds)
        return self._chosen(path)

    def folder_of(self, title: str) -> Path | None:
        """A folder."""
        path = QFileDialog.getExistingDirectory(self._parent, title, self.folder)
        return Path(path) if path else None

    def _chosen(self, path: str) -> Path | None:
        if not path:
            return None
        self.folder = str(Path(path).parent)
        return Path(path)
