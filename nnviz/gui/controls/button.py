"""A push button with an icon and a caption, and a focus ring for those who use the keyboard."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.look import icons, theme

GAP = 8
_PADDING = {"text": 0, "quiet": 0, "icon": 8}
"""Left and right of what is in it, in pixels of the design, for roles that differ."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Button(KeyboardFocus, QPushButton):
    """`role` is "primary" (filled), "outlined", "text" (accent, no padding), "quiet" or "icon".

    `name` is what one hears, and reads in the tool tip, instead of the caption; one that ``wraps``
    has more lines where there is no room for its caption in one; `properties` are Qt's, as
    ``objectName="run_button"``.
    """

    def __init__(
        self,
        text: str = "",
        icon_name: str = "",
        role: str = "outlined",
        parent: QWidget | None = None,
        *,
        name: str = "",
        wraps: bool = False,
        **properties: Any,
    ) -> None:
        if name:
            properties |= {"accessibleName": name, "toolTip": name}
        super().__init__(text, parent, **properties)
        self.setProperty("role", role)
        self.setFont(theme.font(13, 600 if role == "primary" else 400))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAutoDefault(False)
        self._role, self._wraps = role, wraps
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.is_terse = False
        self.icon_name = icon_name
        """Which icon is shown, by its name in `icons`; `show_icon` changes it."""

    def show_icon(self, name: str) -> None:
        """Change the icon; the width stays what the caption asks for."""
        if name != self.icon_name:
            self.icon_name = name
            self.updateGeometry()
            self.update()

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        menu.aboutToHide.connect(self._on_menu_left)

    def open_menu_under(self, menu: QMenu) -> None:
        """Show a menu that is not its own under it, without waiting for an answer."""
        menu.aboutToHide.connect(self._on_menu_left, Qt.ConnectionType.SingleShotConnection)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _on_menu_left(self) -> None:
        QTimer.singleShot(0, self, self._forget_mouse)

    def _forget_mouse(self) -> None:
        """Qt tells nobody that the mouse went over to a menu: the button would stay lit."""
        if self.underMouse() and not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            QApplication.sendEvent(self, QEvent(QEvent.Type.Leave))
            self.update()

    def set_terse(self, terse: bool) -> None:
        """Only the icon, where there is no room for the caption."""
        if terse != self.is_terse:
            self.is_terse = terse
            self.updateGeometry()
            self.update()

    @property
    def caption_width(self) -> int:
        """Pixels that the caption takes beside the icon, also while it is not shown."""
        return self.fontMetrics().horizontalAdvance(self.text().replace("&", "")) + self._gap()

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self._padding(), self._height())

    def minimumSizeHint(self) -> QSize:
        """What the caption asks for; of one that wraps what its longest word does,
        or of Chinese, which ends a line anywhere, a character.
        """
        if not self._wraps:
            return self.sizeHint()
        longest = self.fontMetrics().boundingRect(QRect(0, 0, 1, 0), _WRAP, self._caption()).width()
        return QSize(longest + self._beside() + 2 * self._padding(), self._height())

    def heightForWidth(self, width: int) -> int:
        """Of one that wraps, with all its lines."""
        if self._has_room(width):
            return self._height()
        room = QRect(0, 0, width - self._beside() - 2 * self._padding(), 0)
        lines = self.fontMetrics().boundingRect(room, _WRAP, self._caption()).height()
        return lines + self._height() - self.fontMetrics().height()

    def _has_room(self, width: int) -> bool:
        """Whether all of it stands in a line; it does where it must not wrap."""
        return not self._wraps or width >= self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._draw_content(painter, self._content_box())
        if self.shows_focus:
            self._draw_ring(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.hasFocus() and not self.by_keyboard:
            event.ignore()  # it was clicked, and no ring says that the key is its own
            return
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _content_box(self) -> QRect:
        """Where icon and caption stand: centred, at the left edge in the roles without padding."""
        width = self._content_width()
        if self._wraps:
            width = min(width, self.width() - 2 * self._padding())
        free = 0 if self._role in ("text", "quiet") else (self.width() - width) // 2
        return QRect(max(free, 0), 0, width, self.height())

    def _content_width(self) -> int:
        caption = self._caption().replace("&", "")
        width = self.fontMetrics().horizontalAdvance(caption) if caption else 0
        return self._beside() + width if self.icon_name else width

    def _beside(self) -> int:
        """Pixels of the icon, and of the gap after it."""
        if not self.icon_name:
            return 0
        return icons.side() + (self._gap() if self._caption() else 0)

    def _padding(self) -> int:
        return theme.px(_PADDING.get(self._role, 16))

    def _height(self) -> int:
        return theme.px(24 if self._role in ("text", "quiet") else 32)

    def _caption(self) -> str:
        return "" if self.is_terse else self.text()

    def _gap(self) -> int:
        return theme.px(4 if self._role in ("text", "quiet") else GAP)

    def _draw_content(self, painter: QPainter, box: QRect) -> None:
        left = box.left()
        if self.icon_name:
            side = icons.side()
            top = (self.height() - side) // 2
            icons.draw(painter, self.icon_name, self._icon_color(), left, top, side)
            left += side + self._gap()
        if self._caption():
            painter.setPen(QColor(self._text_color()))
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic)
            end = self.width()
            if not self._has_room(self.width()):
                end, flags = box.right() + 1, flags | _WRAP
                if self._role not in ("text", "quiet") and not self.icon_name:
                    flags |= int(Qt.AlignmentFlag.AlignHCenter)
            painter.drawText(QRect(left, 0, end - left, self.height()), flags, self._caption())

    def _text_color(self) -> str:
        colors = theme.current()
        hovered = self.underMouse()
        if not self.isEnabled():
            return colors.axis if self._role in ("text", "quiet") else colors.text2
        if self._role == "text":
            return colors.accent_hover if hovered else colors.accent
        if self._role == "quiet":
            return colors.text if hovered else colors.text2
        return colors.on_accent if self._role == "primary" else colors.text

    def _icon_color(self) -> str:
        colors = theme.current()
        if not self.isEnabled():
            return colors.axis
        if self._role in ("outlined", "icon"):
            return colors.text2
        return self._text_color()

    def _draw_ring(self, painter: QPainter) -> None:
        """Two pixels in the accent; inside the edge and in its own colour on the filled button.

        Words without padding have a line under them, which cuts none.
        """
        colors = theme.current()
        if self._role in ("text", "quiet") and self._caption():
            line = QRect(0, self.height() - 3, self._content_width(), 2)
            painter.fillRect(line, QColor(colors.accent))
            return
        filled = self._role == "primary"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.on_accent if filled else colors.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 4.0 if filled else 1.0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 3 if filled else 5, 3 if filled else 5)
