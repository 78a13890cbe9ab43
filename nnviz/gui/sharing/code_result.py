"""A code as a page shows it: its letters or its line, and its QR picture beside it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.plural import sentences
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme
from nnviz.gui.look.fonts import mono
from nnviz.gui.said import in_words
from nnviz.gui.sharing.qr_picture import QrPicture
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.qr import Modules, qr_of

QR, LARGE = 116, 184
"""Sides of the picture of twelve letters, and of that of a line, in pixels of the design."""

_ROW, _LEAST, _ROWS = 36, 12, 5
"""Letters in a row of a line, at least where it is narrow, and rows that are shown."""


class CodeResult(QWidget):
    """`code` is what can be copied, "" where there is none, and then a sentence says why."""

    enlarged = Signal()
    """The QR picture is wanted for a projector."""

    def __init__(self, heading: str, about: str) -> None:
        super().__init__()
        self.code, self._about, self._line = "", about, ""
        self.letters = label("", 26, 600, "text", objectName="share_code")
        self.letters.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.letters.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.letters.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.letters.setAccessibleName(heading)
        self.said = label("", 12, wordWrap=True, objectName="share_code_about")
        self.qr = QrPicture(QR)
        self.qr.clicked.connect(self.enlarged)
        self.large = Button(self.tr("Large, for a projector"), role="text")
        self.large.setObjectName("share_large")
        self.large.setAccessibleName(self.large.text())
        self.large.clicked.connect(self.enlarged)
        head = label(heading, 13, 600, "text", wordWrap=True)
        text = column(head, 4, self.letters, 4, self.said, 4, self.large, None)
        row((text, 1), self.qr, space=16, of=self)

    @property
    def modules(self) -> Modules:
        """The squares of its QR picture; none where it is too long for one."""
        try:
            return qr_of(self.code) if self.code else ()
        except CodeError:
            return ()

    def show_letters(self, code: str) -> None:
        """Twelve letters."""
        self._show(code, code, self._about)
        self.letters.setFont(mono(26, 600))
        self.qr.set_side(theme.px(QR))

    def show_line(self, line: str) -> None:
        """A line, as much of it as there is room for."""
        about = self._about.format(count=f"{len(line):,}")
        self._show(line, line, about)
        if not self.qr.modules:
            self.said.setText(sentences((about, self.tr("It is too long for a QR picture."))))
        self.letters.setFont(mono(12))
        self.qr.set_side(theme.px(LARGE))
        self._line = line
        self._show_rows()

    def event(self, event: QEvent) -> bool:
        """Other room, or type of another size, has rows of other lengths."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._show_rows()
        return handled

    def _show_rows(self) -> None:
        if not self._line:
            return
        room = self.letters.width() // self.letters.fontMetrics().horizontalAdvance("0")
        wide = min(max(room, _LEAST), _ROW)
        most = wide * _ROWS
        shown = self._line if len(self._line) <= most else f"{self._line[: most - 1]}…"
        rows = "\n".join(shown[at : at + wide] for at in range(0, len(shown), wide))
        if rows != self.letters.text():
            self.letters.setText(rows)

    def show_problem(self, error: CodeError) -> None:
        """There is no code, and why."""
        self._show("", "", in_words(error), "error")

    def _show(self, code: str, shown: str, about: str, tone: str = "text2") -> None:
        self.code, self._line = code, ""
        self.letters.setText(shown)
        self.letters.setVisible(bool(shown))
        self.said.setText(about)
        set_tone(self.said, tone)
        self.qr.show_modules(self.modules)
        for part in (self.qr, self.large):
            part.setVisible(bool(self.qr.modules))
