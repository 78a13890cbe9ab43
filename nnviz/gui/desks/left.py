"""The left column of a desk: a lesson where it comes from one, else the desks that there are."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.desks.table import DESKS
from nnviz.gui.hairline import Side
from nnviz.gui.look import theme

WIDTH = 272


class Left(Side):
    """``Lesson ✕`` or ``Desks ✕``, and what that is."""

    closed = Signal()
    desk_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(WIDTH, edge="right")
        self._tabs = TextTabs(pixels=13)
        self._tabs.setObjectName("desk_tabs")
        close = Button("", "clear", "quiet", name=self.tr("Leave the desk (Esc)"))
        close.setObjectName("desk_close")
        close.clicked.connect(self.closed)
        head = row(self._tabs, None, close)
        head.setContentsMargins(16, 10, 16, 4)
        self._words = {entry.name: self._word(entry.name, entry.words) for entry in DESKS}
        self._how = label("", 12, wordWrap=True)
        self._list, self._stack = QWidget(), QStackedWidget()
        lines = [row(word, None) for word in self._words.values()]
        how = label(self.tr("How"), 13, 600, "text")
        listed = column(*lines, 16, how, 2, self._how, None, of=self._list)
        listed.setContentsMargins(16, 8, 16, 12)
        self._stack.addWidget(self._list)
        column(head, (self._stack, 1), of=self).setContentsMargins(0, 0, 1, 0)

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
            word.setFont(theme.font(13, 600 if each == name else 400))

    def _word(self, name: str, words: str) -> Button:
        word = Button(words, role="text", objectName=f"desk_{name}")
        word.setAccessibleName(words)
        word.clicked.connect(partial(self.desk_wanted.emit, name))
        return word
