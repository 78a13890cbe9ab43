"""Layouts without margins, made of what stands in them; and how something is taken out again."""

from typing import TypeAlias, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from nnviz.gui.look.layout_parts import forget_items
from nnviz.gui.look.zoom import px

Part: TypeAlias = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
"""A widget, a layout, a gap in pixels, (content, its stretch), or None where all else stretches."""

_LINE_GAP = 12
"""Pixels between two parts at most where one stands under the other."""

_Box = TypeVar("_Box", bound=QBoxLayout)

_ENDLESS = 524_287
"""Qt's own largest size of a layout, which means that there is none."""


def row(*parts: Part, space: int = 0, of: QWidget | None = None) -> QHBoxLayout:
    """Parts side by side, ``space`` pixels apart (-1: as the style has it).

    The layout is that ``of`` a widget, or one to be put in another.
    """
    return _made(QHBoxLayout(), parts, space, of)


def column(*parts: Part, space: int = 0, of: QWidget | None = None) -> QVBoxLayout:
    """Parts one below the other, as `row`."""
    return _made(QVBoxLayout(), parts, space, of)


def fill(layout: QBoxLayout, *parts: Part) -> None:
    """Append these parts."""
    for part in parts:
        content, stretch = part if isinstance(part, tuple) else (part, 0)
        if isinstance(content, QWidget):
            layout.addWidget(content, stretch)
        elif isinstance(content, QLayout):
            layout.addLayout(content, stretch)
            forget_items(content)
        elif content is None:
            layout.addStretch(1)
        else:
            layout.addSpacing(content)


class FoldingRow(QWidget):
    """Two parts side by side; where it is too narrow for both the second stands under the first."""

    folded = Signal(bool)
    """The second part stands under the first now, or beside it again."""

    def __init__(self, first: Part, second: Part, space: int) -> None:
        super().__init__()
        self._first, self._space = 0.0, space
        stretches = [part[1] if isinstance(part, tuple) else 0 for part in (first, second)]
        self._parts = row(first), row(second)
        self._row = row(*zip(self._parts, stretches, strict=True), space=space, of=self)

    def keep_for_first(self, width: float) -> None:
        """So many pixels of the design the first part should have where both are side by side."""
        if width != self._first:
            self._first = width
            self._fold()

    @property
    def is_folded(self) -> bool:
        """Whether one stands under the other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider part."""
        height = super().minimumSizeHint().height()
        return QSize(max(self._widths()), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """A part may have become wider, while nobody saw it too: then no layout is asked for."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fold()
        return handled

    def _fold(self) -> None:
        first, second = self._widths()
        space = self._row.spacing() if self._space < 0 else px(self._space)
        folds = max(first, px(self._first)) + second + space > self.width()
        if self._space >= 0:
            self._row.setSpacing(min(space, px(_LINE_GAP)) if folds else space)
        if folds != self.is_folded:
            direction = QBoxLayout.Direction
            self._row.setDirection(direction.TopToBottom if folds else direction.LeftToRight)
            self.folded.emit(folds)
            self.updateGeometry()
        self._align(folds)

    def _align(self, folded: bool) -> None:
        """One under the other they begin at the left: Qt puts what cannot grow in the middle."""
        free, left = Qt.AlignmentFlag(0), Qt.AlignmentFlag.AlignLeft
        for part in self._parts:
            before = part.alignment()
            part.setAlignment(free)  # else it says that it can grow without end
            side = left if folded and 0 < part.maximumSize().width() < _ENDLESS else free
            part.setAlignment(before)
            if side != before:
                self._row.setAlignment(part, side)

    def _widths(self) -> list[int]:
        return [part.minimumSize().width() for part in self._parts]


class SeenPage(QWidget):
    """Pages of which one is seen, together no larger than that one.

    Qt's stack has the size of its largest page, also of one that was seen once and is left.
    """

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._pages = pages
        column(*((page, 1) for page in pages), of=self)
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """See that one and no other; the others go first, so that never two take room."""
        for page in self._pages:
            if page is not self._pages[number]:
                page.hide()
        self._pages[number].show()


def discard(part: QWidget) -> None:
    """Take away what is not needed any more, later: an event of its own may have led here.

    Nothing in it tells anything from now on, though the field with the focus loses it.
    """
    for inside in (part, *part.findChildren(QObject)):
        inside.blockSignals(True)
    part.hide()
    part.deleteLater()


def _made(layout: _Box, parts: tuple[Part, ...], space: int, of: QWidget | None) -> _Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space)
    if of is not None:
        of.setLayout(layout)
    fill(layout, *parts)
    return layout


def have_height(window: QWidget) -> None:
    """Let it be as high as its layout needs at its width: Qt counts wrapped texts as one line."""
    layout = window.layout()
    if layout is not None:
        least = layout.totalMinimumHeightForWidth(window.width())
        window.resize(window.width(), max(window.height(), least))


def empty(layout: QLayout) -> None:
    """Take away all that stands in it."""
    while (item := layout.takeAt(0)) is not None:
        if (part := item.widget()) is not None:
            discard(part)
