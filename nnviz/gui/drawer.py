"""The tab strip under the figures, and the drawer of views that it opens."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from nnviz.gui import theme
from nnviz.gui.views.view import View
from nnviz.gui.widgets.button import Button
from nnviz.gui.widgets.caption_row import QuietText
from nnviz.gui.widgets.text_tabs import TextTabs

STRIP = 40
LOWEST, HEIGHT = 170, 260
"""Of an open drawer's page, in pixels: at least, and at first."""


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
        self.tabs = TextTabs(pixels=13, gap=24)
        self.tabs.setObjectName("drawer_tabs")
        self.tabs.setAccessibleName(self.tr("Pages of the drawer"))
        self.tabs.set_texts([QCoreApplication.translate("View", v.title) for v in self.views])
        self.words = QuietText(side=Qt.AlignmentFlag.AlignRight)
        self.toggle_button = Button("", "chevron-up", "quiet")
        self.toggle_button.setObjectName("drawer_button")
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(LOWEST)
        for view in self.views:
            self.pages.addWidget(_page(view))
            view.said.connect(self._show_words)
        self._lay_out()
        self.tabs.tabBarClicked.connect(self._on_clicked)
        self.tabs.currentChanged.connect(self._on_page_chosen)
        self.toggle_button.clicked.connect(lambda: self.set_open(not self.is_open))
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether a page can be seen."""
        return not self.pages.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the chosen page, or only the strip."""
        self.pages.setVisible(is_open)
        self.setMaximumHeight(16777215 if is_open else STRIP)
        self.tabs.mark(is_open)
        name = self.tr("Close the drawer") if is_open else self.tr("Open the drawer")
        self.toggle_button.show_icon("chevron-down" if is_open else "chevron-up")
        self.toggle_button.setAccessibleName(name)
        self.toggle_button.setToolTip(name)
        self._show_words()
        self.toggled.emit(is_open)

    def open_page(self, view: View) -> None:
        """Show the page of this view."""
        index = self.views.index(view)
        self.pages.setCurrentIndex(index)
        self.tabs.setCurrentIndex(index)
        if not self.is_open:
            self.set_open(True)
        self._show_words()
        self.page_shown.emit()

    def sizeHint(self) -> QSize:
        return QSize(600, STRIP + (HEIGHT if self.is_open else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, STRIP + (LOWEST if self.is_open else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.current().line))
        if self.is_open:
            painter.fillRect(0, STRIP - 1, self.width(), 1, QColor(theme.current().line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _lay_out(self) -> None:
        strip = QWidget()
        strip.setFixedHeight(STRIP)
        row = QHBoxLayout(strip)
        row.setContentsMargins(19, 0, 12, 0)
        row.setSpacing(24)
        row.addWidget(self.tabs)
        row.addWidget(self.words, 1)
        row.addWidget(self.toggle_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.pages, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _on_page_chosen(self, index: int) -> None:
        if self.is_open:
            self.open_page(self.views[index])

    def _on_clicked(self, index: int) -> None:
        """A click on the open tab closes the drawer, any other opens its page."""
        if self.is_open and index == self.pages.currentIndex():
            self.set_open(False)
        elif index >= 0:
            self.open_page(self.views[index])

    def _show_words(self) -> None:
        shown = self.views[self.tabs.currentIndex()] if self.is_open and self.views else None
        self.words.set_text(shown.words if shown else "")


def _page(view: View) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(19, 8, 15, 8)
    column.addWidget(view)
    return page
