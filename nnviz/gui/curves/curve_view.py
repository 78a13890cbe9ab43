"""What cost and accuracy have in common: a figure of every epoch as lines, in several ways."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot, Spec
from nnviz.core.insight.smoothing import moving_mean, smoothing_width
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import side_by_side
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column
from nnviz.gui.curves.change_words import marks_along
from nnviz.gui.curves.curve_menu import CurveMenu
from nnviz.gui.curves.curve_words import is_of_earlier_epoch, share_measured
from nnviz.gui.curves.earlier_lines import EarlierLines
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.curves.kind import Kind, kind_of
from nnviz.gui.curves.lesson_layer import LessonLayer
from nnviz.gui.curves.lesson_values import Quantity
from nnviz.gui.curves.mini_batch_line import MiniBatchLine, drawn_anew_by, mini_batch_points
from nnviz.gui.curves.seen_values import in_sight, seen_of
from nnviz.gui.curves.x_axes import COLUMNS, end_of, place_of, places_to_come, unit_of
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.lesson_marks import LessonMarks
from nnviz.gui.plot.axis_scales import Scale, round_end
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.line_plot import Line, LinePlot
from nnviz.gui.plot.lines import Values
from nnviz.gui.saving import save_by
from nnviz.gui.view import View

Best: TypeAlias = Callable[[Values], np.intp]


class CurveView(View):
    """One figure of every epoch's record as two lines, and as one thin line for each earlier run
    that is shown; a subclass says which figure, and how.

    Each view has its own choice of x axis, so that cost by seconds can stand over accuracy by
    epochs. An earlier run is compared by its validation figure while that is shown. What is said
    here of validation holds of the test part, where the run is measured on that.
    """

    title = ""
    shows_figures = True
    figure = ""
    """The records have it as training_…, validation_… and test_…."""

    invitation = ""
    """What stands in the empty plot before training."""
    lesson_unit = 1.0
    """How much of the plot is 1 in lessons, which have accuracies in percent."""
    reason = ""
    """Why there are no lines although epochs have been measured."""
    best_words = ""
    """ "{0}, best {1} at epoch {2}" """

    def __init__(
        self, plot: LinePlot, menu: CurveMenu, text: Callable[[float], str], best: Best
    ) -> None:
        """``text`` writes a figure, ``best`` finds the place of the best one."""
        super().__init__()
        self.plot, self.menu, self._text, self._find_best = plot, menu, text, best
        self._figures, self._earlier = EpochTable(), EarlierLines(self._values)
        self._mini_batches = MiniBatchLine()
        self._snapshot: Snapshot | None = None
        self._dataset: Dataset | None = None
        self._spec, self._stands_still = Spec(), True
        self._waits = self._is_due = False
        self._name_parts()
        column(plot, of=self)
        self._lesson = LessonLayer(plot, Quantity(self.figure, text, self.lesson_unit))
        self._lesson.sketched.connect(self.sketched)
        plot.canvas.setObjectName(f"{self.figure}_canvas")
        plot.canvas.setAccessibleName(title := QCoreApplication.translate("View", self.title))
        plot.set_menu(menu, self.tr("{0}: how it is shown").format(title), f"{self.figure}_menu")
        menu.changed.connect(self._redraw)
        save_by(menu, self.sheet, title, self.saving_wanted)

    def sheet(self) -> Sheet:
        """The plot alone."""
        return self.plot.sheet()

    def reset(self, spec: Spec) -> None:
        """Empty, with the words and the x axis for a run of `spec`."""
        self._spec, self._snapshot = spec, None
        self._name_parts()
        self._mini_batches.follow(None)
        self.plot.canvas.set_now(None)
        self._redraw()

    def _name_parts(self) -> None:
        """Call the lines by the parts of the data that they are measured on."""
        held_out = {"validation": self.tr("validation"), "test": self.tr("test")}
        titles = {"validation": self.tr("Validation"), "test": self.tr("Test")}
        self._names = {
            "validation": held_out[self._spec.measured],
            "training": self.tr("training"),
        }
        self.menu.name_held_out(titles[self._spec.measured])

    def _values(self, figures: EpochTable, part: str) -> Values:
        """The figure of every epoch on that part, "validation" being the one that is measured."""
        measured = self._spec.measured if part == "validation" else part
        return figures.column(f"{measured}_{self.figure}")

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Words for examples of this kind."""
        kind, self._dataset = self._kind, dataset
        if self._kind != kind:
            self._redraw()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the history of `snapshot`; nothing happens while it is the same."""
        known, self._snapshot = self._snapshot, snapshot
        self._mini_batches.follow(snapshot)
        if known is None or drawn_anew_by(known) != drawn_anew_by(snapshot):
            self._redraw()
        elif known is not snapshot and not self._is_due:
            self.plot.set_behind(*self._mini_batch_points())
        going_on = 0 < snapshot.epochs < snapshot.goal and snapshot.ended is None
        self.plot.canvas.set_now(place_of(self._axis, snapshot) if going_on else None)
        if self._stands_still:
            self._state()

    def allow_editing(self, allowed: bool) -> None:
        """Whether nothing runs: then it is said of which epoch a figure is that is older."""
        self._stands_still = allowed
        self._state()

    def show_earlier_runs(self, runs: tuple[EarlierRun, ...]) -> None:
        """Lay those that are shown under the present run's lines."""
        self._earlier.follow(runs)
        self._redraw()

    def show_lesson_marks(self, marks: LessonMarks | None) -> None:
        """Keep the lesson's axes, and show what the lines are compared with."""
        self._lesson.show(marks)
        self._redraw()

    def draw_later(self, waits: bool) -> None:
        """Of a new run it is told in five parts, each of which would draw all lines anew."""
        self._waits = waits
        if self._is_due and not waits:
            self._redraw()

    def _redraw(self) -> None:
        self._is_due = self._waits
        if self._waits:
            return
        snapshot, axis = self._snapshot, self._axis
        self._figures.follow(snapshot.history if snapshot else ())
        parts = self._lesson.compared_by(self.menu.shown)
        present = snapshot or self._spec
        earlier = self._earlier.lines(self._is_comparable, parts, COLUMNS[axis], present)
        behind, first = self._mini_batch_points(), None
        if snapshot is not None and self._is_first_epoch:
            first = round_end(place_of(axis, snapshot))
        lines = [*self._own_lines(), *earlier]
        lines = [*in_sight(lines, behind[1], first, bounded=self._is_bounded)]
        ends = [float(line.x[-1]) for line in lines if line.x is not None]
        last = max([float(self._spec.epochs), *ends])
        if snapshot is not None:
            last = first or end_of(axis, snapshot, self._figures, ends)
        place = places_to_come(axis, snapshot)
        last = max(last, self._lesson.end(place))
        self.plot.set_behind(*behind)
        self._lesson.lay_out(place, self._earlier.looks)
        self.plot.logarithmic = self.menu.is_logarithmic
        captions = self._caption(self._spec), self._short_caption(self._spec)
        whole, short = map(self._with_details, captions)
        note = share_measured(snapshot, self.menu.shown)
        self.plot.set_caption(whole + self._aside(), note, whole, short)
        self.plot.set_sentence(self._sentence())
        x = self._figures.column(COLUMNS[axis])
        self.plot.set_lines(last, x, lines, self._scale_of(lines, behind[1]), unit_of(axis))
        self.plot.set_changes(marks_along(axis, snapshot, self._figures) if snapshot else [])
        self._state()

    @property
    def _axis(self) -> str:
        """What the plot goes along: as chosen, or mini-batches while these are all there is."""
        return "mini-batches" if self._is_first_epoch else self.menu.axis

    @property
    def _is_first_epoch(self) -> bool:
        """Whether mini-batches are all there is, and no lesson's axis waits for the epochs."""
        return self._mini_batches.is_alone and not self._lesson.is_there

    def _mini_batch_points(self) -> tuple[Values, Values]:
        if self._snapshot is None or not self.menu.shows_mini_batches:
            return np.empty(0), np.empty(0)
        return mini_batch_points(self._snapshot, self.figure, self._axis, self._figures)

    def _scale_of(self, lines: Sequence[Line], behind: Values) -> Scale | None:
        """The y axis for all values that can be drawn; None where there are none."""
        seen = seen_of(lines, behind, self.plot.of_seeds, bounded=self._is_bounded)
        values = np.concatenate([seen, self._lesson.values])
        if self.menu.is_logarithmic:
            values = values[values > 0]
        return self._scale(values) if values.size else None

    @property
    def _is_bounded(self) -> bool:
        """Whether the y axis goes on for others only so far: see `seen_of`."""
        return not self.menu.is_logarithmic

    @property
    def _kind(self) -> Kind:
        return kind_of(self._spec, self._dataset)

    def _own_lines(self) -> Iterator[Line]:
        for part in self.menu.shown:
            values = self._values(self._figures, part)
            smoothed = None
            if self.menu.is_smoothed:
                smoothed = moving_mean(values, smoothing_width(len(values)))
            circled = self._best(values) if part == "validation" and len(values) > 1 else None
            yield Line(part, self._names[part], part, values, smoothed=smoothed, circled=circled)

    def _is_comparable(self, run: EarlierRun) -> bool:
        """Whether its figures mean the same as the present run's."""
        return run.is_of_data_of(self._spec)

    def _with_details(self, caption: str) -> str:
        words = list(filter(None, (caption, self._lesson.run)))
        if self.menu.is_smoothed:
            width = smoothing_width(len(self._figures.column("epoch")))
            words.append(self.tr("mean of {0} epochs").format(width * self._spec.evaluate_every))
        if self.menu.is_logarithmic:
            words.append(self.tr("log scale"))
        if self.plot.has_behind:
            words.append(self.tr("mini-batches grey"))
        return listed(words)

    def _sentence(self) -> str:
        if self.plot.has_behind:
            return ""
        if self._lesson.sentence is not None:
            return self._lesson.sentence
        if self._snapshot is None or not self._snapshot.history:
            return self.invitation
        return self.reason if self.menu.shown else self.tr("No line is chosen.")

    def _state(self) -> None:
        """In words; those of what is not drawn yet come when it is."""
        if not self._is_due:
            self.say(self._stated())

    def _stated(self) -> str:
        """ "validation cost 0.170, lowest 0.168 at epoch 17" """
        restored = self._snapshot.restored if self._snapshot else None
        epochs = self._figures.column("epoch")
        at = -1 if restored is None else int(np.searchsorted(epochs, restored.epoch))
        for part, name in self._names.items():
            values = self._values(self._figures, part)
            best = self._best(values)
            if best is not None and np.isfinite(values[at]):
                figure, lowest = side_by_side(values[at], values[best], self._text)
                now = self.tr("{0} {1} {2}").format(name, self._called(), figure)
                if self._stands_still and is_of_earlier_epoch(self._snapshot):
                    now = self.tr("{0} at epoch {1}").format(now, f"{epochs[at]:,.0f}")
                if restored is not None:
                    back = self.tr("{0} at epoch {1}, whose network is back")
                    return back.format(now, f"{restored.epoch:,}")
                if best == len(values) - 1:
                    return self.tr("{0}, best so far").format(now)
                if lowest == figure:
                    return now
                return self.best_words.format(now, lowest, f"{epochs[best]:,.0f}")
        return ""

    def _best(self, values: Values) -> int | None:
        """The index of the best of these values; the first of equals, None where there is none."""
        return int(self._find_best(values)) if np.isfinite(values).any() else None

    def _called(self) -> str:
        """What the figure is called inside a sentence."""
        return QCoreApplication.translate("View", self.title).lower()

    def _caption(self, spec: Spec) -> str:
        """What is shown, and in which unit."""
        raise NotImplementedError

    def _short_caption(self, spec: Spec) -> str:
        """The same where there is little room."""
        raise NotImplementedError

    def _aside(self) -> str:
        """A last clause of the caption, where there is room for it."""
        return ""

    def _scale(self, values: Values) -> Scale:
        """The y axis for these values, all of them finite."""
        raise NotImplementedError
