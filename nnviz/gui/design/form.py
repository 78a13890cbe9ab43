"""Lays out the fields of a design: Data, Network, Learning, and the number of parameters."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Limit, Spec
from nnviz.data import DATASETS
from nnviz.data.downloads.offers import OFFERS
from nnviz.data.problem import Problem
from nnviz.data.sources import decisive_fields, may_be_pictures
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.field_block import FieldBlock, labelled
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.label import label
from nnviz.gui.controls.locked.lock_mark import show_locked
from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import column, fill, row
from nnviz.gui.controls.symbol_row import SymbolRow
from nnviz.gui.design.data_choice import DataChoice
from nnviz.gui.design.data_fields import LayerField, SizeField
from nnviz.gui.design.field_rows import FieldRows
from nnviz.gui.design.offered import Offered
from nnviz.gui.design.rate_field import RateField
from nnviz.gui.design.ready_made import ReadyMade
from nnviz.gui.look import theme
from nnviz.gui.look.standing import Standing
from nnviz.gui.look.zoom import made
from nnviz.gui.spec_fields import (
    ABOUT,
    SpecField,
    choice_field,
    decimal_field,
    flag_field,
    label_of,
    round_values,
    symbol_field,
    whole_field,
)

if TYPE_CHECKING:
    from nnviz.gui.design.more_settings import MoreSettings

STOPS = {
    "penalty_strength": (0.0, *round_values(-3, 2)),
    "learning_rate": round_values(-3, 1),
    "momentum": (*(step / 20 for step in range(20)), 0.99),
}
"""What the sliders go through; other numbers can be typed."""

_ELSEWHERE = {"variety", "slant", "pen_width", "pixel_noise", "validation_size", "dtype"}
_ELSEWHERE |= {"choices"}
"""Set on the pages about handwriting and own data, or by the command line alone; the form has all
other fields of a Spec."""


NAMES = ABOUT.keys() - _ELSEWHERE
"""The fields of a Spec that the form has."""


class DesignForm(Standing, QWidget):
    """`fields` and their `blocks` by name of the Spec's field: those that are made."""

    done_here = ("_shows_more",)
    more_made = Signal(object)
    """The fields that a beginner can do without, by name: they are to show the design as well."""

    def __init__(self) -> None:
        super().__init__()
        self._symbol_rows: dict[str, SymbolRow] = {}
        self._more: MoreSettings | None = None
        self._shows_more = False
        self._free: Collection[str] | None = None
        self._locked: Collection[str] = ()
        self._limits: tuple[Limit, ...] = ()
        self._rows = FieldRows(self)
        self.leave_room(0)
        self._add_data()
        self._add_network()
        self._add_learning()
        self._rows.addStretch(1)
        self._add_counts()
        self.fields, self.blocks = dict(self._rows.fields), dict(self._rows.blocks)

    @property
    def more(self) -> "MoreSettings":
        """The settings that a beginner can do without, made now where they were not there yet."""
        if self._more is None:
            from nnviz.gui.design.more_settings import MoreSettings

            self._more = more = made(lambda: MoreSettings(NAMES - self._rows.fields.keys()))
            column(more, of=self._fold)
            self.fields.update(more.rows.fields)
            self.blocks.update(more.rows.blocks)
            self._allow(more.rows.fields, more.rows.blocks)
            for name, field in more.rows.fields.items():
                show_locked(field.control, name in self._locked)
            more.show_limits(self._limits)
            self.more_made.emit(more.rows.fields)
        return self._more

    @property
    def all_fields(self) -> dict[str, SpecField]:
        """By name, those of `more` among them."""
        _ = self.more
        return self.fields

    def heightForWidth(self, width: int) -> int:
        """What it needs there: what scrolls it asks for that."""
        return self._rows.least_height(width)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show these values, by name of the field, without a signal."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].show(value)

    def show_sentences(self, problem: tuple[str, str] | None, hints: Mapping[str, str]) -> None:
        """Mark the field of the problem, sentence underneath; hints go under theirs."""
        bad, sentence = problem or ("", "")
        bad = bad if bad in NAMES or not bad else "data"
        if bad and bad not in self._rows.fields:
            self.show_more(True)
        sentences = {
            self.blocks[name]: (text, "text2")
            for name, text in hints.items()
            if name in self.blocks
        }
        if bad:
            sentences[self.blocks[bad]] = (sentence, "error")
        for name, field in self.fields.items():
            field.mark(name == bad)
        for block in set(self.blocks.values()):
            block.show_sentence(*sentences.get(block, ("",)))

    def leave_free(self, names: Collection[str] | None) -> None:
        """Only these fields can be edited; None: all of them."""
        self._free = names
        self._allow(self.fields, self.blocks)
        self.add_layer.setEnabled(names is None or "sizes" in names)
        self.ready_made.setEnabled(names is None)

    def _allow(self, fields: Mapping[str, SpecField], blocks: Mapping[str, FieldBlock]) -> None:
        names = self._free
        for name, field in fields.items():
            field.control.setEnabled(names is None or name in names)
        for block in set(blocks.values()):
            held = {name for name in fields if blocks[name] is block}
            block.setEnabled(names is None or not held.isdisjoint(names))

    def lock(self, names: Collection[str]) -> None:
        """These fields cannot be edited, and show it."""
        self._locked = names
        self.leave_free(NAMES - set(names) if names else None)
        for name, field in self.fields.items():
            show_locked(field.control, name in names)
        self.add_layer.show_icon("lock" if "sizes" in names else "plus")

    def offer(self, what: Offered, spec: Spec) -> None:
        """Of `more`: what means something, and what is set all the same."""
        if self._more is not None:
            self._more.offer(what, spec)

    def show_limits(self, limits: tuple[Limit, ...]) -> None:
        """How near the rules that may end the run are to doing so, under what sets them."""
        self._limits = limits
        if self._more is not None:
            self._more.show_limits(limits)

    def show_counts(self, weights: int, biases: int) -> None:
        """Say how many parameters there are to learn."""
        self._total.setText(f"{weights + biases:,}")
        of_weights = count(weights, self.tr("1 weight"), self.tr("{n} weights"))
        of_biases = count(biases, self.tr("1 bias"), self.tr("{n} biases"))
        self._parts.setText(f"{of_weights} + {of_biases}")

    def set_penalty_alive(self, alive: bool) -> None:
        """The strength means nothing while there is no penalty."""
        self._symbol_rows["penalty_strength"].setEnabled(alive)

    def show_data(self, spec: Spec, problem: Problem | None) -> None:
        """Let the fields about examples follow the data set: points have a number and noise.

        Copies are offered of pictures, and where they are set all the same: to be taken back.
        """
        decisive = {*decisive_fields(spec.data)}
        if not (spec.expanded or may_be_pictures(spec.data, problem)):
            decisive.discard("expanded")
        for field in ("noise", "fresh_digits", "expanded"):
            if field in self.blocks:
                self.blocks[field].setVisible(field in decisive)
        digits = problem in (Problem.DIGITS, Problem.PICTURES)
        text = label_of("train_size") if digits else self.tr("Training points")
        if "data_size" in decisive:
            text = self.tr("Of these train")
        elif problem is Problem.RECORDS:
            text = self.tr("Training rows")
        self._train_label.setText(text)
        self.train_size.control.setAccessibleName(text)

    def show_ends(self, problem: Problem | None) -> None:
        """Say what the inputs and outputs of the network are."""
        captions = self.tr("inputs"), self.tr("outputs")
        if problem is Problem.DIGITS:
            captions = self.tr("pixels"), self.tr("digits")
        elif problem is Problem.PICTURES:
            captions = self.tr("pixels"), self.tr("classes")
        self.layers.chips.set_captions(*captions)

    def leave_room(self, scroll_bar: int) -> None:
        """Give up that much of the right margin, so that a scroll bar moves nothing."""
        side, above, below = theme.px(16), theme.px(12), theme.px(6)
        self._rows.setContentsMargins(side, above, side - scroll_bar, below)

    def _add_data(self) -> None:
        self._add_heading(self.tr("Data"), above=0)
        self.data = choice = DataChoice()
        choice.setObjectName("dataset_choice")
        self._rows.add(choice, choice_field("data", choice, DATASETS))
        problems = [source.problem for source in DATASETS.values()]
        digits = problems.count(Problem.DIGITS)
        for name, offer in OFFERS.items():
            if name not in DATASETS:
                choice.offer(digits, name, offer.label)
                problems.insert(digits, Problem.PICTURES)
        choice.head_groups(problems)
        choice.add_path_items()
        self._add_points()
        self.train_size = SizeField("train_size", "train_size")
        self._train_label = self._rows.add_labelled(self.train_size)

    def _add_points(self) -> None:
        """Number and noise share a row, so that all of the form stays in sight."""
        size, noise = whole_field("data_size"), decimal_field("noise")
        line, name = labelled(self.tr("Points, noise"), size.control)
        name.setToolTip(size.control.toolTip() + noise.control.toolTip())
        line.addWidget(noise.control, 1)
        self._rows.add(line, size, noise)

    def _add_network(self) -> None:
        self.add_layer = Button(
            self.tr("Layer"), "plus", "text", name=self.tr("Add a hidden layer")
        )
        self.add_layer.setObjectName("add_layer_button")
        self.ready_made = ReadyMade()
        self._add_heading(self.tr("Network"), self.ready_made, self.add_layer)
        self.layers = LayerField()
        self.add_layer.clicked.connect(self.layers.chips.add_layer)
        self._rows.add(self.layers.chips, self.layers)
        self._rows.add_gap(8)
        self._rows.add_each("activation", "output", "initializer")
        self._rows.add_labelled(flag_field("use_biases", self.tr("learned")))

    def _add_learning(self) -> None:
        self.more_button = Button(self.tr("More"), "chevron-down", "text", objectName="more_button")
        self.more_button.setAccessibleName(self.tr("More settings"))
        self.more_button.setToolTip(
            self.tr("Dropout, learning-rate schedule, early stopping, monitoring")
        )
        self._add_heading(self.tr("Learning"), self.more_button)
        self._rows.add_each("cost", "penalty")
        self.rate = RateField(STOPS["learning_rate"])
        made = {"learning_rate": (self.rate, self.rate.row)}
        for name, stops in STOPS.items():
            field, self._symbol_rows[name] = made.get(name) or symbol_field(name, stops)
            self._rows.add(self._symbol_rows[name], field)
        self._rows.add_gap(4)
        self._rows.add_beside(*map(whole_field, ("mini_batch_size", "epochs", "seed")))
        self._fold = QWidget()  # in its place among what is read, empty at first
        self._fold.hide()
        self.more_button.clicked.connect(lambda: self.show_more(not self._shows_more))
        self._rows.addWidget(self._fold)

    def show_standing(self) -> None:
        self.show_more(self._shows_more)

    def show_more(self, shown: bool) -> None:
        """Unfold or fold the settings that a beginner can do without."""
        self._shows_more = shown
        if shown:
            _ = self.more
        self._fold.setVisible(shown)
        self.more_button.setText(self.tr("Less") if shown else self.tr("More"))
        self.more_button.show_icon("chevron-up" if shown else "chevron-down")

    def _add_counts(self) -> None:
        self._total = label("", 12, 600, "text")
        self._parts = label("", 12, wordWrap=True)
        what = label(self.tr("parameters to learn"), 12, tone="text", wordWrap=True)
        self._rows.add_gap(8)
        fill(self._rows, row(self._total, (what, 1), space=4), self._parts)
        self._rows.add_gap(6)

    def _add_heading(self, text: str, *buttons: QWidget, above: int = 12) -> None:
        heading = label(text, 14, 600, "text", minimumHeight=24)
        self._rows.add_gap(above)
        fill(self._rows, Flow(heading, *buttons, space=12, right=len(buttons)))
