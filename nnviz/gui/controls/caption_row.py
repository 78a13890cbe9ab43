"""The line under a heading: what is shown and in which unit, and on the right a read-out."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.figures.read_out import GAP, ReadOut
from nnviz.gui.controls.label import plain
from nnviz.gui.controls.rows import row
from nnviz.gui.look import theme

LAST = 2
"""Lines of the shortest text, where it has no room in one."""

READABLE_MS = 250
"""A line that changes more often than that cannot be read."""

HEIGHT = 20
"""Of the line, in pixels: also where it has no chooser that needs it, so that plots line up."""


_WRAP = int(Qt.TextFlag.TextWordWrap)
_TOGETHER = re.compile(r" (?=→)|(?<=→) | (?=%)|(?<=\d) (?=\w\b)")
_NO_BREAK = "\u00a0"
"""Before and after an arrow, before a unit: there no line ends."""


def first_clauses(words: str) -> list[str]:
    """What is left of a line without its last clause, its last two …: never half of one."""
    ends = [found.start() for found in re.finditer("[;,] |[；，]", words)]
    return [words[:end] for end in reversed(ends)]


class QuietText(QWidget):
    """Text in one line, usually in the second colour, or a shorter one where it does not fit.

    Where not even the shortest does it has two lines, and then it is cut short with "…".
    However often the text changes, it is painted anew four times a second at most, but ``at_once``
    where what it says stands beside it too, and the two must not differ.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText,
    ) -> None:
        super().__init__(parent)
        self.setForegroundRole(role)
        self.text = ""
        """The whole text, also where it is shown cut short; `set_text` changes it."""
        self._shorter: tuple[str, ...] = ()
        self._known: tuple[object, str] = None, ""
        """For what was asked what is shown."""
        self._side = side
        self._most_lines = self._lines = 1
        self._last = LAST
        self._stale = False
        self._read = QTimer(self, singleShot=True, interval=READABLE_MS)
        self._read.timeout.connect(self._on_read)
        self.setFont(theme.font(12))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> str:
        """The text as it fits, or the first of the shorter ones that does."""
        size = self.width(), self.font().key(), self._most_lines, self._last
        asked = self.text, self._shorter, size
        if self._known[0] != asked:  # to measure it takes long, and many ask
            self._known = asked, self._fitting()
        return self._known[1]

    def _fitting(self) -> str:
        lines = [" ".join(text.splitlines()) for text in (self.text, *self._shorter)]
        fitting = (line for line in lines if self._lines_of(line, self._most_lines))
        return next(
            fitting, lines[-1] if self._lines_of(lines[-1], self._last) else self._cut(lines[-1])
        )

    @property
    def least(self) -> int:
        """Pixels that the shortest of its texts needs in one line, other than none."""
        shortest = [text for text in (self.text, *self._shorter) if text][-1:]
        return sum(map(self.fontMetrics().horizontalAdvance, shortest))

    def set_most_lines(self, most: int) -> None:
        """Let the text have so many lines where it does not fit into fewer."""
        if most != self._most_lines:
            self._most_lines = most
            self._count_lines()

    def keep_low(self) -> None:
        """One line, whatever it says: it changes while one looks, and nothing is to move."""
        self._last = 1

    def set_text(self, text: str, *shorter: str, at_once: bool = False) -> None:
        """Show `text`, or a shorter one; where it is cut short, the tooltip has all of it."""
        if (text, shorter) != (self.text, self._shorter):
            self.text, self._shorter = text, shorter
            self.setAccessibleName(text)
            if self.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored:
                self.updateGeometry()
            self._count_lines()
            self._stale = True
            if at_once or not self._read.isActive():
                self._on_read()

    def _on_read(self) -> None:
        """Enough time for the text that is shown has passed."""
        if self._stale:
            self._stale = False
            self.update()
            self._read.start()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text) + 1, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def _height(self) -> int:
        metrics = self.fontMetrics()
        return metrics.height() + (self._lines - 1) * metrics.lineSpacing() + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count_lines()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain(self.text) if self.shown != self.text else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        wrap = Qt.TextFlag.TextWordWrap if self._lines > 1 else Qt.TextFlag(0)
        side = self._side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(side | wrap), self._laid_out(self.shown))
        painter.end()

    def _cut(self, text: str) -> str:
        """As much of it as there is room for, in as many lines as it may always have."""
        if self._most_lines > 1:
            ends = range(1, len(text))
            kept = bisect_left(
                ends, True, key=lambda end: not self._lines_of(f"{text[:end]}…", self._most_lines)
            )
            if kept:
                return f"{text[:kept]}…"
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())

    def _lines_of(self, text: str, most: int) -> int:
        """How many the text takes; 0 where it has no room in the ``most`` that there may be."""
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(text) <= self.width():
            return 1
        if most == 1:
            return 0
        box = metrics.boundingRect(QRect(0, 0, self.width(), 0), _WRAP, self._laid_out(text))
        lines = round(box.height() / metrics.lineSpacing())
        return 0 if box.width() > self.width() or lines > most else lines

    def _laid_out(self, text: str) -> str:
        """The text as it is wrapped: clause by clause where that takes no more lines than it may
        have, and never between a number and what belongs to it.
        """
        metrics, whole = self.fontMetrics(), _TOGETHER.sub(_NO_BREAK, text)
        most = max(self._most_lines, self._last)
        if most == 1 or metrics.horizontalAdvance(text) <= self.width():
            return text
        lines = [""]
        for clause in re.split("(?<=[;；]) ?", whole):
            longer = f"{lines[-1]} {clause}".strip()
            if metrics.horizontalAdvance(longer) <= self.width():
                lines[-1] = longer
            else:
                lines.append(clause)
        fits = all(metrics.horizontalAdvance(line) <= self.width() for line in lines)
        return "\n".join(lines) if fits and len(lines) <= most else whole

    def _count_lines(self) -> None:
        lines = self._lines_of(self.shown, max(self._most_lines, self._last)) or 1
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.update()


class CaptionRow(QWidget):
    """What and unit on the left, which gives way; on the right figures, or a note without them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = QuietText(self)
        self.note = QuietText(self, Qt.AlignmentFlag.AlignRight)
        self.note.keep_low()
        self.note.hide()
        self.figures = ReadOut(self)
        self._row = row((self.caption, 1), self.note, self.figures, space=GAP, of=self)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put_first(self, chooser: QWidget) -> None:
        """Stand a small chooser before the caption."""
        self._row.insertWidget(0, chooser)

    def put_last(self, button: QWidget) -> None:
        """Stand a small button at the right edge."""
        self._row.addWidget(button)

    def put_before_last(self, word: QWidget) -> None:
        """Stand a word to click before the small button at the right edge."""
        self._row.insertWidget(self._row.indexOf(self.figures) + 1, word)

    def set_note(self, text: str, *shorter: str) -> None:
        """What stands on the right while nothing is read out, or a shorter text.

        Where none is given it is what stands after a colon.
        """
        after = re.split(": |：", text, maxsplit=1)[1:]
        self.note.set_text(text, *(shorter or filter(None, after)))
        self.note.setVisible(bool(text) and self.figures.isHidden())
        self._share_room()

    def read_out(self, texts: Sequence[str]) -> None:
        """Show one text for each column of the figures; none at all bring the note back."""
        self.figures.set_room(self._room_of_figures())
        self.figures.show_texts(texts)
        self.note.setVisible(bool(self.note.text) and not texts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()
        self.figures.set_room(self._room_of_figures())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_room()
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.figures.refresh_colors()

    def _room_of_figures(self) -> int:
        """Pixels beside what stands there whatever is read out."""
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        fixed = (part for part in parts if part not in (self.caption, self.note, self.figures))
        taken = [part.sizeHint().width() + GAP for part in fixed if not part.isHidden()]
        return self.width() - sum(taken) - GAP

    def _share_room(self) -> None:
        """The note says less where else not even the shortest caption had room."""
        if not self.note.isHidden():
            both = self.caption.width() + self.note.width()
            self.note.setMaximumWidth(max(self.note.least + 1, both - self.caption.least - 1))
