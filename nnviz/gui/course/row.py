"""Paints a row of the course: number, name, MNIST, minutes, what became of it."""

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnviz.gui.controls.caption_row import first_clauses
from nnviz.gui.look import fonts, icons, theme

HEIGHT, HEAD_HEIGHT, ABOVE = 28, 34, 20
"""Of a lesson, of a chapter's head, and between a chapter and the one before."""
EDGE, NUMBER, NAME, MNIST, MINUTES, VERDICT = 8, 42, 210, 92, 44, 172
"""Widths: the mark of the chosen row beside the words; of the columns, the name has the rest."""
LEAST_MNIST, LEAST_VERDICT, LEAST_MINUTES = 42, 124, 24
"""What columns give way to where the name has no ``NAME``."""
LEAST_NAME, ICON_ALONE = 120, 28
"""Of a name what the verdict's words give way to; of the verdict then at least."""
HEAD = "head"
_WRAP = int(Qt.TextFlag.TextWordWrap)
_AFTER, _LEAST_AFTER = 24, 12

_GIVING_WAY = (
    (VERDICT, LEAST_VERDICT),
    (MNIST, LEAST_MNIST),
    (_AFTER, _LEAST_AFTER),
    (MINUTES, LEAST_MINUTES),
)


class Row(NamedTuple):
    """What is written in a row; of ``kind`` "head" it is a chapter's."""

    number: str
    title: str
    mnist: str = ""
    minutes: str = ""
    icon: str = ""
    words: str = ""
    kind: str = ""


class RowPainter(QStyledItemDelegate):
    """Words on paper, a hairline under the heads, `hover` under the chosen row.

    A row is higher where its title has more than a line.
    """

    def __init__(self, role: int) -> None:
        super().__init__()
        self._role = role

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: Row = index.data(self._role)
        seen: QWidget = option.widget
        wide = seen.viewport().width() if isinstance(seen, QAbstractItemView) else 0
        more = _more_lines(row, wide) if wide else 0
        if row.kind != HEAD:
            return QSize(0, theme.px(HEIGHT) + more)
        return QSize(0, theme.px(HEAD_HEIGHT + (ABOVE if index.row() else 0)) + more)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(self._role)
        box: QRect = option.rect
        painter.save()
        if row.kind == HEAD:
            _paint_head(painter, box, row, is_first=index.row() == 0)
        else:
            state: QStyle.StateFlag = option.state
            _paint_row(painter, box, row, state)
        painter.restore()


def _paint_row(painter: QPainter, box: QRect, row: Row, state: QStyle.StateFlag) -> None:
    on = theme.current()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(on.hover))
        painter.drawRoundedRect(box, 6, 6)
    columns = _columns(box)
    name = _name_of(row, columns)
    strength = 600 if chosen and _has_room_bold(row.title, name.width()) else 400
    _write(painter, columns[0], row.number, 13, on.text2)
    _write_wrapped(painter, name, row.title, 13, on.text, strength)
    _write(painter, columns[2], row.mnist, 11, on.text2)
    _write(painter, columns[3], row.minutes, 13, on.text2, right=True)
    last = columns[4]
    if row.icon:
        icons.draw(painter, row.icon, on.text, last.left(), box.center().y() - icons.side() // 2)
    if row.icon or not row.words:
        last.setLeft(last.left() + icons.side() + theme.px(6))
    _write(painter, last, row.words, 12, on.text2, may_drop=True)


def _paint_head(painter: QPainter, box: QRect, row: Row, *, is_first: bool) -> None:
    on = theme.current()
    line = QRect(box)
    line.setTop(box.top() + (0 if is_first else theme.px(ABOVE)))
    columns = _columns(line)
    _write_wrapped(painter, _name_of(row, columns), _title(row), 14, on.text, 600)
    if is_first:
        _write(painter, columns[3], _minutes(), 11, on.text2, right=True)
    if fonts.width(row.words, 11) <= columns[4].width():
        _write(painter, columns[4], row.words, 11, on.text2)
    edge = theme.px(EDGE)
    width = box.width() - 2 * edge
    painter.fillRect(box.left() + edge, box.bottom() - 3, width, 1, QColor(on.line))


def mnist_mark(*, needs: bool) -> str:
    """Of a lesson that runs on MNIST: whether it needs that, or has a form without it too."""
    return "MNIST" if needs else QCoreApplication.translate("Course", "also MNIST")


def _minutes() -> str:
    return QCoreApplication.translate("Course", "≈ min")


def _name_of(row: Row, columns: list[QRect]) -> QRect:
    """Where the title is: it has the columns beside its own where nothing stands in them."""
    if row.kind == HEAD:
        return columns[0].united(columns[2])
    return columns[1] if row.mnist else columns[1].united(columns[2])


def _title(row: Row) -> str:
    return f"{row.number}\u2002{row.title}".strip() if row.kind == HEAD else row.title


def _more_lines(row: Row, wide: int) -> int:
    """Pixels of the title's further lines."""
    font = theme.font(14, 600) if row.kind == HEAD else theme.font(13)
    width = _name_of(row, _columns(QRect(0, 0, wide, 1))).width()
    return (_lines(_title(row), font, width) - 1) * QFontMetrics(font).lineSpacing()


def _has_room_bold(title: str, width: int) -> bool:
    """Whether it needs no more lines: no row moves when it is chosen, nor has it a hole else."""
    return _lines(title, theme.font(13, 600), width) == _lines(title, theme.font(13), width)


def _lines(title: str, font: QFont, width: int) -> int:
    metrics = QFontMetrics(font)
    high = metrics.boundingRect(QRect(0, 0, width, 0), _WRAP, title).height()
    return round(high / metrics.lineSpacing())


def _columns(box: QRect) -> list[QRect]:
    """Number, name, MNIST, minutes, verdict."""
    edge = theme.px(EDGE)
    number, room = theme.px(NUMBER), box.width() - 2 * edge - theme.px(NUMBER)
    lacks = theme.px(NAME + MNIST + MINUTES + VERDICT + _AFTER) - room
    given = []
    for usual, least in _GIVING_WAY:
        given.append(theme.px(usual) - max(0, min(lacks, theme.px(usual) - theme.px(least))))
        lacks -= theme.px(usual) - given[-1]
    verdict, mnist, after, minutes = given
    minutes = max(minutes, ceil(fonts.width(_minutes(), 11)))
    marks = (fonts.width(mnist_mark(needs=needs), 11) for needs in (True, False))
    mnist = max(mnist, ceil(max(marks)))
    words = verdict - theme.px(ICON_ALONE)
    lacks = theme.px(LEAST_NAME) - (room - verdict - mnist - after - minutes)
    verdict -= max(0, min(lacks, words))
    name = max(0, room - verdict - mnist - after - minutes)
    columns, left = [], box.left() + edge
    for width, gap in ((number, 0), (name, 0), (mnist, 0), (minutes, after), (verdict, 0)):
        columns.append(QRect(left, box.top(), width, box.height()))
        left += width + gap
    return columns


def whole_clauses(text: str, pixels: int, room: float) -> str:
    """As many of the first clauses as have room, one at least."""
    shorter = [text, *first_clauses(text)]
    return next((each for each in shorter if fonts.width(each, pixels) <= room), shorter[-1])


def _write_wrapped(
    painter: QPainter, box: QRect, text: str, pixels: int, color: str, weight: int
) -> None:
    theme.set_type(painter, color, pixels, weight)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter) | _WRAP, text)


def _write(
    painter: QPainter,
    box: QRect,
    text: str,
    pixels: int,
    color: str,
    weight: int = 400,
    *,
    right: bool = False,
    may_drop: bool = False,
) -> None:
    """In one line, cut short with "…" where there is no room; it ``may_drop`` its last clauses."""
    theme.set_type(painter, color, pixels, weight)
    if may_drop:
        text = whole_clauses(text, pixels, box.width())
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
