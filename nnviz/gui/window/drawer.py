"""The tab strip under the figures, and the drawer of views that it opens."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText, first_clauses
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.plural import without_stop
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.look import theme
from nnviz.gui.look.sections import section
from nnviz.gui.view import View
from nnviz.gui.window import reading_order
from nnviz.gui.window.page_tabs import GAP, PageTabs
from nnviz.gui.window.place import Place

STRIP = 40
LEFT, EDGE = 19, 12
"""Left and right of the strip, in pixels."""
LOWEST, HEIGHT = 170, 244
"""Of an open drawer's page, in pixels: at least, and at first."""
NARROWEST, STRIP_ALONE = 390, 300
"""Pixels from side to side of an open drawer, and of a closed one, at least."""
WORDS = 24
"""Height of the line of words over a page."""
ROOMY = STRIP + LOWEST + 2 * WORDS
"""Of a drawer that has room for a second line of them."""


class Drawer(QWidget):
    """One page for each view, one of them open, or none."""

    toggled = Signal(bool)
    """The drawer was opened or closed."""
    page_shown = Signal()
    """Another page can be seen."""

    def __init__(self, views: Sequence[View], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.views = list(views)
        self._strip = PageTabs([QCoreApplication.translate("View", v.title) for v in self.views])
        self.tabs = self._strip.tabs
        self._height = HEIGHT
        self.words = QuietText()
        self.words.setMinimumHeight(WORDS - 6)
        section(self.words)
        self.toggle_button = Button("", "chevron-up", "quiet", objectName="drawer_button")
        self.pages = QStackedWidget(self)
        self.pages.setMinimumHeight(LOWEST)
        self.pages.hide()
        for view in self.views:
            if isinstance(view, Place) and not view.is_made:
                self.pages.addWidget(view)
                view.making.connect(partial(self._frame, view))
            else:
                self.pages.addWidget(_page(view))
            view.said.connect(self._show_words)
        self._lay_out()
        self.tabs.tabBarClicked.connect(self._on_clicked)
        self._strip.wanted.connect(lambda index: self.open_page(self.views[index]))
        self.tabs.currentChanged.connect(self._on_page_chosen)
        self.toggle_button.clicked.connect(self._on_button_clicked)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether a page can be seen."""
        return not self.pages.isHidden()

    @property
    def page_name(self) -> str:
        """The view whose page is open, or would be, by the name of its class."""
        return self.views[self.pages.currentIndex()].name if self.views else ""

    @property
    def shown_name(self) -> str:
        """The view whose page is open, "" where the drawer is shut."""
        return self.page_name if self.is_open else ""

    @property
    def page_height(self) -> int:
        """Pixels that a page has, or had when it was last seen."""
        return self.pages.height() if self.is_open else self._height

    @property
    def remembered(self) -> dict[str, Any]:
        """What the preferences keep of it, by their names."""
        return {
            "page": self.page_name,
            "page_height": self.page_height,
            "drawer_open": self.is_open,
        }

    def restore(self, page_name: str, page_height: int, is_open: bool) -> None:
        """As it was in an earlier window; a page that there is not any more stays out."""
        names = [view.name for view in self.views]
        if page_name in names:
            self._strip.choose(names.index(page_name))
        self._height = max(LOWEST, page_height) if page_height else HEIGHT
        self.set_open(is_open and bool(names))

    def set_open(self, is_open: bool) -> None:
        """Show the chosen page, or only the strip."""
        self._height = self.page_height
        self.pages.setVisible(is_open)
        self.words.setVisible(is_open)
        self.setMaximumHeight(16777215 if is_open else theme.px(STRIP))
        self.tabs.mark(is_open)
        name = self.tr("Close the drawer") if is_open else self.tr("Open the drawer")
        self.toggle_button.show_icon("chevron-down" if is_open else "chevron-up")
        self.toggle_button.setAccessibleName(name)
        self.toggle_button.setToolTip(name)
        self._show_words()
        self.toggled.emit(is_open)

    def open_page(self, view: View) -> None:
        """Show the page of this view."""
        [index] = [i for i, v in enumerate(self.views) if v is view or v.isAncestorOf(view)]
        self._strip.choose(index)
        if not self.is_open:
            self.set_open(True)
        self._show_words()
        self.page_shown.emit()

    def toggle_page(self, view: View) -> None:
        """Show the page of this view, or close the drawer where it is the one that is shown."""
        if self.is_open and self.views[self.pages.currentIndex()] is view:
            self.set_open(False)
        else:
            self.open_page(view)

    def toggle_page_by_key(self, view: View) -> None:
        """The focus goes to the first control of the page that is shown."""
        self.toggle_page(view)
        inside = reading_order.stops(self.pages) if self.is_open else []
        focus = QApplication.focusWidget()
        if inside:
            inside[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()

    def sizeHint(self) -> QSize:
        return QSize(600, theme.px(STRIP) + (self._height + theme.px(WORDS) if self.is_open else 0))

    def minimumSizeHint(self) -> QSize:
        if not self.is_open:
            return QSize(STRIP_ALONE, theme.px(STRIP))
        words = max(theme.px(WORDS), self.words.sizeHint().height() + theme.px(6))
        return QSize(theme.px(NARROWEST), theme.px(STRIP + LOWEST) + words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.words.set_most_lines(2 if self.height() >= theme.px(ROOMY) else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.current().line))
        if self.is_open:
            painter.fillRect(0, theme.px(STRIP) - 1, self.width(), 1, QColor(theme.current().line))
        painter.end()

    def _lay_out(self) -> None:
        strip = QWidget()
        strip.setFixedHeight(STRIP)
        section(strip)
        tools = row((self._strip, 1), self.toggle_button, space=GAP, of=strip)
        tools.setContentsMargins(LEFT, 0, EDGE, 0)
        said = row(self.words)
        said.setContentsMargins(19, 6, 15, 0)
        column(strip, said, (self.pages, 1), of=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _frame(self, place: Place) -> None:
        """Give it what a page has round its view, which is about to be made."""
        index, chosen = self.pages.indexOf(place), self.pages.currentIndex()
        self.pages.removeWidget(place)
        self.pages.insertWidget(index, _page(place))
        self.pages.setCurrentIndex(chosen)
        place.show()

    def _on_page_chosen(self, index: int) -> None:
        """By keyboard, or by a click before which it is open."""
        self.pages.setCurrentIndex(index)
        if self.is_open:
            self.open_page(self.views[index])

    def _on_button_clicked(self) -> None:
        if self.views:
            self.toggle_page(self.views[self.pages.currentIndex()])

    def _on_clicked(self, index: int) -> None:
        if index >= 0:
            self.toggle_page(self.views[index])

    def _show_words(self) -> None:
        shown = self.views[self.tabs.currentIndex()] if self.is_open and self.views else None
        if shown is None or _says_it(shown):
            self.words.set_text("")
        else:
            shorter = *shown.shorter_words, *first_clauses(shown.words)
            self.words.set_text(shown.words, *shorter)


def _says_it(view: View) -> bool:
    """Whether a sentence in place of the view's content says the same as its words, or more."""
    words = without_stop(view.words)
    sentences = (
        page.sentence.text()
        for page in view.findChildren(OrSentence)
        if page.currentWidget() is page.sentence
    )
    return bool(words) and any(words in sentence for sentence in sentences)


def _page(view: View) -> QWidget:
    """The view with margins; where the drawer is too small for it one scrolls."""
    page = QWidget()
    page.setBackgroundRole(QPalette.ColorRole.Base)
    column(view, of=page).setContentsMargins(19, 4, 15, 8)
    scroller = Scroller(page)
    section(scroller)
    return scroller
