"""The form on the left: data, network and learning, as one Spec that is always possible."""

import dataclasses
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.core import Sentence, Snapshot, Spec, SpecError
from nnviz.core.fit import too_many, warnings
from nnviz.core.run.blind import hints
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.sources import named_problem
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.design.form import NAMES, DesignForm
from nnviz.gui.design.offered import Offered, offered
from nnviz.gui.said import in_words
from nnviz.gui.spec_fields import SpecField

WIDTH = 273
"""Of the form, and of the hairline at its right."""


class DesignPanel(Scroller):
    """Holds the form, judges what is in it, and says when a new design is possible.

    What is typed is judged at once; it becomes part of the Spec when it is finished: with Enter, on
    leaving the field, at a step or a choice, or by `commit`.
    """

    spec_edited = Signal(object)
    """The new Spec; once for each edit that changes it."""
    invalid = Signal(str, str)
    """A field's name and a sentence: the form cannot be as it stands."""
    valid = Signal()
    """The form is possible again."""

    def __init__(self, spec: Spec | None = None) -> None:
        super().__init__()
        self.spec = spec or Spec()
        """The last design that was possible."""
        self.problem: SpecError | None = None
        """What keeps the form from being a design; None if nothing does."""
        self.waits_for = ""
        """A sentence: what comes before training, such as a prediction; "" where nothing does."""
        self.is_of_lesson = False
        """Whether the design came with a lesson or a case: a person has set none of it by hand."""
        self.at_end: Callable[[], str | None] = lambda: None
        """What helps at the end of a run of a lesson or a case; None: one can train on."""
        self.is_put_back = False
        """Whether what is put in was so in another window: it is no edit."""
        self.at_desk: Any = None
        """The desk that is open, whose Train, Step, Reset and Undo these are meanwhile."""
        self._is_given = False
        self.pad: QWidget | None = None
        """Where a digit is drawn, elsewhere in the window."""
        self._draft: dict[str, Any] = {}
        self._largest_size: int | None = None
        self._epoch_size: Callable[[int | None], int] = _usual_size
        self._dataset: Dataset | None = None
        self._known: tuple[str, Problem | None] = "", None
        self._offered = Offered()
        self._showing = False
        self.form = DesignForm()
        self._build()
        self._listen(self.form.fields)
        self.form.more_made.connect(self._on_more_made)
        self.form.ready_made.wanted.connect(self._on_design_wanted)
        self.set_spec(self.spec)

    @property
    def can_draw(self) -> bool:
        """Whether the pad is seen."""
        return self.pad is not None and self.pad.isVisible()

    def set_spec(self, spec: Spec) -> None:
        """Show `spec` without `spec_edited`."""
        self.spec = spec
        if self._dataset is not None:
            self._follow_data(self._dataset)
        self._draft = {name: getattr(spec, name) for name in NAMES}
        self._show(*self._draft)
        self._judge(self._draft)
        self._show_consequences()

    def set_dataset(self, dataset: Dataset, spec: Spec) -> None:
        """Show the design `spec`, made to fit these examples, without `spec_edited`."""
        self._known, self._dataset = (spec.data, Problem.of(dataset)), dataset
        self._offered = offered(dataset)
        self.set_spec(spec)

    def _follow_data(self, dataset: Dataset) -> None:
        """What is known of the examples; while others are on their way, what their name tells."""
        data, problem = self._known
        if data == self.spec.data:
            self.form.show_ends(problem)
            self._set_sizes(dataset)
            return
        self.form.show_ends(named_problem(self.spec.data))
        self._largest_size, self._epoch_size = None, _usual_size
        self.form.train_size.set_default(None)

    def set_examples(self, dataset: Dataset) -> None:
        """Let the number of training images follow examples that were added or taken away."""
        self._dataset = dataset
        self._set_sizes(dataset)
        self._show("train_size")
        self._judge(self._draft)

    def _set_sizes(self, dataset: Dataset) -> None:
        self._largest_size, self._epoch_size = dataset.largest_size, dataset.epoch_size
        self.form.train_size.set_default(dataset.default_size)

    def show_run(self, snapshot: Snapshot) -> None:
        """Show η as it is used, and how near the rules that may end the run are to doing so."""
        self.form.show_limits(snapshot.limits)
        if self.form.rate.show_used(snapshot) and self.problem is None:
            self._show_sentences(self.spec)

    def show_start(self, *, given: bool) -> None:
        """Whether the run began with a network that was opened or made by hand: none was drawn."""
        if given != self._is_given:
            self._is_given = given
            self._show_sentences(None if self.problem else self.spec)

    def commit(self) -> bool:
        """Take over what is typed but not finished; whether the form is now possible."""
        for field in self.form.fields.values():
            if field.problem() == "" and field.read() != self._draft[field.name]:
                self._on_finished(field.name)
        return self.problem is None

    def edit(self, name: str, value: Any) -> None:
        """Take that value of a field, as if it had been put in here."""
        self._draft[name] = value
        self._show(name)
        if self._judge(self._draft) is not None:
            self._accept()

    @contextmanager
    def putting_back(self) -> Iterator[None]:
        """Meanwhile fields are put as they stood elsewhere: what is judged so is never accepted.

        A form that could not be stays so; any other shows the design.
        """
        self.is_put_back = True
        try:
            yield
        finally:
            self.is_put_back = False
            other = [name for name in NAMES if self._draft[name] != getattr(self.spec, name)]
            if other and self.problem is None:
                self._draft |= {name: getattr(self.spec, name) for name in other}
                self._show(*other)
                self._judge(self._draft)

    def leave_free(self, names: Collection[str] | None) -> None:
        """Only these fields can be edited; None: all of them."""
        self.form.leave_free(names)

    def lock(self, names: Collection[str]) -> None:
        """These fields cannot be edited, and show it."""
        self.form.lock(names)
        self._show(*self._draft)  # numbers in the room that is left of them

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.setGeometry(self.width() - 1, 0, 1, self.height())

    def _build(self) -> None:
        self.setWidget(self.form)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self.setViewportMargins(0, 0, 1, 0)
        self._edge = QWidget(self)
        self._edge.setBackgroundRole(QPalette.ColorRole.Midlight)
        self._edge.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_scroll_range)

    def _listen(self, fields: Mapping[str, SpecField]) -> None:
        for field in fields.values():
            field.typed.connect(self._on_typed)
            field.finished.connect(self._on_finished)

    def _on_more_made(self, fields: Mapping[str, SpecField]) -> None:
        """More fields are there, which have to show the design and be heard as the others are."""
        self._listen(fields)
        self._show(*fields)
        self._show_consequences()
        self._show_sentences(None if self.problem else self.spec)

    def _on_scroll_range(self, _first: int, last: int) -> None:
        self.form.leave_room(self.verticalScrollBar().sizeHint().width() if last else 0)

    def _show(self, *names: str) -> None:
        """Put the draft's values into these fields; what they then say is no edit."""
        self._showing = True
        self.form.show_values({name: self._draft[name] for name in names})
        self._showing = False

    def _on_typed(self, name: str) -> None:
        if self._showing:
            return
        trial = {**self._draft, name: self.form.fields[name].read()}
        if self._judge(trial) is not None and trial == self._draft:
            self._accept()

    def _on_finished(self, name: str) -> None:
        if self._showing:
            return
        self._draft[name] = self.form.fields[name].read()
        if self._judge(self._draft) is not None:
            self._accept()

    def _on_design_wanted(self, spec: Spec) -> None:
        self.set_spec(spec)
        self.spec_edited.emit(spec)

    def _accept(self) -> None:
        """The draft is a design: tell of it, unless it is the one we had."""
        spec = dataclasses.replace(self.spec, **self._draft)
        if spec == self.spec or self.is_put_back:
            return
        self.spec = spec
        self._show_consequences()
        self.spec_edited.emit(spec)

    def _judge(self, values: dict[str, Any]) -> Spec | None:
        """The Spec of these values, with the sentence under its field where there is none."""
        before = self.problem
        self.problem, spec = None, None
        try:
            spec = self._made(values)
        except SpecError as error:
            self.problem = error
        self._show_sentences(spec)
        self._report(before)
        return spec

    def _made(self, values: dict[str, Any]) -> Spec:
        """The Spec of these values; raises SpecError where a field is not one, or does not fit."""
        for name, field in self.form.fields.items():
            if field.problem():
                raise SpecError(name, "{words}", words=field.problem())
        spec = dataclasses.replace(self.spec, **values)
        most = self._largest_size
        if most is not None and spec.train_size is not None and spec.train_size > most:
            raise too_many("train_size", most, Sentence("training"))
        return spec

    def _report(self, before: SpecError | None) -> None:
        if self.problem is not None and str(self.problem) != str(before):
            self.invalid.emit(self.problem.field, in_words(self.problem))
        elif self.problem is None and before is not None:
            self.valid.emit()

    def _show_sentences(self, spec: Spec | None) -> None:
        found = self.problem
        problem = (found.field, in_words(found)) if found else None
        found_hints = self._hints(spec) if spec else {}
        said = {name: in_words(hint) for name, hint in found_hints.items()}
        if spec is not None:
            said["learning_rate"] = self.form.rate.words(spec)
            given = self.tr("Not drawn: this network was opened or made by hand.")
            said["initializer"] = given if self._is_given else ""
        self.form.show_sentences(problem, said)

    def _hints(self, spec: Spec) -> dict[str, Sentence]:
        """What of the design does nothing, or will not end well."""
        dataset = self._dataset if self._known[0] == spec.data else None
        return hints(spec, dataset) | warnings(spec, self._epoch_size(spec.train_size))

    def _show_consequences(self) -> None:
        self.form.show_counts(self.spec.weight_count, self.spec.bias_count)
        self.form.set_penalty_alive(self.spec.penalty != "none")
        data, problem = self._known
        what = self._offered
        if data != self.spec.data:
            problem, what = named_problem(self.spec.data), Offered()
        self.form.offer(what, self.spec)
        self.form.show_data(self.spec, problem)
        self.form.ready_made.follow(self.spec, problem)


def _usual_size(size: int | None) -> int:
    """Of an epoch, before there are any examples."""
    return size or 10_000
