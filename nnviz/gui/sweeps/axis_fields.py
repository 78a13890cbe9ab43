"""Fields for one axis of a sweep: which setting, and which values."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nnviz.core import Spec
from nnviz.core.settings import GROUPS
from nnviz.data.sources import means_nothing
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.look import theme
from nnviz.gui.look.style_sheet import set_state
from nnviz.gui.spec_fields import ABOUT, translated
from nnviz.gui.sweeps.asked import AskedAxis
from nnviz.gui.sweeps.words import axis_name
from nnviz.sweeps.axis import FIELDS, Axis
from nnviz.sweeps.typed import written
from nnviz.sweeps.usual import usual_values

LEFT_OUT = {"data", "evaluate", "evaluate_every", "monitor", "measured", "dtype", "cost_convention"}
"""Settings that change nothing in what is learnt, or everything."""
NAME = 52


class AxisFields(QWidget):
    """A setting from the form's own, and a line to type values in."""

    edited = Signal()

    def __init__(self, words: str, object_name: str, *, optional: bool = False) -> None:
        super().__init__()
        self._spec = Spec()
        self.field = Choice()
        self.field.setObjectName(f"sweep_{object_name}")
        self.field.setAccessibleName(words)
        self._is_optional, self._offer = optional, dict[str, list[str]]()
        self._fill()
        self.values = QLineEdit()
        self.values.setObjectName(f"sweep_{object_name}_values")
        self.values.setAccessibleName(self.tr("{axis}: values").format(axis=words))
        self.values.setFont(theme.font(13))
        self.values.setFixedHeight(28)
        self.values.setToolTip(
            self.tr("A list such as 0.1, 0.3, 1; two ends such as 0.01…2.5; or 0.01:3:log:6")
        )
        self.steps = Choice()
        self.steps.setObjectName(f"sweep_{object_name}_steps")
        self.steps.setAccessibleName(self.tr("{axis}: steps").format(axis=words))
        self.steps.add("series", self.tr("round numbers"))
        self.steps.add("log", self.tr("equal ratios"))
        self.steps.add("lin", self.tr("equal steps"))
        self.count = WholeNumber()
        self.count.setObjectName(f"sweep_{object_name}_count")
        self.count.setAccessibleName(self.tr("{axis}: how many values").format(axis=words))
        self.count.show_value(6)
        self.count.setFixedWidth(56)
        name = label(words)
        name.setMinimumWidth(NAME)
        name.setBuddy(self.field)
        self._between = QWidget()
        row((self.steps, 1), self.count, space=8, of=self._between)
        column(row(name, (self.field, 1), space=8), self.values, self._between, space=4, of=self)
        self.field.picked.connect(self._on_field)
        self.values.textChanged.connect(self._show_what_counts)
        self.values.editingFinished.connect(self._on_edited)
        self.steps.picked.connect(self._on_edited)
        self.count.valueChanged.connect(self._on_edited)
        self._show_what_counts()

    @property
    def asked(self) -> AskedAxis | None:
        """The axis as it stands; None where there is none."""
        field = self.field.currentData()
        if not field:
            return None
        steps, count = self.steps.currentData(), self.count.value()
        return AskedAxis(field, self.values.text(), steps, count)

    def show_design(self, spec: Spec) -> None:
        """The design whose settings these are: those that its data have not are not offered."""
        self._spec = spec
        self._fill()

    def show_axis(self, axis: Axis | None) -> None:
        """Show an axis, without a signal."""
        self.field.choose("" if axis is None else axis.field)
        if axis is not None:
            self.values.setText(written(axis.values))
        self._show_what_counts()

    def show_field(self, field: str) -> None:
        """Show a setting with its usual values, without a signal."""
        self.field.choose(field)
        self.values.setText(usual_values(field, self._spec) if field else "")
        self._show_what_counts()

    def show_wrong(self, wrong: frozenset[str]) -> None:
        """Mark the values where they are of one of the ``wrong`` fields, or cannot be read."""
        asked = self.asked
        is_wrong = asked is not None and (asked.field in wrong or not asked.can_be_read)
        set_state(self.values, "bad", is_wrong)

    def _fill(self) -> None:
        """The chosen setting stays where there is such a one."""
        offer, chosen = _offered(self._spec.data), self.field.currentData()
        if offer == self._offer:
            return
        self._offer = offer
        with QSignalBlocker(self.field):
            self.field.clear()
            if self._is_optional:
                self.field.add("", self.tr("nothing"))
            for group, names in offer.items():
                first = self.field.count()
                for name in names:
                    self.field.add(name, axis_name(name))
                if names:
                    self.field.add_heading(first, translated(GROUPS[group]))
        if chosen is not None and not self.field.choose(chosen):
            self.show_field("" if self._is_optional else "learning_rate")

    def _on_field(self) -> None:
        self.show_field(self.field.currentData())
        self.edited.emit()

    def _on_edited(self) -> None:
        self._show_what_counts()
        self.edited.emit()

    def _show_what_counts(self) -> None:
        asked = self.asked
        is_range = asked is not None and asked.is_range
        self.values.setVisible(asked is not None)
        self._between.setVisible(is_range)
        self.count.setVisible(is_range and asked is not None and asked.steps != "series")


def _offered(data: str) -> dict[str, list[str]]:
    """The settings that mean something to these data, by the headings of their groups."""
    names = [n for n in FIELDS if n not in LEFT_OUT and not means_nothing(n, data)]
    return {group: [n for n in names if ABOUT[n]["group"] == group] for group in GROUPS}
