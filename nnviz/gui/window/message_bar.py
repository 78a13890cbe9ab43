"""The line at the foot of the window: what happened, what to do, and sometimes a button for it."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.plural import first_sentences, last_sentences, with_shorter_paths
from nnviz.gui.controls.rows import row
from nnviz.gui.look import icons, theme
from nnviz.gui.message import Message
from nnviz.gui.spec_fields import tooltip

HEIGHT = 34
LEAST_MS, LETTER_MS = 4_000, 70
"""How long a warning stands at least, and for each of its letters."""
MOST_LETTERS = 40
"""Of what Undo takes back, where the message needs the room; a tooltip says all of it."""
_SPACE = 16


class MessageBar(QWidget):
    """One message at a time; the newest one stands until the next, a warning till it is read.

    What has no room in one line has two. What has none there either leaves folders of its paths
    away; then it says what to do, its last sentence, where nothing is wrong; else what is wrong,
    its first.

    Beside it stands what Undo takes back, for as long as that is so.
    """

    undo_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAccessibleName(self.tr("Message"))
        self.setFixedHeight(HEIGHT)
        self.level = "info"
        """ "info", "warning" or "error"."""
        self._shown = Message("")
        self._waiting: list[Message] = []
        """What came by itself meanwhile: all that is wrong, then the newest of what is not."""
        self.unread = QTimer(self, singleShot=True)
        """Goes while a warning or an error has not been there for long enough to be read."""
        self.unread.timeout.connect(self._on_read)
        self._undone = ""
        self._run: Callable[[], object] | None = None
        self.label = QuietText(role=QPalette.ColorRole.WindowText)
        self.label.setFont(theme.font(13))
        self.label.set_most_lines(2)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.button = Button(role="text", objectName="message_action")
        self.button.hide()
        self.button.clicked.connect(self._on_clicked)
        self._run_instead: Callable[[], object] | None = None
        self.instead_button = Button(role="text", objectName="message_instead")
        self.instead_button.hide()
        self.instead_button.clicked.connect(self._on_instead)
        self.undo_link = Button(role="text", objectName="undo_link")
        self.undo_link.hide()
        self.undo_link.clicked.connect(self.undo_clicked)
        buttons = self.button, self.instead_button, self.undo_link
        line = row((self.label, 1), *buttons, space=_SPACE, of=self)
        line.setContentsMargins(16 + icons.SIZE + 8, 0, 16, 0)

    def text(self) -> str:
        """The whole sentence."""
        return self.label.text

    @property
    def standing(self) -> list[Message]:
        """What stands there, with the buttons that were not used, and what is wrong and waits."""
        return [self._shown, *(each for each in self._waiting if each.level != "info")]

    def show_message(self, message: Message) -> None:
        """Show its text with the icon of its level, and a button that runs its action once.

        Nothing happens where that is what stands there. A warning stands as long as it takes to be
        read, unless a person does something meanwhile that there is something to say of.
        """
        if not (message.passes and self.unread.isActive()):
            self._waiting = []
            self._show(message)
        elif message.text != self.text():
            kept = [each for each in self._waiting if each.text != message.text]
            if message.level == "info":
                kept = [each for each in kept if each.level != "info"]
            self._waiting = sorted([*kept, message], key=lambda each: each.level == "info")

    def _show(self, message: Message) -> None:
        action, instead = message.action, message.instead
        is_there = (message.text, message.level) == (self.text(), self.level)
        self._shown = message
        if is_there and action is None and self._run is None:
            return
        self.level = message.level
        if message.level == "info":
            self.unread.stop()
        else:
            self.unread.start(max(LEAST_MS, LETTER_MS * len(message.text)))
        self._run = action.run if action else None
        self._run_instead = instead.run if instead else None
        parts = last_sentences if message.level == "info" else first_sentences
        shorter = with_shorter_paths(message.text)
        fewer = parts([message.text, *shorter][-1])
        self.label.set_text(message.text, *shorter, *fewer, at_once=True)
        self.setAccessibleDescription(message.text)
        for button, offered in ((self.button, action), (self.instead_button, instead)):
            button.setText(offered.caption if offered else "")
            button.setAccessibleName(offered.caption if offered else "")
            button.setVisible(offered is not None)
        self._fit_undo()
        self.update()
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        if message.text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def _on_read(self) -> None:
        while self._waiting and not self.unread.isActive():
            self._show(self._waiting.pop(0))

    def show_undo(self, deed: str) -> None:
        """Offer to take back ``deed``, said in words; "" where there is nothing."""
        said = self._undone = self.tr("Undo: {deed}").format(deed=deed)
        self._fit_undo()
        self.undo_link.setToolTip(tooltip(said))
        self.undo_link.setAccessibleName(said)
        self.undo_link.setVisible(bool(deed))

    def _fit_undo(self) -> None:
        """The link has the room that message and buttons leave, and never less than its least."""
        others = [b for b in (self.button, self.instead_button) if not b.isHidden()]
        taken = [self.label.sizeHint().width(), *(b.sizeHint().width() + _SPACE for b in others)]
        room = self.contentsRect().width() - 2 * _SPACE - icons.SIZE - 8 - sum(taken) - _SPACE
        width = self.undo_link.fontMetrics().horizontalAdvance
        letters = range(MOST_LETTERS, max(MOST_LETTERS, len(self._undone)) + 1)
        wide = bisect_right(letters, room, key=lambda most: width(_cut(self._undone, most)))
        most = letters[max(0, wide - 1)]
        self.undo_link.setText(_cut(self._undone, most).replace("&", "&&"))
        # what it has beyond that is no reason for the window to be wide
        self.undo_link.setMinimumWidth(width(_cut(self._undone, MOST_LETTERS)) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_undo()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme.current()
        painter.fillRect(self.rect(), QColor(colors.panel))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(colors.line))
        icon = "info" if self.level == "info" else "warning"
        color = colors.error if self.level == "error" else colors.accent
        icons.draw(painter, icon, color, theme.px(16), (self.height() - icons.side()) // 2)
        painter.end()

    def _on_clicked(self) -> None:
        self._do(self._run)

    def _on_instead(self) -> None:
        self._do(self._run_instead)

    def _do(self, run: Callable[[], object] | None) -> None:
        """Take the buttons away first: what one does may show another message."""
        self._run = self._run_instead = None
        self._shown = replace(self._shown, action=None, instead=None)
        self.button.hide()
        self.instead_button.hide()
        if run is not None:
            run()


def _cut(said: str, most: int) -> str:
    """As many whole words as ``most`` letters have room for; a too long first one is cut itself."""
    if len(said) <= most:
        return said
    label, _, words = said[: most + 1].partition(" ")
    whole = words.rpartition(" ")[0] or words[:-1]
    return f"{label} {whole.rstrip(' ,')} …"
