"""The settings that a beginner can do without: folded away until they are asked for."""

from collections.abc import Set as AbstractSet

from PySide6.QtWidgets import QWidget

from nnviz.core import Limit, Spec
from nnviz.gui.controls.check_box import CheckList
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import significant
from nnviz.gui.design.field_rows import FieldRows
from nnviz.gui.design.limit_bars import LimitBar, LimitBars
from nnviz.gui.design.offered import Offered
from nnviz.gui.said import in_words
from nnviz.gui.spec_fields import (
    flag_field,
    label_of,
    list_field,
    optional_field,
    symbol_field,
    whole_field,
)


class MoreSettings(QWidget):
    """Dropout, schedule, when to stop, what is measured, and whatever else is in ``names``."""

    def __init__(self, names: AbstractSet[str]) -> None:
        super().__init__()
        rows = self.rows = FieldRows(self)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.add_labelled(flag_field("fresh_digits", self.tr("in every epoch")))
        rows.add_labelled(flag_field("expanded", self.tr("by shifted copies")))
        dropout, row = symbol_field("dropout", tuple(step / 20 for step in range(20)))
        rows.add(row, dropout)
        rows.add_each("schedule")
        rows.add_beside(whole_field("schedule_patience"))
        rows.add_beside(optional_field("stop_patience"), optional_field("stop_cost"))
        rows.add_beside(optional_field("stop_error"))
        rows.add_beside(optional_field("stop_accuracy"))
        rows.add_labelled(flag_field("restore_best", self.tr("at the end")))
        rows.addSpacing(4)
        rows.addWidget(label(label_of("monitor"), 12))
        monitor = list_field("monitor")
        assert isinstance(monitor.control, CheckList)
        self._monitors = monitor.control
        rows.add(monitor.control, monitor)
        rows.add_each("evaluate", "measured", "cost_convention")
        rows.add_each(*sorted(names - rows.fields.keys()))
        self.limits = LimitBars()
        rows.addWidget(self.limits)

    def offer(self, what: Offered, spec: Spec) -> None:
        """Show what means something, and what is set all the same, so that one can undo it."""
        self._monitors.offer(what.monitors)
        for name in ("stop_accuracy", "measured"):
            is_set = getattr(spec, name) != getattr(Spec, name)
            self.rows.blocks[name].setVisible(name not in what.without or is_set)
        self.rows.blocks["schedule_patience"].setVisible(spec.schedule != "constant")

    def show_limits(self, limits: tuple[Limit, ...]) -> None:
        """Show how near the rules that may end the run are to doing so."""
        self.limits.show_limits([self._bar(limit) for limit in limits])

    def _bar(self, limit: Limit) -> LimitBar:
        words = self.tr("{0} of {1}").format(_shown(limit.value), _shown(limit.end))
        return LimitBar(in_words(limit.label), words, limit.share)


def _shown(value: float) -> str:
    """Counts as they are, measured figures to two digits."""
    if value < 1e9 and value == int(value):
        return f"{value:,.0f}"
    return significant(value)
