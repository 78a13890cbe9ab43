"""Figures side by side, of the place that is pointed at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import row
from nnviz.gui.look import theme

GAP = 10
"""Between two figures of the read-out, in pixels."""

_ENDLESS = 1 << 20
"""Pixels: more room than there can be."""


class ReadOut(QWidget):
    """Figures side by side, each in its own colour and as wide as usual, so that none moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._columns = 0
        self._room = _ENDLESS
        self._colors: list[str | None] = []
        self._row = row(space=GAP, of=self)
        self.hide()

    def texts(self) -> list[str]:
        """What is read out now; empty while nothing is."""
        return [label.text() for label in self._labels if label.text()]

    def set_columns(self, columns: Sequence[tuple[str | None, str]]) -> None:
        """One figure for each (series or None for plain text, a text of its usual width)."""
        while len(self._labels) < len(columns):
            self._labels.append(self._added_label())
        self._columns = len(columns)
        self._colors = [series for series, _ in columns]
        for i, shown in enumerate(self._labels):
            shown.clear()
            widest = columns[i][1] if i < len(columns) else ""
            shown.setMinimumWidth(shown.fontMetrics().horizontalAdvance(widest) + 1)
        self._leave_out()
        self.refresh_colors()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Read out one text for each column; no texts at all hide the read-out."""
        for i, shown in enumerate(self._labels):
            shown.setText(texts[i] if i < len(texts) else "")
        self._leave_out()
        self.setVisible(bool(texts))

    def set_room(self, room: int) -> None:
        """It has so many pixels."""
        if room != self._room:
            self._room = room
            self._leave_out()

    def _leave_out(self) -> None:
        """What has no room: first where it is read, which a rule shows too, then the last ones."""
        used = self._labels[: self._columns]
        widths = [max(one.minimumWidth(), one.sizeHint().width()) + GAP for one in used]
        room, left = self._room + GAP, used[:]
        while len(left) > 1 and sum(widths) > room:
            at = 0 if len(left) == len(used) else -1
            del left[at], widths[at]
        for shown in self._labels:
            shown.setVisible(shown in left)

    def refresh_colors(self) -> None:
        """Take the colours of the theme that is on."""
        on = theme.current()
        for shown, series in zip(self._labels, self._colors, strict=False):
            colors = QPalette(shown.palette())
            color = QColor(on.series[series].text if series else on.text2)
            colors.setColor(shown.foregroundRole(), color)
            shown.setPalette(colors)

    def _added_label(self) -> QLabel:
        added = label("", 12)
        added.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(added)
        return added
