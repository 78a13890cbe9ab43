"""A code for a class to see: its QR picture as large as the window, and its letters below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import pair
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme
from nnviz.gui.look.fonts import mono
from nnviz.gui.sharing.qr_picture import QrPicture

_LETTERS, _SHARE, _LONGEST = 44, 0.66, 20


class QrSheet(QWidget):
    """Lies over all of its parent; a click or Esc takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("share_qr_sheet")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture = QrPicture(400)
        self.picture.clicked.connect(self.hide)
        self._title = label("", 20, 600, "text")
        self._code = label("", 13, 600, "text")
        self._how = label("", 16)
        parts = [row(None, part, None) for part in (self._title, self.picture, self._code)]
        column(None, *parts, row(None, self._how, None), None, space=theme.px(12), of=self)
        self.hide()
        parent.installEventFilter(self)

    def show_code(self, title: str, code: str, modules: Sequence[Sequence[bool]]) -> None:
        """Show it; a line is too long to be read from afar."""
        self._title.setText(title)
        self._title.setFont(theme.font(20, 600))
        self._code.setText(code)
        self._code.setFont(mono(_LETTERS, 600))
        self._code.setVisible(len(code) <= _LONGEST)
        self._how.setText(self.tr("In nnviz: menu, Open a code…"))
        self._how.setFont(theme.font(16))
        self.picture.show_modules(modules)
        self.setAccessibleName(pair(title, code))
        self._fit()
        self.show()
        self.raise_()
        self.setFocus()

    def eventFilter(self, _parent: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hide()

    def _fit(self) -> None:
        around = self._around.rect()
        self.setGeometry(around)
        room = around.height() - theme.px(24) if self._code.isHidden() else around.height()
        self.picture.set_side(int(min(_SHARE * room, around.width() - theme.px(48))))
