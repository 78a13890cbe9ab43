"""The table of runs: what each is called, how far it came, and in what it differs."""

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QWidget

from nnviz.core import EpochRecord, Snapshot, Spec
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.label import plain
from nnviz.gui.controls.number_words import NOTHING, cost_text, share_text
from nnviz.gui.controls.rows import row
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import current, px
from nnviz.gui.runs.differences import difference, shorter_differences
from nnviz.gui.runs.line_sample import LineSample
from nnviz.gui.runs.name_field import NameField

NAME, EPOCHS, FIGURE = 176, 52, 168
"""Widths of the columns, in pixels; what is left is for the difference."""

LEAST_NAME, MOST_NAME = 104, 260
"""Of a name where there is little room: "present run" whole; and of a long one where there is more:
what is cut is read when pointed at.
"""

_NAME_LEFT = 79
"""Where the names begin, right of box and sample."""

_OTHERS = 70 + 16 + 4 * 8
"""Pixels of all that is neither name, epochs, figure nor difference, and of the gaps."""

_ROUNDED = 4
"""Pixels of the screen at most by which lengths that are rounded one by one are more in all."""

_NAME_INSET = 9
_HEIGHT = 28


class Widths(NamedTuple):
    """Of the columns that may be narrower, in pixels of the screen."""

    name: int
    figure: int

    @classmethod
    def within(cls, width: int, needs: Sequence["Needs"] = ()) -> "Widths":
        """For rows so wide that need this: the difference goes first, then the end of figures where
        names are whole without it, then that of names.
        """
        free = _free(width)
        name = min(max((need.name for need in needs), default=0), px(MOST_NAME))
        figure = min(max((need.figure for need in needs), default=px(FIGURE)), px(FIGURE))
        if name + figure > free:
            figure = min(max((need.short for need in needs), default=figure), figure)
        name = min(max(name, px(NAME)), max(px(LEAST_NAME), free - figure))
        return cls(name, max(0, min(px(FIGURE), free - name)))


class Needs(NamedTuple):
    """Pixels of a row's name and figure, and of the figure without its epoch."""

    name: int
    figure: int
    short: int


class RunRow(QWidget):
    """One run; without `edited` and `dropped` ever heard of where it is the present one."""

    edited = Signal(object)
    """This EarlierRun, renamed, shown or hidden."""
    dropped = Signal(int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: EarlierRun | None = None
        self.check = CheckBox("")
        self.check.setObjectName(f"show_run_{number}")
        self.sample = LineSample()
        self.name = NameField()
        self.name.setObjectName(f"run_name_{number}")
        self.name.setProperty("frameless", True)
        self.name.setFont(theme.font(13))
        self.name.setFixedSize(px(NAME), px(_HEIGHT))
        self.epochs, self.figure = _cell(_epochs_width()), _cell(px(FIGURE))
        self.difference = QuietText()
        self.delete_button = Button("", "clear", "quiet", objectName=f"delete_run_{number}")
        parts = self.check, self.sample, self.name, self.epochs, self.figure
        row(*parts, (self.difference, 1), self.delete_button, space=px(8), of=self)
        self.check.toggled.connect(self._on_toggled)
        self.name.editingFinished.connect(self._on_named)
        self.delete_button.clicked.connect(lambda: self.dropped.emit(number))

    @property
    def needs(self) -> Needs:
        """What is whole in so many pixels."""
        figure = self.figure.fontMetrics().horizontalAdvance(self.figure.text)
        return Needs(self.name.whole_width, figure + 1, self.figure.least + 1)

    def set_widths(self, widths: Widths) -> None:
        """Let name and figure be so wide."""
        self.name.setFixedWidth(widths.name)
        self.figure.setFixedWidth(widths.figure)

    def show_present(self, snapshot: Snapshot | None) -> None:
        """The run that the window shows; None while nothing is known of it."""
        for part in (self.check, self.delete_button):
            part.setEnabled(False)
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            part.hide()
        self.name.setText(self.tr("present run"))
        self.name.setReadOnly(True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sample.show_series("validation", 2)
        self._show_figures(snapshot)

    def show_run(self, run: EarlierRun, present: Snapshot | Spec) -> None:
        """An earlier run, beside the `present` one, or one of that design."""
        self._run = run
        can_show = run.is_of_data_of(present if isinstance(present, Spec) else present.spec)
        is_seen = run.shown and can_show
        with QSignalBlocker(self.check):
            self.check.setChecked(is_seen)
        self.check.setEnabled(can_show)
        if self.name.text() != run.name:
            self.name.setText(run.name)
            self.name.setCursorPosition(0)
        self.name.setAccessibleName(self.tr("Name of run {0}").format(run.number))
        show = self.tr("Show {0} in the plots")
        cannot = self.tr("{0} learnt from other data: the plots cannot show it")
        self._name(self.check, (show if can_show else cannot).format(run.name))
        self._name(self.delete_button, self.tr("Forget {0}").format(run.name))
        self.sample.show_series(run.look if is_seen else None)
        self._show_figures(run.snapshot)
        said = difference(present, run.snapshot, run.same_start, other_content=run.other_content)
        shorter = [] if run.other_content else shorter_differences(present, run.snapshot)
        self.difference.set_text(said, *shorter, "")

    def _name(self, part: QWidget, name: str) -> None:
        part.setAccessibleName(name)
        part.setToolTip(plain(name))

    def _show_figures(self, snapshot: Snapshot | None) -> None:
        self.epochs.set_text(f"{snapshot.epoch:,}" if snapshot else "0")
        said = figure_text(snapshot) if snapshot else NOTHING
        shorter = _without_epoch(snapshot) if snapshot else ""
        self.figure.set_text(said, *([shorter] if shorter else []))

    def _on_toggled(self, shown: bool) -> None:
        if self._run is not None:
            self.edited.emit(dataclasses.replace(self._run, shown=shown))

    def _on_named(self) -> None:
        if self._run is None:
            return
        if self.name.text().strip() in ("", self._run.name):
            self.name.setText(self._run.name)
        else:
            self.edited.emit(dataclasses.replace(self._run, given=self.name.text()))


class RunHeadings(QWidget):
    """What stands in the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = self.tr("run"), _epochs(), self.tr("came to"), ""
        self._name, epochs, self._figure, self._last = headings = [QuietText() for _ in range(4)]
        for heading, text in zip(headings, texts, strict=True):
            heading.set_text(text)
        for heading in headings:
            heading.setFont(theme.font(11))
        epochs.setFixedWidth(_epochs_width())
        self.set_widths(Widths.within(px(1000)))
        row(px(_NAME_LEFT), *headings[:3], (self._last, 1), px(24), space=px(8), of=self)

    def head_differences(self, wanted: bool) -> None:
        """Have a heading over the differences, or none."""
        texts = self.tr("the present run beside it"), self.tr("beside it"), ""
        self._last.set_text(*(texts if wanted else [""]))

    def set_widths(self, widths: Widths) -> None:
        """Let the columns be as wide as those of the rows."""
        self._name.setFixedWidth(widths.name - px(_NAME_INSET))
        self._figure.setFixedWidth(widths.figure)


def figure_text(snapshot: Snapshot) -> str:
    """ "best 95.6 % at epoch 21", or the last cost where nothing is classified."""
    best, part = snapshot.best, snapshot.spec.measured
    tr = QCoreApplication.translate
    accuracy = best.figure(part, "accuracy") if best else None
    if best is not None and accuracy is not None:
        text = tr("Runs", "best {0} at epoch {1}")
        if part == "test":  # the best is so on validation
            text = tr("Runs", "test {0} at epoch {1}")
        return text.format(share_text(accuracy), f"{best.epoch:,}")
    cost = _cost(snapshot.record, part) if snapshot.record else None
    return NOTHING if cost is None else tr("Runs", "cost {0}").format(cost_text(cost))


def is_comparable(one: Snapshot, other: Snapshot) -> bool:
    """Whether the figures of two runs mean the same: of the same data, and the same cost."""
    specs = one.spec, other.spec
    fields = ["data", "measured"]
    if not all(map(_short_figure_text, (one, other))):
        fields += ["cost", "cost_convention"]
    wanted = {(spec.choices.wanted, spec.choices.kind) for spec in specs}
    return len(wanted) == 1 and len({tuple(getattr(s, f) for f in fields) for s in specs}) == 1


def _without_epoch(snapshot: Snapshot) -> str:
    """The same in short, but still of which epoch it is: the run may have ended elsewhere."""
    figure, tr = _short_figure_text(snapshot), QCoreApplication.translate
    if not figure:
        return ""
    said = tr("Runs", "test {0}") if snapshot.spec.measured == "test" else tr("Runs", "best {0}")
    return said.format(figure)


def _short_figure_text(snapshot: Snapshot) -> str:
    """The figure without its epoch; "" where none is named."""
    best, part = snapshot.best, snapshot.spec.measured
    accuracy = best.figure(part, "accuracy") if best else None
    return "" if accuracy is None else share_text(accuracy)


def _cost(record: EpochRecord, part: str) -> float | None:
    held_out = record.figure(part, "cost")
    return record.training_cost if held_out is None else held_out


def _epochs() -> str:
    return QCoreApplication.translate("RunHeadings", "epochs")


def _free(width: int) -> int:
    """Of rows so wide: pixels for name, figure and difference."""
    return width - px(_OTHERS) - _epochs_width() - (_ROUNDED if current() > 1 else 0)


def _epochs_width() -> int:
    """Of that column, which is wider where its heading is."""
    heading = QFontMetrics(theme.font(11)).horizontalAdvance(_epochs())
    return max(px(EPOCHS), heading + 1)


def _cell(width: int) -> QuietText:
    cell = QuietText(role=QPalette.ColorRole.WindowText)
    cell.setFont(theme.font(13))
    cell.setFixedWidth(width)
    return cell
