"""What every page of *Share…* has: a heading, its result, and one filled button at its foot."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import Part, column, row
from nnviz.gui.message import Message

_CLOSE = 24
"""Pixels at the right of the heading, where the panel's own button is."""


class SharePage(QWidget):
    """Heading and caption above, ``body`` below them, ``foot`` with `primary` at its right."""

    told = Signal(object)
    """A Message."""
    saving_wanted = Signal(object)
    """Ask where to, and do this Saving."""
    enlarged = Signal(str, str, object)
    """Title, code and squares of a QR picture that a class is to see."""

    def __init__(self, title: str, caption: str) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self.caption = label(caption, 12, wordWrap=True, objectName="share_caption")
        self.primary = Button("", role="primary", objectName="share_primary")

    def lay_out(self, body: QLayout, *foot: Part) -> None:
        """Put all of it in its place, once."""
        head = label(self.title, 14, 600, "text", minimumHeight=24, wordWrap=True)
        below = row(*foot, None, self.primary, space=8)
        beside_close = row((head, 1), _CLOSE)
        whole = column(beside_close, 2, self.caption, 12, (body, 1), 8, below, of=self)
        whole.setContentsMargins(24, 14, 19, 16)

    def name_primary(self, caption: str, icon: str = "") -> None:
        """What the filled button says."""
        self.primary.setText(caption)
        self.primary.setAccessibleName(caption)
        self.primary.show_icon(icon)

    def copy(self, text: str, said: str) -> None:
        """Put it into the clipboard, and say so."""
        QGuiApplication.clipboard().setText(text)
        self.told.emit(Message(said))
