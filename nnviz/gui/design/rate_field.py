"""Edits η, and shows the one that is used: a schedule may have lowered the one that was set."""

from collections.abc import Sequence

from nnviz.core import Snapshot, Spec
from nnviz.core.schedules import SCHEDULES
from nnviz.gui.controls import number_entry
from nnviz.gui.controls.number_words import setting_text, settled
from nnviz.gui.spec_fields import SpecField, symbol_field, translated

LONGEST = 10
"""Characters of what a schedule has made of η: that many can be read in the field."""


class RateField(SpecField):
    """A Spec's `learning_rate`: shown as it is used now, read as it was set until it is edited."""

    def __init__(self, stops: Sequence[float]) -> None:
        self._field, self.row = symbol_field("learning_rate", stops)
        self._set = self._shown = 0.0
        self._of_run = 0.0, 0.0
        field = self._field
        super().__init__(
            "learning_rate", field.control, self._rate, self._show_rate, field.problem, field.mark
        )
        field.typed.connect(self.on_typed)
        field.finished.connect(self._on_edited)

    def show_used(self, snapshot: Snapshot) -> bool:
        """Show what the schedule has made of η, unless it is being edited; whether that is new."""
        of_run = snapshot.spec.learning_rate, snapshot.learning_rate
        if of_run == self._of_run:
            return False
        self._of_run = of_run
        if self._field.read() == self._shown:
            self._show_rate(self._set)
        return True

    def words(self, spec: Spec) -> str:
        """The schedule, and η as it was set where that is not what is shown; "" without one."""
        schedule = SCHEDULES[spec.schedule]
        if spec.schedule == "constant":
            return ""
        name = translated(schedule.label).lower()
        if self._shown == self._set:
            return self.tr("schedule: {name}").format(name=name)
        set_to, used = setting_text(self._set), self._of_run[1]
        if self._shown != settled(used):
            said = self.tr("now {used}; set to {set_to}, schedule: {name}")
            return said.format(used=setting_text(used), set_to=set_to, name=name)
        return self.tr("now; set to {set_to}, schedule: {name}").format(set_to=set_to, name=name)

    def _rate(self) -> float | None:
        typed: float | None = self._field.read()
        return self._set if typed == self._shown else typed

    def _show_rate(self, rate: float) -> None:
        set_in_run, used = self._of_run
        self._set, self._shown = rate, _in_short(used) if rate == set_in_run != used else rate
        self._field.show(self._shown)

    def _on_edited(self, name: str) -> None:
        self._set = self._shown = self._field.read()
        self.finished.emit(name)


def _in_short(rate: float) -> float:
    """η as it is used, to four digits where halving has made more of it than can be read."""
    whole = settled(rate)
    return whole if len(number_entry.shown(whole)) <= LONGEST else float(f"{rate:.4g}")
