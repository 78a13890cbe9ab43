"""*Share…*: it lies over the figures, the run goes on behind it, Esc takes it away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import discard, row
from nnviz.gui.look import theme
from nnviz.gui.look.sections import section
from nnviz.gui.look.zoom import made
from nnviz.gui.sharing.entries import Entry, entries, first
from nnviz.gui.sharing.entry_list import EntryList
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Standing

WIDTH, HEIGHT = 736, 500
RIM = 160
"""Pixels of the design beside it, both sides together, at least: else it covers the window, of
which no word beside it would be whole.
"""
_WIDER = 17
"""Pixels by which the window's left column is wider than the right one: in the middle of what is
between them."""


class SharePanel(QWidget):
    """A list at the left, the page of what is chosen at the right; a page is made when it is.

    ``go_on`` gives the focus to the next stop in a widget, or to the one before.
    """

    page_made = Signal(str, object)
    """Its name and the SharePage."""

    def __init__(self, parent: QWidget, go_on: Callable[[QWidget, bool], bool]) -> None:
        super().__init__(parent)
        self._around, self._go_on = parent, go_on
        self._entries: dict[str, Entry] = {}
        self._pages: dict[str, SharePage] = {}
        self.setObjectName("share_dialog")
        self.setAccessibleName(self.tr("Share"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.list, self._stack = EntryList(), QStackedWidget()
        self.list.chosen.connect(self._on_chosen)
        row(self.list, (self._stack, 1), of=self).setContentsMargins(1, 1, 1, 1)
        self.close_button = Button("", "clear", "quiet", self, name=self.tr("Close (Esc)"))
        self.close_button.setObjectName("share_close")
        self.close_button.clicked.connect(self.hide)
        self.hide()
        section(self)
        parent.installEventFilter(self)

    def open(self, standing: Standing, page: str = "") -> None:
        """Share what stands there, beginning with that page, or with the first where it has none
        of that name: a lesson may have been left since.
        """
        for old in self._pages.values():
            self._stack.removeWidget(old)
            discard(old)
        self._pages = {}
        self._entries = {entry.name: entry for entry in entries(standing)}
        self.list.show_entries([*self._entries.values()])
        self._fit()
        self.show()
        self.raise_()
        self.list.choose(page if page in self._entries else first(standing, [*self._entries]))
        self.shown.primary.setFocus(Qt.FocusReason.MouseFocusReason)

    @property
    def shown(self) -> SharePage:
        """The page that is seen."""
        page = self._stack.currentWidget()
        assert isinstance(page, SharePage)
        return page

    @property
    def page(self) -> str:
        """The name of that."""
        return next(name for name, page in self._pages.items() if page is self.shown)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab stays in here."""
        return self._go_on(self, on) or super().focusNextPrevChild(on)

    def eventFilter(self, _parent: QObject, event: QEvent) -> bool:
        """In the middle of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def event(self, event: QEvent) -> bool:
        """In type of another size it is as much larger."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key means what it means to the figures behind it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QColor(theme.current().border))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _on_chosen(self, name: str) -> None:
        if name not in self._pages:
            page = self._pages[name] = made(self._entries[name].page)
            self._stack.addWidget(page)
            self.page_made.emit(name, page)
        self._stack.setCurrentWidget(self._pages[name])
        self.close_button.raise_()

    def _fit(self) -> None:
        around = self._around.size()
        size = QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(around)
        free = around.width() - size.width()
        if free < theme.px(RIM):
            size, free = around, 0
        left = min((free + theme.px(_WIDER)) // 2, free)
        top = (around.height() - size.height()) // 2
        self.setGeometry(left, top, size.width(), size.height())
        side = self.close_button.sizeHint()
        right = self.width() - side.width() - theme.px(19)
        self.close_button.setGeometry(right, theme.px(15), side.width(), side.height())
