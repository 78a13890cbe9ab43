"""The left column of a desk: a lesson where it comes from one, else the desks that there are."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.desks.table import DESKS
from nnviz.gui.hairline import Side
from nnviz.gui.look import theme

WIDTH, LEAST, FOLDED = 272, 224, 48
"""Pixels of the design: usually, at least where the centre needs them, and folded."""


class _DeskWord(Button):
    """Leads to a desk, as a link does; the one that is seen is no link."""

    is_present = False

    def show_present(self, is_present: bool) -> None:
        """Whether this is the desk that is seen."""
        self.is_present = is_present
        self.setFont(theme.font(13, 600 if is_present else 400))
        self.update()

    def _text_color(self) -> str:
        return theme.current().text if self.is_present else super()._text_color()


class Left(Side):
    """``Lesson ✕`` or ``Desks ✕``, and what that is."""

    closed = Signal()
    unfolded = Signal(bool)
    """Whether it is wanted in its whole width, where there is little room."""
    desk_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(WIDTH, edge="right")
        self._tabs = TextTabs(pixels=13)
        self._tabs.setObjectName("desk_tabs")
        close = Button("", "clear", "quiet", name=self.tr("Leave the desk (Esc)"))
        close.setObjectName("desk_close")
        close.clicked.connect(self.closed)
        self._fold = Button("", "menu", "quiet", objectName="desk_fold", checkable=True)
        self._fold.setAccessibleName(self.tr("Desks and lesson"))
        self._fold.setToolTip(self.tr("Desks and lesson"))
        self._fold.clicked.connect(self.unfolded)
        self._fold.hide()
        self._head = row(self._tabs, 4, self._fold, None, close)
        self._head.setContentsMargins(16, 10, 16, 4)
        self._words = {entry.name: self._word(entry.name, entry.words) for entry in DESKS}
        self._how = label("", 12, wordWrap=True)
        self._list, self._stack = QWidget(), QStackedWidget()
        lines = [row(word, None) for word in self._words.values()]
        how = label(self.tr("How"), 13, 600, "text", wordWrap=True)
        listed = column(*lines, 16, how, 2, self._how, None, of=self._list)
        listed.setContentsMargins(16, 8, 16, 12)
        self._stack.addWidget(self._list)
        column(self._head, (self._stack, 1000), None, of=self).setContentsMargins(0, 0, 1, 0)

    def fold(self, *, offered: bool, folded: bool, room: int) -> None:
        """Be narrow, with what unfolds it; that is ``offered`` where there is little room.

        Else it keeps to the pixels of ``room`` that the centre leaves it, while it is whole there.
        """
        self._fold.setVisible(offered)
        self._fold.setChecked(offered and not folded)
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        for part in (self._tabs, self._stack):
            part.setVisible(not folded)
        wide = theme.px(FOLDED) if folded else min(theme.px(WIDTH), max(theme.px(LEAST), room - 1))
        self.setFixedWidth(wide + 1)

    def show_lesson(self, panel: QWidget | None) -> None:
        """Have this panel of a lesson here; None: the list of desks."""
        if panel is not None and self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel or self._list)
        self._tabs.set_texts([self.tr("Desks") if panel is None else self.tr("Lesson")])

    def show_desk(self, name: str, how: str) -> None:
        """Which desk is seen, and what one does there."""
        self._how.setText(how)
        for each, word in self._words.items():
            word.show_present(each == name)

    def _word(self, name: str, words: str) -> _DeskWord:
        word = _DeskWord(words, role="text", objectName=f"desk_{name}")
        word.setAccessibleName(words)
        word.clicked.connect(partial(self.desk_wanted.emit, name))
        return word
