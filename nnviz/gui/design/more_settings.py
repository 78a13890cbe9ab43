"""The settings that a beginner can do without: folded away until they are asked for."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnviz.core import Limit
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.field_block import FieldBlock, labelled, stacked
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import significant
from nnviz.gui.design.limit_bars import LimitBar, LimitBars
from nnviz.gui.spec_fields import (
    ABOUT,
    SpecField,
    choice_field,
    flag_field,
    label_of,
    list_field,
    optional_field,
    symbol_field,
    whole_field,
)

DROPOUTS = tuple(step / 20 for step in range(20))


class MoreSettings(QWidget):
    """Dropout, schedule, when to stop, and what is measured; `fields` and `blocks` by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, SpecField] = {}
        self.blocks: dict[str, FieldBlock] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        dropout, row = symbol_field("dropout", DROPOUTS)
        self._add(dropout, row)
        self._add_choice("schedule")
        self._add_pair(whole_field("schedule_patience"), optional_field("stop_patience"))
        self._add_pair(optional_field("stop_cost"), optional_field("stop_accuracy"))
        self._add_pair(optional_field("stop_error"))
        self._add_labelled(flag_field("restore_best", self.tr("at the end")))
        self._column.addSpacing(4)
        self._column.addWidget(label(label_of("monitor"), 12))
        monitor = list_field("monitor")
        self._add(monitor, monitor.control)
        self._add_choice("evaluate")
        self._add_choice("cost_convention")
        self.limits = LimitBars()
        self._column.addWidget(self.limits)

    def show_limits(self, limits: tuple[Limit, ...]) -> None:
        """Show how near the rules that may end the run are to doing so."""
        self.limits.show_limits([_bar(limit) for limit in limits])

    def _add_choice(self, name: str) -> None:
        control = Choice()
        control.setObjectName(f"{name}_choice")
        self._add_labelled(choice_field(name, control, ABOUT[name]["choices"]))

    def _add_labelled(self, field: SpecField) -> None:
        row, name = labelled(label_of(field.name), field.control)
        name.setToolTip(field.control.toolTip())
        self._add(field, row)

    def _add_pair(self, *fields: SpecField) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        block = FieldBlock(row)
        for field in fields:
            row.addLayout(stacked(label_of(field.name), field.control), 1)
            self._register(field, block)
        if len(fields) == 1:
            row.addStretch(1)
        self._column.addWidget(block)

    def _add(self, field: SpecField, content: QWidget | QHBoxLayout) -> None:
        block = FieldBlock(content)
        self._register(field, block)
        self._column.addWidget(block)

    def _register(self, field: SpecField, block: FieldBlock) -> None:
        self.fields[field.name] = field
        self.blocks[field.name] = block


def _bar(limit: Limit) -> LimitBar:
    template = QCoreApplication.translate("MoreSettings", "{value} of {end}")
    words = template.format(value=_shown(limit.value), end=_shown(limit.end))
    return LimitBar(QCoreApplication.translate("Limits", limit.label), words, limit.share)


def _shown(value: float) -> str:
    """Counts as they are, measured figures to two digits."""
    return f"{value:,.0f}" if value == int(value) else significant(value)
