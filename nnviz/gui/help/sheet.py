"""The sheet behind the question mark: all keys and what they do, all symbols and what they mean."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QStackedWidget, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import sentences
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.help.glossary import GLOSSARY
from nnviz.gui.help.keys import ELSEWHERE, KEYS
from nnviz.gui.look.zoom import made, px

WIDTH, HEIGHT = 600, 540
"""Of the sheet, in pixels, where the window is not smaller."""


class KeySheet(QDialog):
    """Two pages: keys, and symbols with the chapter where the book begins each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("key_sheet")
        self.tabs, self.pages = TextTabs(pixels=14, gap=24), QStackedWidget()
        self.tabs.setAccessibleName(self.tr("Pages of the help"))
        self.tabs.set_texts([self.tr("Keys"), self.tr("Symbols")])
        for rows in (_keys(), _symbols()):
            self.pages.addWidget(_page(rows))
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        line = row(self.tabs, None)
        whole = column(line, (self.pages, 1), row(None, close), space=16, of=self)
        whole.setContentsMargins(24, 24, 24, 16)


def show_help(window: QWidget) -> None:
    """Open the sheet over the window.

    There is one, which is kept: it is soon there again, and nothing of it is ever deleted.
    """
    sheet = window.findChild(KeySheet) or made(lambda: KeySheet(window))
    if not sheet.isVisible():
        sheet.resize(min(px(WIDTH), window.width()), min(px(HEIGHT), window.height()))
    sheet.show()
    sheet.raise_()


def _keys() -> Iterable[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    known = [(QKeySequence(key.keys).toString(native), key.words) for key in KEYS]
    for keys, words in (*known, *ELSEWHERE):
        yield keys, QCoreApplication.translate("Keys", words)


def _symbols() -> Iterable[tuple[str, str]]:
    chapter = QCoreApplication.translate("Glossary", "(chapter {0})")
    for symbol in GLOSSARY:
        words = QCoreApplication.translate("Glossary", symbol.words)
        yield symbol.sign, sentences((words, chapter.format(symbol.chapter)))


def _page(rows: Iterable[tuple[str, str]]) -> Scroller:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    at = 0
    for at, (sign, words) in enumerate(rows):
        grid.addWidget(label(sign, 13, 600, "text"), at, 0, top)
        grid.addWidget(label(words, 13, wordWrap=True), at, 1, top)
    grid.setRowStretch(at + 1, 1)
    scroller = Scroller(page)
    scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll it
    return scroller
