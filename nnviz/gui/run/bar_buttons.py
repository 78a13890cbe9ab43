"""The buttons of the bar: their names, icons alone, and one whose right end opens a menu."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.look import icons, theme

_END = 28
"""Width of the end that opens the menu."""


class SplitButton(Button):
    """Clicked: the usual variant. The chevron, or the Down key: the menu `variants`."""

    def __init__(self, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, "outlined", parent)
        self.variants = QMenu(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme.px(_END - 8), 0)

    def open_menu(self) -> None:
        """Show the menu under the button without waiting for an answer."""
        self.open_menu_under(self.variants)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - theme.px(_END):
            self.open_menu()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def _content_box(self) -> QRect:
        width = self._content_width()
        return QRect((self.width() - theme.px(_END - 8) - width) // 2, 0, width, self.height())

    def _draw_content(self, painter: QPainter, box: QRect) -> None:
        super()._draw_content(painter, box)
        top = (self.height() - icons.side()) // 2
        left = self.width() - theme.px(_END - 4)
        icons.draw(painter, "chevron-down", self._icon_color(), left, top)


def named(button: Button, object_name: str, name: str, tooltip: str) -> None:
    """Give a button what tests, screen readers and the mouse call it, and the bar's height."""
    button.setObjectName(object_name)
    button.setAccessibleName(name)
    button.setToolTip(tooltip)
    button.setFixedHeight(32)


def tool(icon: str, object_name: str, name: str) -> Button:
    """An icon without words."""
    made = Button("", icon, "icon")
    named(made, object_name, name, name)
    return made
