"""A few of the form's fields, shown elsewhere too: what is put in here is put into the form."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.check_box import CheckList
from nnviz.gui.controls.locked.lock_mark import show_locked
from nnviz.gui.controls.rows import column, row
from nnviz.gui.design.data_fields import LayerField, SizeField
from nnviz.gui.design.field_rows import FieldRows
from nnviz.gui.design.form import NAMES, STOPS
from nnviz.gui.design.offered import offered
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.spec_fields import ABOUT, any_field, flag_field, list_field, symbol_field

_PATIENCE = ("schedule_patience", "stop_patience")
"""These stand side by side: their labels are too long for the column of labels."""


class SomeFields(QWidget):
    """The fields of these ``names``, those that the form has; its ``panel`` judges them.

    ``of`` is what each control's own name begins with.
    """

    def __init__(self, names: Sequence[str], panel: DesignPanel, of: str = "lesson") -> None:
        super().__init__()
        self._panel, self._of, self._names = panel, of, names
        self._rows = FieldRows(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for name in names:
            if name in NAMES:
                self._add(name)
        for name, field in self._rows.fields.items():
            field.control.setObjectName(f"{of}_{name}")
            field.finished.connect(self._on_finished)
        panel.invalid.connect(self._show_problem)
        panel.valid.connect(self._show_no_problem)

    def show_values(self, spec: Spec, dataset: Dataset | None) -> None:
        """Show those of this design; nothing is edited by that."""
        for name, field in self._rows.fields.items():
            if dataset is not None and isinstance(field, SizeField):
                field.set_default(dataset.default_size)
            if dataset is not None and isinstance(field.control, CheckList):
                field.control.offer(offered(dataset).monitors)
            if field.read() != getattr(spec, name):
                field.finished.disconnect(self._on_finished)
                field.show(getattr(spec, name))
                field.finished.connect(self._on_finished)

    def lock(self, names: Collection[str]) -> None:
        """These cannot be edited, and show it."""
        for name, field in self._rows.fields.items():
            show_locked(field.control, name in names)
            self._rows.blocks[name].setEnabled(name not in names)

    def _add(self, name: str) -> None:
        if name == "sizes":
            layers, more = LayerField(), Button(self.tr("Layer"), "plus", "text")
            more.setAccessibleName(self.tr("Add a hidden layer"))
            more.setObjectName(f"{self._of}_add_layer")
            more.clicked.connect(layers.chips.add_layer)
            self._rows.add(column(layers.chips, row(None, more)), layers)
        elif name in STOPS or name == "dropout":
            stops = STOPS.get(name, tuple(step / 20 for step in range(20)))
            field, line = symbol_field(name, stops)
            self._rows.add(line, field)
        elif name == "train_size":
            self._rows.add_labelled(SizeField("train_size", "train_size"))
        elif name in _PATIENCE:
            if name == next(filter(self._names.__contains__, _PATIENCE)):
                self._rows.add_beside(*map(any_field, filter(self._names.__contains__, _PATIENCE)))
        elif name == "monitor":
            monitor = list_field(name)
            self._rows.add(monitor.control, monitor)
        elif ABOUT[name]["kind"] is bool:
            self._rows.add_labelled(flag_field(name, ""))
        else:
            self._rows.add_each(name)

    def _on_finished(self, name: str) -> None:
        field = self._rows.fields[name]
        if field.problem():
            self._show_problem(name, field.problem())
        else:
            self._panel.edit(name, field.read())

    def _show_problem(self, name: str, sentence: str) -> None:
        self._show_no_problem()
        if name in self._rows.fields:
            self._rows.fields[name].mark(True)
            self._rows.blocks[name].show_sentence(sentence, "error")

    def _show_no_problem(self) -> None:
        for name, field in self._rows.fields.items():
            field.mark(False)
            self._rows.blocks[name].show_sentence("")
