"""Parts side by side, and below each other where a language needs more room than there is."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.look.zoom import px

_LINES = 4
"""Pixels of the design between two lines."""


class _Sized(NamedTuple):
    part: QWidget
    size: QSize


class _Placed(NamedTuple):
    part: QWidget
    place: QRect


class Flow(QWidget):
    """As many lines as the parts need; in one line the last ``right`` stand at the right edge.

    ``space`` is between two of a line, in pixels of the design. It places its parts itself.
    """

    def __init__(self, *parts: QWidget, space: int = 8, right: int = 0) -> None:
        super().__init__()
        self._parts, self._space, self._right = parts, space, right
        for part in parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All in one line; as high as what its present width makes of it."""
        hints = [part.sizeHint() for part in self._seen()]
        gaps = max(0, len(hints) - 1) * px(self._space)
        width = sum(hint.width() for hint in hints) + gaps
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part; as high as what its present width makes of it."""
        widest = max((_least(part) for part in self._seen()), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    def heightForWidth(self, width: int) -> int:
        """Of all lines."""
        return max((each.place.bottom() + 1 for each in self._placed(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A part may have become wider, or be seen now."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._place()
            self.updateGeometry()
        return handled

    def _seen(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _place(self) -> None:
        for part, place in self._placed(self.width()):
            part.setGeometry(place)

    def _placed(self, width: int) -> Iterator[_Placed]:
        top, gap, lines = 0, px(self._space), list(self._lines(width))
        for line in lines:
            high, left = max(size.height() for _, size in line), 0
            for at, (part, size) in enumerate(line):
                if len(lines) == 1 and self._right and at == len(line) - self._right_of(line):
                    rest = [each.size.width() for each in line[at:]]
                    left = max(left, width - sum(rest) - (len(rest) - 1) * gap)
                over = (high - size.height()) // 2
                yield _Placed(part, QRect(left, top + over, size.width(), size.height()))
                left += size.width() + gap
            top += high + px(_LINES)

    def _lines(self, width: int) -> Iterator[list[_Sized]]:
        """Each part is asked once: that is most of what a layout takes."""
        line: list[_Sized] = []
        left, gap = 0, px(self._space)
        for part in self._seen():
            size = _size(part, width)
            if line and left + size.width() > width:
                yield line
                line, left = [], 0
            line.append(_Sized(part, size))
            left += size.width() + gap
        if line:
            yield line

    def _right_of(self, line: list[_Sized]) -> int:
        return sum(part in self._parts[-self._right :] for part, _ in line)


def _least(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())


def _size(part: QWidget, width: int) -> QSize:
    """What a part is given in a line that is so wide."""
    hint = part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
    given = hint.width() if hint.width() <= width else max(width, _least(part))
    high = part.heightForWidth(given) if part.hasHeightForWidth() else hint.height()
    return QSize(given, max(high, part.minimumHeight()))
