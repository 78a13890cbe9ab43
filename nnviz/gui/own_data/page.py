"""The page of data of one's own: how they are read, what they are, what becomes of them."""

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from nnviz.core.choices import Choices
from nnviz.gui.controls.flowing.fold import Fold
from nnviz.gui.controls.rows import row
from nnviz.gui.look.sections import section
from nnviz.gui.own_data.centre import Centre
from nnviz.gui.own_data.found import Found
from nnviz.gui.own_data.left import Left
from nnviz.gui.own_data.right import Right
from nnviz.gui.own_data.roles import with_role


class OwnDataPage(QWidget):
    """Shows what was found, asks for it anew with other choices, and says when it is to be used."""

    chosen = Signal(object)
    """Understand the file anew, with these Choices."""
    used = Signal()
    npz_wanted = Signal()
    closed = Signal()
    cancelled = Signal()
    file_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_data_page")
        self.setAccessibleName(self.tr("Your data"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.left, self.centre, self.right = Left(), Centre(), Right()
        self._fold = Fold(self.left, self.right, self.tr("How they are read"))
        self._fold.closed.connect(self.closed)
        row(self._fold, self.left, (self.centre, 1), self.right, of=self)
        self._found: Found | None = None
        self._sides = QTimer(self, singleShot=True, interval=0)
        self._sides.timeout.connect(self._show_sides)
        self._connect()
        section(self)

    def event(self, event: QEvent) -> bool:
        """Another size or another zoom lays it out anew."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fold.fit(self.width())
        return handled

    def show_begun(self, path: Path, choices: Choices) -> None:
        """A file is being read, or understood anew with these; what is shown is that of before."""
        self.left.choices = choices
        if self._found is not None and self._found.path != path:
            self._found = None
            self.centre.show_nothing()
            self.right.show_found(None)
        if self._found is None:
            self.left.show_waiting(path)
        self._sides.stop()
        self.right.allow(False)

    def show_waiting(self, path: Path, share: float) -> None:
        """It takes a while; so much of it is done."""
        what = self.tr("Reading {name} … {share:.0f} %")
        if not share:
            what = self.tr("Reading {name} …")
        self.centre.show_waiting(share, what.format(name=path.name, share=100 * share))

    def show_found(self, found: Found) -> None:
        """Show what was found, or why there is nothing; what stands at the sides a turn later."""
        self._found, self.left.choices = found, found.choices
        self.centre.show_found(found)
        self._sides.start()

    def _show_sides(self) -> None:
        if self._found is not None:
            self.left.show_found(self._found)
            self.right.show_found(self._found)

    def stop_waiting(self) -> None:
        """Nothing is being read any more: what is shown is what there is."""
        self.centre.show_waiting(None)
        if self._found is not None:
            self.show_found(self._found)

    def _on_role(self, column: str, role: str) -> None:
        """The other columns keep the roles that they are seen to have, or are about to get."""
        found = self._found
        if found is None or found.sheet is None:
            return
        roles = {head.name: head.role_name for head in self.centre.table.rows.heads}
        self.chosen.emit(with_role(self.left.choices, column, role, roles))

    def _connect(self) -> None:
        self.left.chosen.connect(self.chosen)
        self.left.closed.connect(self.closed)
        self.left.file_wanted.connect(self.file_wanted)
        self.left.folder_wanted.connect(self.folder_wanted)
        self.centre.role_chosen.connect(self._on_role)
        self.centre.cancelled.connect(self.cancelled)
        self.right.used.connect(self.used)
        self.right.npz_wanted.connect(self.npz_wanted)
