"""The list at the left of *Share…*: groups of words, one of which is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import Part, column
from nnviz.gui.hairline import Side
from nnviz.gui.look import fonts, theme
from nnviz.gui.look.zoom import made
from nnviz.gui.sharing.entries import Entry

WIDTH = 208
_INSET, _HEIGHT = 10, 28


class EntryButton(Button):
    """As wide as the list, its words at the left; the chosen one lies on a darker ground."""

    def __init__(self, words: str) -> None:
        super().__init__(words, role="entry", checkable=True, accessibleName=words)
        self.toggled.connect(self._on_toggled)

    def sizeHint(self) -> QSize:
        """As wide as its words are when it is chosen."""
        words = round(fonts.width(self.text(), 13, 600))
        return QSize(words + 2 * theme.px(_INSET), theme.px(_HEIGHT))

    def _content_box(self) -> QRect:
        inset = theme.px(_INSET)
        return QRect(inset, 0, self.width() - inset, self.height())

    def _on_toggled(self, is_chosen: bool) -> None:
        self.setFont(theme.font(13, 600 if is_chosen else 400))


class EntryList(Side):
    """Arrows go from one to the next."""

    chosen = Signal(str)
    """The name of an entry."""

    def __init__(self) -> None:
        super().__init__(WIDTH, edge="right")
        self.buttons: dict[str, EntryButton] = {}
        self._group = QButtonGroup(self)
        self._content = QWidget()
        self._column = column(self._content, of=self)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these, none chosen yet."""
        for button in self.buttons.values():
            self._group.removeButton(button)
        self.buttons = {}
        content = made(lambda: self._content_of(entries))
        self._column.replaceWidget(self._content, content)
        self.setFixedWidth(max(theme.px(WIDTH), content.minimumSizeHint().width()) + 1)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def choose(self, name: str) -> None:
        """Choose that one."""
        self.buttons[name].setChecked(True)

    def _content_of(self, entries: Sequence[Entry]) -> QWidget:
        group = ""
        parts: list[Part] = []
        for entry in entries:
            if entry.group != group:
                group = entry.group
                parts += [8, self._heading(group), 2]
            parts.append(self._button(entry))
        content = QWidget()
        title = label(self.tr("Share"), 14, 600, "text", minimumHeight=24)
        title.setContentsMargins(9, 0, 0, 0)
        column(title, 4, *parts, None, of=content).setContentsMargins(12, 10, 13, 12)
        return content

    def _heading(self, words: str) -> QWidget:
        heading = label(words, 11)
        heading.setContentsMargins(7, 4, 0, 0)
        return heading

    def _button(self, entry: Entry) -> EntryButton:
        button = self.buttons[entry.name] = EntryButton(entry.words)
        button.setObjectName(f"share_entry_{entry.name}")
        button.toggled.connect(lambda on: self.chosen.emit(entry.name) if on else None)
        self._group.addButton(button)
        return button
