"""The house's plot: lines over epochs with names at their ends and a read-out above."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import HEIGHT, CaptionRow, first_clauses
from nnviz.gui.controls.plural import apart, listed, pair
from nnviz.gui.controls.rows import column
from nnviz.gui.look import theme
from nnviz.gui.plot import lines as along
from nnviz.gui.plot.axis_scales import Scale
from nnviz.gui.plot.change_marks import ChangeMark
from nnviz.gui.plot.compared.values import NOTHING, Compared
from nnviz.gui.plot.curve import DrawnLine, thinned
from nnviz.gui.plot.end_label import EndLabel
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.hover_rule import Ring
from nnviz.gui.plot.line_canvas import LineCanvas
from nnviz.gui.plot.lines import Line, Unit, Values, epoch_number
from nnviz.gui.plot.menu import PlotMenu

__all__ = ["Line", "LinePlot"]


class LinePlot(QWidget):
    """Lines over epochs.

    `figure` writes a value for people and `usual` is as long as such a text usually is; while
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
    ) -> None:
        super().__init__()
        self.logarithmic = logarithmic
        self.unit = Unit(self.tr("epoch"), self.tr("epoch {0}"), epoch_number)
        self.lines: tuple[Line, ...] = ()
        self._figure = figure
        self._usual = usual
        self._x: Values = np.empty(0)
        self._columns: object = None
        self._behind = np.empty(0), np.empty(0)
        self._sentence = self._note = ""
        self._last = 1.0
        self._pointed: float | None = None
        self.keeps_axes = False
        """Whether there are axes without lines too."""
        self._compared, self._compared_words = NOTHING, ""
        self._compared_shown = NOTHING, logarithmic
        self.caption_row = CaptionRow(self)
        self.canvas = LineCanvas()
        self.canvas.marks_at_top = marks_at_top
        column(self.caption_row, (self.canvas, 1), space=6, of=self)
        self.canvas.pointed_at.connect(self._on_pointed_at)
        self.canvas.stepped.connect(self._on_stepped)
        self.canvas.left_alone.connect(self._on_left_alone)
        self.canvas.tell_steps(lambda: self._steps, self._words_at)

    def set_usual(self, text: str) -> None:
        """Values are from now on usually as long as this."""
        self._usual = text

    def set_menu(self, menu: PlotMenu, name: str, object_name: str) -> None:
        """A small button in the caption's row opens `menu`, and so does a right click."""
        menu.setParent(self, menu.windowFlags())
        button = Button(icon_name="more", role="quiet", name=name, objectName=object_name)
        button.setFixedHeight(HEIGHT)
        button.setMenu(menu)
        self.caption_row.put_last(button)
        menu.open_over(self.canvas)

    def set_caption(self, text: str, note: str = "", *shorter: str) -> None:
        """What is shown, and in which unit; `note` stands on the right between read-outs.

        A `shorter` text stands where the whole one has no room, and the first words of the last
        where that has none; none at all where a note has the room for those.
        """
        self._note = note
        shorter = *shorter, *first_clauses((text, *shorter)[-1]), *([""] if note else ())
        self.caption_row.caption.set_text(text, *shorter)
        self.caption_row.set_note(note)

    def set_sentence(self, text: str) -> None:
        """What stands in the middle while there are no lines, of other runs neither."""
        self._sentence = text
        if not self.lines:
            self._show_labels(None)

    @property
    def has_behind(self) -> bool:
        """Whether there is a line behind the others."""
        return len(self._behind[0]) > 0

    @property
    def of_seeds(self) -> Values:
        """The values (n,) of what the lines are compared with that are other runs."""
        return self._compared.of_seeds

    def set_behind(self, x: Values, values: Values) -> None:
        """A thin grey line without a name behind all others; (0,) and (0,) take it away."""
        self._behind = x, values
        self.canvas.set_behind(x, self._drawn_as(values))

    def set_lines(
        self,
        last: float,
        x: Values,
        lines: Iterable[Line],
        scale: Scale | None,
        unit: Unit | None = None,
    ) -> None:
        """Show `lines` with one value for each of `x` (n,), epochs or else in `unit`; NaN where
        there is none.

        The x axis ends at `last`, the y axis is `scale`'s (of log10 while the plot is logarithmic);
        without lines it is empty.
        """
        self.lines = tuple(line for line in lines if np.isfinite(self._heights(line)).any())
        self.unit = unit or self.unit
        self._x, self._last = x, last
        self._set_columns()
        self._show_compared()
        is_empty = not (self.lines or self.has_behind or self.keeps_axes or len(self.of_seeds))
        shown = None if is_empty else scale
        self.canvas.set_axes(last, self.unit.axis, shown, self.unit.least)
        self._draw()
        self._read_out()

    def set_changes(self, marks: Sequence[ChangeMark]) -> None:
        """Mark where settings were changed, sorted by x."""
        self.canvas.set_marks(list(marks))

    def set_compared(self, compared: Compared, words: str = "") -> None:
        """What the lines are compared with, in their values, and that in words."""
        self._compared, self._compared_words = compared, words
        self._show_compared()
        self._read_out()

    def show_handle(self, point: tuple[float, float] | None, words: str = "") -> None:
        """The (x, value) that the keys move, and that in words; None: there is none."""
        if point is not None:
            point = point[0], float(self._drawn_as(np.array([point[1]]))[0])
        self.canvas.show_handle(point)
        self.canvas.setAccessibleDescription(words)
        self.caption_row.set_note(words or self._note)

    def x_of(self, line: Line) -> Values:
        """Where the line's values are, (n,)."""
        return self._x if line.x is None else line.x

    def sheet(self) -> Sheet:
        """A row for every x that any line has a value at: x, then a column for each line."""
        self.canvas.left_alone.emit()
        points = ((self.x_of(line).tolist(), line.values.tolist()) for line in self.lines)
        columns = [dict(zip(x, y, strict=True)) for x, y in points]
        heads = [self.unit.name, *(line.name for line in self.lines)]
        places = sorted({x for column in columns for x in column})
        rows = [[x, *(column.get(x) for column in columns)] for x in places]
        row = self.caption_row
        return Sheet(self.canvas, [heads, *rows], row.caption.text, row.note.text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._read_out()

    def _draw(self) -> None:
        drawn: dict[str, DrawnLine] = {}
        best = None
        for line in self.lines:
            x, heights = self.x_of(line), self._heights(line)
            if line.smoothed is None:
                drawn[line.key] = DrawnLine(line.series, *thinned(x, heights), not line.is_own)
            else:
                smooth = self._drawn_as(line.smoothed)
                drawn[line.key] = DrawnLine(line.series, *thinned(x, smooth))
                behind = f"{line.key}, not smoothed"
                drawn[behind] = DrawnLine(line.series, *thinned(x, heights), thin=True)
            if line.circled is not None and np.isfinite(heights[line.circled]):
                best = Ring(float(x[line.circled]), float(heights[line.circled]), line.series)
        self.canvas.set_lines(drawn)
        self.canvas.set_best(best)

    def _show_compared(self) -> None:
        shown = self._compared, self.logarithmic
        if shown != self._compared_shown:
            self._compared_shown = shown
            self.canvas.set_compared(self._compared.drawn_as(self._drawn_as))

    def _heights(self, line: Line) -> Values:
        return self._drawn_as(line.values)

    def _drawn_as(self, values: Values) -> Values:
        """The values as they are drawn: log10 on a logarithmic axis, NaN where there is none."""
        if not self.logarithmic:
            return values
        return np.log10(values, where=values > 0, out=np.full(len(values), np.nan))

    def _show_labels(self, pointed: float | None) -> None:
        """Names at the lines' ends; those from elsewhere have the value that is pointed at."""
        labels = [self._label(line, pointed) for line in self.lines]
        self.canvas.set_labels(labels, "" if labels or len(self.of_seeds) else self._sentence)
        self.setAccessibleDescription(self._spoken(labels))

    def _label(self, line: Line, pointed: float | None) -> EndLabel:
        heights = self._heights(line)
        x, heights = along.until_it_leaves(self.x_of(line), heights, *self.canvas.y_ends)
        color = theme.current().series[line.series].text
        shown: int | None = along.last_finite(line.values)
        if pointed is not None and line.x is not None:
            shown = along.near(line.x, pointed)
        said = line.figure or self._figure
        figure = said(float("nan") if shown is None else line.values[shown])
        shorter = None if line.is_own else line.shorter
        return EndLabel(line.name, figure, color, x, heights, shorter)

    def _spoken(self, labels: Sequence[EndLabel]) -> str:
        return apart(filter(None, (self._lines_spoken(labels), self._compared_words)))

    def _lines_spoken(self, labels: Sequence[EndLabel]) -> str:
        if not labels:
            return self._sentence
        named = zip(self.lines, labels, strict=True)
        figures = listed(f"{line.name} {label.figure}" for line, label in named)
        return pair(self.unit.text(self._steps[-1]), figures)

    def _set_columns(self) -> None:
        """Room in the read-out for the plot's own lines; the others are read out at their ends."""
        series = [line.series for line in self.lines if line.is_own]
        columns = [(None, self.unit.text(self._last)), *((name, self._usual) for name in series)]
        if columns != self._columns:
            self._columns = columns
            self.caption_row.figures.set_columns(columns)

    @property
    def _steps(self) -> Values:
        """What the arrow keys go along: the plot's own x while it has lines of its own."""
        return self.x_of(self.lines[0]) if self.lines else np.empty(0)

    def _words_at(self, step: int) -> tuple[str, str]:
        """What is heard at one of the steps: where it is, and the lines that have a value there."""
        x, lines = float(self._steps[step]), [(line, self.x_of(line)) for line in self.lines]
        return self.unit.text(x), along.said_at(x, lines, self._figure)

    def _on_pointed_at(self, x: float, _height: float) -> None:
        self._pointed = x
        self._read_out()

    def _on_left_alone(self) -> None:
        self._pointed = None
        self._read_out()

    def _on_stepped(self, step: int) -> None:
        steps = self._steps
        if not len(steps):
            return
        at = len(steps) - 1 if self._pointed is None else self._nearest(self._pointed) + step
        self._pointed = float(steps[min(max(at, 0), len(steps) - 1)])
        self._read_out()

    def _nearest(self, x: float) -> int:
        return int(np.argmin(np.abs(self._steps - x)))

    def _read_out(self) -> None:
        """Show the exact values at the point that is nearest to what is pointed at."""
        if self._pointed is None or not self.lines:
            self.canvas.set_rule(None, [])
            self.caption_row.read_out([])
            self._show_labels(None)
            return
        at = self._nearest(self._pointed)
        x = float(self._steps[at])
        self.canvas.set_rule(x, [ring for line in self.lines for ring in self._rings(line, x)])
        own = filter(lambda line: line.is_own, self.lines)
        values = [(line.figure or self._figure)(line.values[at]) for line in own]
        self.caption_row.read_out([self.unit.text(x), *values])
        self._show_labels(x)

    def _rings(self, line: Line, x: float) -> list[Ring]:
        """A ring at the line's point at `x`; none where it has no value there."""
        at = along.near(self.x_of(line), x)
        y = np.nan if at is None else float(self._heights(line)[at])
        return [Ring(float(self.x_of(line)[at]), y, line.series)] if np.isfinite(y) else []
