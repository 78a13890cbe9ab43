"""Asks for files and folders, and remembers where the last one of each kind was."""

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDir,
    QFile,
    QFileInfo,
    QStandardPaths,
    Qt,
)
from PySide6.QtWidgets import QMessageBox, QWidget

_ENDINGS = re.compile(r"\*(\.[a-z0-9.]+)")
"""As kinds of files name them: "Project (*.nnviz);;Network (*.json)"."""


_ALIKE = {".jpg": ".png", ".jpeg": ".png", ".svg": ".png", ".webp": ".gif", ".apng": ".gif"}
"""Endings of files that one keeps in one place: pictures, films."""
DATA = "data"
"""The kind of what is read whatever its name, and of folders."""

QT_TRANSLATE_NOOP("QFileDialog", "&Look in:")
QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:")
# of Qt's own dialog, and missing in its translation: it looks them up in ours too


class FileDialogs:
    """Dialogs over ``parent``; each answers None where it is left.

    Each begins in the folder where the last file of its kind was, else among the user's documents,
    or at home where there is no folder for these: Qt takes one that is not there for a file's name.
    ``folders`` has those by the ending of the files, and of data.
    """

    def __init__(self, parent: QWidget, folders: Mapping[str, str] | None = None) -> None:
        self._parent = parent
        self.folders = dict(folders or {})

    def file(self, title: str, kinds: str) -> Path | None:
        """A file to read, one of ``kinds``, as in "JSON (*.json)"."""
        from PySide6.QtWidgets import QFileDialog  # a class with much in it, and so below

        kind = _kind_in(kinds)
        path, _ = QFileDialog.getOpenFileName(self._parent, title, self._folder(kind), kinds)
        return self._chosen(path, kind)

    def file_to_write(self, title: str, name: str, kinds: str) -> Path | None:
        """A file to write, offered as ``name``; one that is there only where it may be replaced.

        A name that ends as none of ``kinds`` does is given the ending of the chosen one.
        """
        from PySide6.QtWidgets import QFileDialog

        of_kind = _kind_in(kinds)
        offered = str(Path(self._folder(of_kind)) / name)
        ask_here = QFileDialog.Option.DontConfirmOverwrite
        while True:
            path, kind = QFileDialog.getSaveFileName(
                self._parent, title, offered, kinds, "", ask_here
            )
            chosen = self._chosen(_with_ending(path, kind, kinds), of_kind)
            if chosen is None:
                return None
            offered = str(chosen)
            if not QFile.exists(offered) or may_replace(self._parent, offered):
                return chosen

    def folder_of(self, title: str) -> Path | None:
        """A folder."""
        from PySide6.QtWidgets import QFileDialog

        path = QFileDialog.getExistingDirectory(self._parent, title, self._folder(DATA))
        if not path:
            return None
        self.folders[DATA] = path
        return Path(path)

    def _folder(self, kind: str) -> str:
        """Where a dialog for files of that kind begins."""
        location, home = QStandardPaths.StandardLocation, QDir.homePath()
        documents = QStandardPaths.writableLocation(location.DocumentsLocation)
        known = (self.folders.get(kind, ""), documents)
        return next((path for path in known if QFileInfo(path).isDir()), home)

    def _chosen(self, path: str, kind: str) -> Path | None:
        if not path:
            return None
        self.folders[kind] = str(Path(path).parent)
        return Path(path)


def _kind_in(kinds: str) -> str:
    """What files of these ``kinds`` are kept as: the first of their endings."""
    ending = next(iter(_ENDINGS.findall(kinds)), DATA)
    return _ALIKE.get(ending, ending)


def _with_ending(path: str, kind: str, kinds: str) -> str:
    """``path`` with an ending: the first of ``kind``, the first of all where none was chosen."""
    known: list[str] = _ENDINGS.findall(kinds)
    chosen: list[str] = _ENDINGS.findall(kind) or known
    if not path or not known or path.lower().endswith(tuple(known)):
        return path
    return path.rstrip(".") + chosen[0]


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
