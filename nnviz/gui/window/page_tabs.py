"""The names of the drawer's pages in a line; those that have no room are in a menu at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import row
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.look import theme

GAP, LEAST_GAP = 24, 8
"""Between two names, in pixels."""


class PageTabs(QWidget):
    """`tabs`, the chosen one always among those that are seen, and a button for the others."""

    wanted = Signal(int)
    """A page was chosen in the menu."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.tabs = TextTabs(pixels=13, gap=GAP)
        self.tabs.setObjectName("drawer_tabs")
        self.tabs.setAccessibleName(self.tr("Pages of the drawer"))
        self.tabs.set_texts(titles)
        name = self.tr("All pages")
        self.button = Button("", "more", "quiet", name=name, objectName="pages_button")
        self.menu = QMenu(self)
        for index, title in enumerate(titles):
            action = self.menu.addAction(title)
            action.triggered.connect(lambda _=False, index=index: self.wanted.emit(index))
        self.button.clicked.connect(self._open_menu)
        self.button.hide()
        row(self.tabs, self.button, None, space=LEAST_GAP, of=self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.tabs.currentChanged.connect(lambda: self._show_what_fits(self.width()))

    def choose(self, index: int) -> None:
        """Choose a page, also where its name had no room."""
        self._show(index, True)
        self.tabs.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        """The chosen name and the button, at least."""
        return QSize(theme.px(100), self.tabs.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits(event.size().width())

    def event(self, event: QEvent) -> bool:
        """The type may have become larger, and the names wider."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_what_fits(self.width())
        return handled

    def _show_what_fits(self, room: int) -> None:
        """Where it is narrow the names move together; then the last ones go."""
        widths = self.tabs.word_widths()
        seen = self._seen(widths, room)
        self.button.setHidden(len(seen) == len(widths))
        if self.tabs.currentIndex() in seen:
            changes = [
                self._show(index, index in seen)
                for index in sorted(range(len(widths)), key=lambda index: index not in seen)
            ]
            if any(changes):
                self.tabs.updateGeometry()
        spare = room - sum(widths[index] for index in seen) - self._end(len(seen) < len(widths))
        gap = spare // max(1, len(seen) - 1)
        self.tabs.set_gap(min(max(gap, theme.px(LEAST_GAP)), theme.px(GAP)))
        self.tabs.scroll_back()

    def _show(self, index: int, shown: bool) -> bool:
        """Only where it changes: else Qt forgets that it has to lay the names out anew."""
        changes = self.tabs.isTabVisible(index) != shown
        if changes:
            self.tabs.setTabVisible(index, shown)
        return changes

    def _seen(self, widths: list[int], room: int) -> list[int]:
        """As many of the first ones as fit, and the chosen one."""
        if self._wide(widths) <= room:
            return list(range(len(widths)))
        chosen = self.tabs.currentIndex()
        seen = [index for index in range(len(widths)) if index != chosen]
        while seen and self._wide([widths[i] for i in (*seen, chosen)]) + self._end(True) > room:
            seen.pop()
        return sorted([*seen, chosen])

    def _wide(self, widths: list[int]) -> int:
        return sum(widths) + (len(widths) - 1) * theme.px(LEAST_GAP)

    def _end(self, has_button: bool) -> int:
        return self.button.sizeHint().width() + theme.px(LEAST_GAP) if has_button else 0

    def _open_menu(self) -> None:
        self.button.open_menu_under(self.menu)
