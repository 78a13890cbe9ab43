"""Asks for files and folders, and remembers where the last one was."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


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
        """A file to write, offered as ``name``; one that is there only where it may be replaced."""
        offered = str(Path(self.folder) / name)
        ask_here = QFileDialog.Option.DontConfirmOverwrite
        while True:
            path, _ = QFileDialog.getSaveFileName(self._parent, title, offered, kinds, "", ask_here)
            chosen = self._chosen(path)
            if chosen is None or not QFile.exists(path) or may_replace(self._parent, path):
                return chosen
            offered = path

    def folder_of(self, title: str) -> Path | None:
        """A folder."""
        path = QFileDialog.getExistingDirectory(self._parent, title, self.folder)
        return Path(path) if path else None

    def _chosen(self, path: str) -> Path | None:
        if not path:
            return None
        self.folder = str(Path(path).parent)
        return Path(path)


def may_replace(parent: QWidget, path: str) -> bool:
    """Ask whether the file may be overwritten. Qt's own question shows its name as rich text."""
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    box = QMessageBox(parent)
    box.setObjectName("replacing_question")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("nnviz")
    box.setTextFormat(Qt.TextFormat.PlainText)
    tr = QCoreApplication.translate
    text = tr("FileDialogs", "{0} is there already. Replace it?")
    box.setText(text.format(Path(path).name))
    box.setStandardButtons(yes | no)
    box.setDefaultButton(no)
    for button, caption in ((yes, tr("FileDialogs", "&Replace")), (no, tr("FileDialogs", "&No"))):
        box.button(button).setText(caption)
    answer = box.exec()
    box.deleteLater()
    return answer == yes.value
