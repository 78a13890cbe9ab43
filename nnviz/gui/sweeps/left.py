"""The left column of the page of sweeps: axes, how many runs, of which design, how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnviz.core import Spec
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.field_block import stacked
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import enumerated
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.hairline import Hairline, Side
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import WHOLE
from nnviz.gui.run_words import design_words
from nnviz.gui.sweeps.asked import Asked
from nnviz.gui.sweeps.axis_fields import AxisFields
from nnviz.gui.sweeps.facts import Facts
from nnviz.gui.sweeps.words import LeftOut
from nnviz.sweeps.sweep import Sweep

WIDTH, FOLDED, NARROW = 272, 48, 960
"""Of the column, and of a page that has no room for all of its columns, in pixels of the design."""


class Left(Side):
    """Says what a person asks for, and shows what there is to know of it."""

    edited = Signal()
    """Another sweep is asked for."""
    closed = Signal()
    design_wanted = Signal()
    """The form is wanted, where all else is set."""
    present_wanted = Signal()
    """The present design is to be swept instead."""
    cancel_wanted = Signal()
    anew_wanted = Signal()
    unfolded = Signal()
    """It is to be unfolded, or to be narrow again."""

    def __init__(self, cores: int) -> None:
        super().__init__(WIDTH, edge="right")
        self.setProperty(WHOLE, True)
        self._spec = self._sought = Spec()
        self._is_map, self._wide_anyway = True, False
        self.across = AxisFields(self.tr("Across"), "across")
        self.down = AxisFields(self.tr("Down"), "down", optional=True)
        self.seeds = _number("sweep_seeds", self.tr("Seeds"), 1)
        self.epochs = _number("sweep_epochs", self.tr("Epochs"), 30)
        self.cores = _number("sweep_cores", self.tr("Cores"), cores)
        self.cores.setRange(1, cores)
        self.cores.setSuffix(self.tr(" of {n}").format(n=cores))
        self.sentence = label("", 12, tone="error", wordWrap=True, objectName="sweep_sentence")
        self._design = label("", 12, wordWrap=True)
        self._other = label("", 12, tone="text", wordWrap=True, objectName="sweep_other_design")
        self._present = Button(self.tr("Sweep the present design"), role="text")
        self._present.setObjectName("sweep_present")
        self._change = Button(self.tr("Change it in Design"), role="text")
        self._change.setObjectName("sweep_design")
        self._facts = Facts(5)
        self._luck = label("", 12, wordWrap=True, objectName="sweep_luck")
        self._cancel = Button(self.tr("Cancel what is left"), role="text")
        self._cancel.setObjectName("sweep_cancel")
        self._anew = Button(self.tr("Begin a new map"), role="text", objectName="sweep_anew")
        self._build()
        self._connect()
        self.show_other(())

    @property
    def asked(self) -> Asked | None:
        """The form as it stands, also what there can be no sweep of; None where the first axis is
        missing.
        """
        across = self.across.asked
        if across is None:
            return None
        numbers = (number.value() for number in (self.seeds, self.epochs, self.cores))
        return Asked(across, self.down.asked, *numbers)

    def show_design(self, spec: Spec) -> None:
        """The design of which some settings are swept."""
        for axis in (self.across, self.down):
            axis.show_design(spec)
        self._spec = spec
        self._tell_design()

    def _tell_design(self) -> None:
        """All but what the form itself says, or but the learning rate that is looked for."""
        if not self._is_map:
            self._design.setText(design_words(self._sought, ("epochs", "learning_rate")))
            return
        asked = [axis.asked for axis in (self.across, self.down)]
        swept = (axis.field for axis in asked if axis is not None)
        self._design.setText(design_words(self._spec, ("epochs", *swept)))

    def show_sought(self, spec: Spec) -> None:
        """The design whose learning rate is looked for, which need not be that of the map."""
        self._sought = spec
        self._tell_design()

    def show_axes(self, across: str, down: str) -> None:
        """These settings with their usual values, without a signal."""
        self.across.show_field(across)
        self.down.show_field(down)
        self._tell_design()

    def show_sweep(self, sweep: Sweep) -> None:
        """What was asked for once, without a signal."""
        self.show_design(sweep.base)
        self.across.show_axis(sweep.axes[0])
        self.down.show_axis(sweep.axes[1] if len(sweep.axes) > 1 else None)
        self.seeds.show_value(sweep.seeds)
        self.epochs.show_value(sweep.base.epochs)
        self._tell_design()

    def show_other(self, names: tuple[str, ...]) -> None:
        """In which settings the present design is another one than that of the map."""
        said = self.tr(
            "The present design is another one ({names}): the map stays that of its own design."
        )
        self._other.setText(said.format(names=enumerated(names)) if names else "")
        self._show_other()

    def _show_other(self) -> None:
        """Only beside the map, whose design it is about."""
        for part in (self._other, self._present):
            part.setVisible(self._is_map and bool(self._other.text()))

    def show_problem(self, said: str, left: LeftOut = LeftOut()) -> None:  # noqa: B008, a value
        """Why there is no such sweep, "" where there is one; or what is left out of it."""
        self.sentence.setText(said or left.said)
        self.sentence.setVisible(bool(self.sentence.text()))
        for axis in (self.across, self.down):
            axis.show_wrong(left.fields)

    def show_facts(self, facts: list[tuple[str, str]], luck: str) -> None:
        """How far it is, and what always has to be said."""
        self._facts.show_facts(facts)
        self._luck.setText(luck)

    def show_mode(self, *, is_map: bool) -> None:
        """What belongs to a map, or only the design whose learning rate is looked for."""
        self._is_map = is_map
        for part in (self._form, self._so_far):
            part.setVisible(is_map)
        self._show_other()
        self._tell_design()
        self._foot.setVisible(is_map and not self._strip.isVisibleTo(self))

    def fold(self, is_narrow: bool) -> bool:
        """Be folded on a narrow page until that is undone; whether it is."""
        folded = is_narrow and not self._wide_anyway
        self._fold.setVisible(is_narrow)
        self._strip.setVisible(folded)
        self._scroller.setVisible(not folded)
        self._foot.setVisible(self._is_map and not folded)
        self.setFixedWidth(theme.px(FOLDED if folded else WIDTH) + 1)
        return folded

    def _on_unfolded(self) -> None:
        self._wide_anyway = not self._wide_anyway
        self.unfolded.emit()

    def show_rolling(self, rolling: bool, *, begun: bool) -> None:
        """What is being run cannot be changed meanwhile."""
        fields = self.across, self.down, self.seeds, self.epochs, self.cores
        for field in (*fields, self._present):
            field.setEnabled(not rolling)
        self._cancel.setVisible(rolling)
        self._anew.setVisible(begun and not rolling)

    def _connect(self) -> None:
        for edited in (self.across.edited, self.down.edited):
            edited.connect(self._tell_design)
            edited.connect(self.edited)
        for number in (self.seeds, self.epochs, self.cores):
            number.valueChanged.connect(self.edited)
        self._change.clicked.connect(self.design_wanted)
        self._present.clicked.connect(self.present_wanted)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._anew.clicked.connect(self.anew_wanted)

    def _build(self) -> None:
        self._form, self._so_far, self._foot = QWidget(), QWidget(), QWidget()
        self._fill_form()
        self._fill_so_far()
        inside = QWidget()
        parts = (
            self._head(),
            self._form,
            8,
            label(self.tr("Everything else"), 13, 600, "text", wordWrap=True),
            2,
            self._design,
            4,
            self._other,
            row(self._present, None),
            row(self._change, None),
            self._so_far,
            None,
        )
        column(*parts, space=2, of=inside).setContentsMargins(16, 12, 16, 12)
        foot = column(Hairline(), 6, row(self._cancel, self._anew, None), of=self._foot)
        foot.setContentsMargins(16, 0, 16, 12)
        self._scroller = Scroller(inside, edge=16)
        whole = (self._scroller, 1), self._foot, (self._strip, 1)
        column(*whole, of=self).setContentsMargins(0, 0, 1, 0)

    def _head(self) -> QHBoxLayout:
        """What is done here, and buttons to fold it away, as a narrow strip, and to leave."""
        close, folded_close = (
            Button("", "clear", "quiet", name=self.tr("Back to the network (Esc)"), objectName=name)
            for name in ("sweep_close", "sweep_folded_close")
        )
        for button in (close, folded_close):
            button.clicked.connect(self.closed)
        self.mode = TextTabs(pixels=13)
        self.mode.setObjectName("sweep_mode")
        self.mode.setAccessibleName(self.tr("Sweep, or a search for η"))
        self.mode.set_texts([self.tr("Sweep"), self.tr("Find η")])
        self._fold, unfold = (
            Button("", "menu", "quiet", name=self.tr("What is swept"), objectName=name)
            for name in ("sweep_fold", "sweep_unfold")
        )
        for button in (self._fold, unfold):
            button.clicked.connect(self._on_unfolded)
        self._fold.hide()
        self._strip = QWidget()
        strip = row(unfold, None), row(folded_close, None), None
        column(*strip, of=self._strip).setContentsMargins(16, 10, 0, 12)
        self._strip.hide()
        return row(self.mode, None, self._fold, close)

    def _fill_form(self) -> None:
        numbers = row(
            (stacked(self.tr("Seeds"), self.seeds), 1),
            (stacked(self.tr("Epochs"), self.epochs), 1),
            (stacked(self.tr("Cores"), self.cores), 1),
            space=8,
        )
        form = self.across, 4, self.down, 4, numbers, self.sentence
        column(8, *form, 16, space=2, of=self._form)

    def _fill_so_far(self) -> None:
        heading = label(self.tr("So far"), 13, 600, "text", wordWrap=True)
        parts = heading, 4, self._facts, 6, self._luck
        column(16, *parts, space=2, of=self._so_far)


def _number(object_name: str, words: str, value: int) -> WholeNumber:
    made = WholeNumber()
    made.setObjectName(object_name)
    made.setAccessibleName(words)
    made.show_value(value)
    return made
