"""The window in which the guide is read: headings on the left, a chapter on the right."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from nnviz.core.sentence import language
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.guide.pages import GuidePages
from nnviz.gui.guide.places import section_about, section_seen
from nnviz.gui.guide.text import Section, guide
from nnviz.gui.look import theme
from nnviz.gui.look.standing import Standing
from nnviz.gui.look.zoom import made, px

WIDTH, HEIGHT, LEFT = 1080, 700, 260
"""Of the window and of its left column, in pixels, where the screen has room."""


class GuideReader(Standing, QDialog):
    """Stays beside the program; a search leaves the sections that hold the words."""

    done_here = ("shown",)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Guide"))
        self.setModal(False)
        self._sections = guide(language())
        self.shown = ""
        """The name of the section that was gone to last."""
        self.search = QLineEdit()
        self.search.setObjectName("guide_search")
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setFont(theme.font(13))
        self.search.setFixedHeight(28)
        self.search.textChanged.connect(self._list)
        self.text = GuidePages()
        self.text.setObjectName("guide_text")
        self.text.setAccessibleName(self.tr("Guide"))
        self._buttons = [self._heading(each) for each in self._sections]
        self._nothing = label(self.tr("Nothing in the guide says that."), 13, wordWrap=True)
        headings = QWidget()
        column(*self._buttons, self._nothing, None, space=2, of=headings)
        left = QWidget()
        column(self.search, (Scroller(headings), 1), space=8, of=left)
        left.setFixedWidth(LEFT)
        row(left, (self.text, 1), space=16, of=self).setContentsMargins(16, 16, 16, 16)
        self._list()

    def _heading(self, section: Section) -> Button:
        button = Button(section.title, role="text" if section.begins else "quiet")
        button.clicked.connect(partial(self.show_section, section.name))
        return button

    def show_standing(self) -> None:
        self.show_section(self.shown)

    def show_section(self, name: str) -> None:
        """Show the chapter that has it, from that heading on."""
        self.shown = name
        at = next((i for i, each in enumerate(self._sections) if each.name == name), 0)
        first = max(i for i in range(at + 1) if self._sections[i].begins)
        chapter = self._chapter(first)
        markdown = "\n\n".join(
            f"{'#' if each.begins else '##'} {each.title}\n\n{each.body}" for each in chapter
        )
        self.text.document().setDefaultFont(theme.font(14))
        self.text.show_chapter(markdown)
        self._dress()
        self._go_to(at - first)

    def _chapter(self, first: int) -> list[Section]:
        after = range(first + 1, len(self._sections))
        end = next((i for i in after if self._sections[i].begins), len(self._sections))
        return list(self._sections[first:end])

    def _blocks(self) -> Iterator[QTextBlock]:
        """The text's paragraphs and headings."""
        block = self.text.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _dress(self) -> None:
        """Headings of the house's sizes, and room between what belongs to different ones."""
        whole = QTextCursor(self.text.document())
        whole.beginEditBlock()  # laid out once, not after every change
        for block in self._blocks():
            cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
            form = QTextBlockFormat()
            form.setTopMargin(px(16) if level == 2 else 0)
            form.setBottomMargin(px(8))
            cursor.mergeBlockFormat(form)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFont(theme.font(20 if level == 1 else 15, 600))
                cursor.mergeCharFormat(letters)
        whole.endEditBlock()

    def _go_to(self, heading: int) -> None:
        """Have the heading of that number at the top."""
        headings = [each for each in self._blocks() if each.blockFormat().headingLevel()]
        self.text.setTextCursor(QTextCursor(headings[heading]))
        self.text.go_to(headings[heading])

    def _list(self) -> None:
        """Leave the headings of the sections that hold what is searched for."""
        found = [each.says(self.search.text()) for each in self._sections]
        for button, holds in zip(self._buttons, found, strict=True):
            button.setVisible(holds)
        self._nothing.setVisible(not any(found))


def show_guide(window: QWidget) -> None:
    """Open the guide at what has the focus, or else is seen; there is one, which is kept."""
    reader = window.findChild(GuideReader)
    if reader is None:
        reader = made(lambda: GuideReader(window))
        reader.resize(min(px(WIDTH), window.width()), min(px(HEIGHT), window.height()))
    name = section_about(QApplication.focusWidget()) or section_seen(window)
    reader.show()  # first: what is not shown has no height to scroll in
    reader.raise_()
    reader.show_section(name)
