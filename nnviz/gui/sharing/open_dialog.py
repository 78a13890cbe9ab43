"""*Open a code…*: twelve letters or a line, typed or pasted; or a file instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme
from nnviz.gui.look.fonts import mono

WIDTH, ROWS = 480, 84


class CodeField(QPlainTextEdit):
    """Enter opens what is typed: a code has no second line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class OpenDialog(QDialog):
    """Asks until something was opened; what is wrong stands under the field."""

    wanted = Signal(str)
    """The code as it was typed."""
    file_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("open_code_dialog")
        self.setWindowTitle(self.tr("Open a code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = CodeField()
        self.field.setObjectName("open_code")
        self.field.setAccessibleName(self.tr("Code"))
        self.field.setPlaceholderText(self.tr("K7Q2-M9XD-4TRA, or a line from nnviz: on"))
        self.field.setFont(mono(15))
        self.field.setFixedHeight(theme.px(ROWS))
        self.field.setTabChangesFocus(True)
        self._said = label("", 12, wordWrap=True, objectName="open_code_said")
        self._usual = self.tr("Capitals, spaces and hyphens do not matter.")
        instead = Button(self.tr("A file instead…"), role="text", objectName="open_code_file")
        cancel = Button(self.tr("Cancel"), objectName="open_code_cancel")
        self.primary = Button(self.tr("Open"), role="primary", objectName="open_code_open")
        self.field.textChanged.connect(self._on_typed)
        self.field.entered.connect(self._on_open)
        self.primary.clicked.connect(self._on_open)
        cancel.clicked.connect(self.reject)
        instead.clicked.connect(self._on_file)
        head = label(self.windowTitle(), 14, 600, "text")
        foot = row(instead, None, cancel, self.primary, space=8)
        whole = column(head, 12, self.field, 6, self._said, 16, foot, of=self)
        whole.setContentsMargins(24, 20, 24, 16)
        self.setFixedWidth(theme.px(WIDTH))
        self._on_typed()
        self.field.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Why it was not opened."""
        self._said.setText(sentence)
        set_tone(self._said, "error")
        self.field.setFocus()

    def _on_typed(self) -> None:
        self._said.setText(self._usual)
        set_tone(self._said, "text2")
        self.primary.setEnabled(bool(self.field.toPlainText().strip()))

    def _on_open(self) -> None:
        self.wanted.emit(self.field.toPlainText())

    def _on_file(self) -> None:
        self.reject()
        self.file_wanted.emit()
