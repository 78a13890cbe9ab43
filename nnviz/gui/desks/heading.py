"""The head of a desk: its name, a line that says what is seen, tools and choices at the right."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText, first_clauses
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.desks import close
from nnviz.gui.look import theme
from nnviz.gui.look.layout_parts import widgets_in

GAP = 16


class Heading(QWidget):
    """14/600, and 12 px under it.

    Where it is narrow tools keep their icons alone, the last one first. Before an audience what
    stands under the title of one that ``can_be_low`` stands beside it.
    """

    def __init__(self, *, can_be_low: bool = False) -> None:
        super().__init__()
        self._can_be_low, self._beside = can_be_low, QuietText()
        self._title = label("", 14, 600, "text", minimumHeight=24)
        self._caption = QuietText()
        self._tools = row(space=GAP)
        self._apart = QWidget(minimumWidth=GAP)
        line = row(self._title, GAP, (self._beside, 100), self._apart, None, self._tools)
        column(line, self._caption, of=self)

    def show_words(self, title: str, caption: str) -> None:
        """Name the desk, and say what is seen; where it is narrow, without the last clauses."""
        self._title.setText(title)
        shorter = first_clauses(caption)
        self._caption.set_text(caption, *shorter)
        self._beside.set_text(caption, *shorter, "")

    def add(self, *tools: QWidget) -> None:
        """Words at the right: a choice, or what can be done."""
        for tool in tools:
            self._tools.addWidget(tool)
            if isinstance(tool, Button) and not tool.toolTip():
                tool.setToolTip(tool.text())

    def minimumSizeHint(self) -> QSize:
        """With icons alone."""
        spared = sum(tool.caption_width for tool in self._can_be_terse)
        return QSize(self._wanted() - spared, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def event(self, event: QEvent) -> bool:
        """A tool may be another one, or have come or gone."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._give_way()
        if event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._be_low()
        return handled

    def _be_low(self) -> None:
        is_low = self._can_be_low and close.is_close()
        self._caption.setVisible(not is_low)
        self._beside.setVisible(is_low)
        self._apart.setVisible(is_low)

    def _give_way(self) -> None:
        lacking = self._wanted() - self.width()
        for tool in reversed(self._can_be_terse):
            tool.set_terse(lacking > 0)
            lacking -= tool.caption_width if tool.is_terse else 0

    def _wanted(self) -> int:
        """The width with all captions."""
        tools = [tool for tool in self._all if not tool.isHidden()]
        captions = sum(tool.caption_width for tool in self._can_be_terse if tool.is_terse)
        gaps = theme.px(GAP) * (len(tools) + (not self._apart.isHidden()))
        return self._title.sizeHint().width() + gaps + captions + sum(map(_wide, tools))

    @property
    def _all(self) -> list[QWidget]:
        return widgets_in(self._tools)

    @property
    def _can_be_terse(self) -> list[Button]:
        return [
            tool
            for tool in self._all
            if isinstance(tool, Button) and tool.icon_name and not tool.isHidden()
        ]


def _wide(tool: QWidget) -> int:
    return max(tool.minimumSizeHint().width(), tool.minimumWidth())
