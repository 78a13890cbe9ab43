"""The house's plot: lines over epochs with names at their ends and a read-out above."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui import theme
from nnviz.gui.widgets.caption_row import CaptionRow
from nnviz.gui.widgets.change_marks import ChangeMark
from nnviz.gui.widgets.end_labels import EndLabel
from nnviz.gui.widgets.plot_canvas import PlotCanvas, Values
from nnviz.gui.widgets.scales import Scale
from nnviz.gui.widgets.thinning import thinned


class Line(NamedTuple):
    """Its key here and its name for people, its look (one of the theme's series), values (n,)."""

    key: str
    name: str
    series: str
    values: Values


class LinePlot(QWidget):
    """Lines over epochs.

    `figure` writes a value for people and `usual` is as long as such a text usually is; with
    `logarithmic` the y axis shows log10 of the values, and values that have none are gaps;
    `marks_at_top` says on which side the labels of changes stand: where the lines are not.
    """

    def __init__(
        self,
        figure: Callable[[float], str],
        usual: str,
        *,
        logarithmic: bool = False,
        marks_at_top: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._figure = figure
        self._usual = usual
        self._logarithmic = logarithmic
        self._x: Values = np.empty(0)
        self._lines: tuple[Line, ...] = ()
        self._sentence = ""
        self._last_epoch = 1
        self._pointed: float | None = None
        self.caption_row = CaptionRow(self)
        self.canvas = PlotCanvas()
        self.canvas.marks_at_top = marks_at_top
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.caption_row)
        column.addWidget(self.canvas, 1)
        self.canvas.pointed_at.connect(self._on_pointed_at)
        self.canvas.stepped.connect(self._on_stepped)
        self.canvas.left_alone.connect(self._on_left_alone)

    def set_caption(self, text: str, note: str = "") -> None:
        """What is shown, and in which unit; `note` stands on the right between read-outs."""
        self.caption_row.caption.set_text(text)
        self.caption_row.set_note(note)

    def set_sentence(self, text: str) -> None:
        """What stands in the middle while there are no lines."""
        self._sentence = text
        self._show_labels()

    def set_line_width(self, pixels: int) -> None:
        """2 by default, 3 for an audience."""
        self.canvas.line_width = pixels
        self.canvas.dress()

    def set_lines(
        self, last_epoch: int, x: Values, lines: Sequence[Line], scale: Scale | None
    ) -> None:
        """Show `lines` with one value for each of the epochs `x` (n,); NaN where there is none.

        The x axis ends at `last_epoch`, the y axis is `scale`'s (of log10 where the plot is
        logarithmic); without lines it is empty.
        """
        lines = tuple(line for line in lines if np.isfinite(self._heights(line)).any())
        columns = (last_epoch, [line.key for line in lines])
        if columns != (self._last_epoch, [line.key for line in self._lines]):
            self._last_epoch = last_epoch
            self._set_columns(lines)
        self._x, self._lines = x, lines
        self.canvas.set_axes(last_epoch, self.tr("epoch {0}"), scale if lines else None)
        for line in lines:
            self.canvas.set_curve(line.key, line.series, *thinned(x, self._heights(line)))
        self.canvas.clear_curves(keep=[line.key for line in lines])
        self._show_labels()
        self._read_out()

    def set_changes(self, marks: Sequence[ChangeMark]) -> None:
        """Mark where settings were changed, sorted by epoch."""
        self.canvas.set_marks(list(marks))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.canvas.dress()
            self._show_labels()

    def _heights(self, line: Line) -> Values:
        """The values as they are drawn: log10 on a logarithmic axis, NaN where there is none."""
        if not self._logarithmic:
            return line.values
        return np.log10(line.values, where=line.values > 0, out=np.full(len(line.values), np.nan))

    def _show_labels(self) -> None:
        labels = [self._label(line) for line in self._lines]
        self.canvas.set_labels(labels, "" if labels else self._sentence)
        self.setAccessibleDescription(self._spoken(labels))

    def _label(self, line: Line) -> EndLabel:
        heights = self._heights(line)
        end = int(np.flatnonzero(np.isfinite(heights))[-1]) + 1
        color = theme.current().series[line.series].text
        figure = self._figure(line.values[end - 1])
        return EndLabel(line.name, figure, color, self._x[:end], heights[:end])

    def _spoken(self, labels: Sequence[EndLabel]) -> str:
        if not labels:
            return self._sentence
        figures = ", ".join(f"{label.name} {label.figure}" for label in labels)
        return f"{self._epoch_text(self._x[-1])}: {figures}"

    def _set_columns(self, lines: Sequence[Line]) -> None:
        longest = self._epoch_text(self._last_epoch)
        columns = [(None, longest), *((line.series, self._usual) for line in lines)]
        self.caption_row.figures.set_columns(columns)

    def _epoch_text(self, x: float) -> str:
        number = f"{x:.0f}" if float(x).is_integer() else f"{x:.1f}"
        return self.tr("epoch {0}").format(number)

    def _on_pointed_at(self, x: float) -> None:
        self._pointed = x
        self._read_out()

    def _on_left_alone(self) -> None:
        self._pointed = None
        self._read_out()

    def _on_stepped(self, step: int) -> None:
        if not len(self._x):
            return
        at = len(self._x) - 1 if self._pointed is None else self._nearest(self._pointed) + step
        self._pointed = float(self._x[min(max(at, 0), len(self._x) - 1)])
        self._read_out()

    def _nearest(self, x: float) -> int:
        return int(np.argmin(np.abs(self._x - x)))

    def _read_out(self) -> None:
        """Show the exact values at the point that is nearest to what is pointed at."""
        if self._pointed is None or not self._lines:
            self.canvas.set_rule(None, [])
            self.caption_row.read_out([])
            return
        at = self._nearest(self._pointed)
        heights = [(float(self._heights(line)[at]), line.series) for line in self._lines]
        rings = [ring for ring in heights if np.isfinite(ring[0])]
        self.canvas.set_rule(float(self._x[at]), rings)
        values = [self._figure(line.values[at]) for line in self._lines]
        self.caption_row.read_out([self._epoch_text(self._x[at]), *values])
