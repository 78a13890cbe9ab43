"""The column where one types a row of one's own table and reads what the network answers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.tables.facts import TableFacts
from nnviz.gui.column import Column
from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.number_words import NOTHING, output_text, probability_text
from nnviz.gui.controls.rows import column, fill
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.plot.name_bars import ROW, Bar, NameBars
from nnviz.gui.reading_words import answer_text
from nnviz.gui.records.fields import RecordFields
from nnviz.gui.records.whole_words import WholeWords
from nnviz.number_forms import told

LEAST_FIELDS, LEAST_BARS = 64, 3
"""Pixels of the design for two fields, and bars: those that are in sight at least."""

_BAR = ROW + 1
"""With room for what a row is more when its height is whole pixels at another zoom."""

_FIRST = 1_000
"""How much more of the height fields and bars get than what is left empty, until all are seen."""


class RecordPanel(Column):
    """Fields for a row, and what is answered: a class by its name, or a value in its unit.

    ``example_chosen`` carries the row that was typed, as an Example. One that is looked at
    elsewhere fills the fields.
    """

    def __init__(self) -> None:
        super().__init__()
        self._spec = Spec()
        self._dataset: Dataset | None = None
        self._network: Network | None = None
        self._example: Example | None = None
        self.heading = label(self.tr("A row of your own"), 14, 600, "text", minimumHeight=24)
        self.origin = label("", 12)
        self.fields = RecordFields()
        self.fields.setObjectName("record_fields")
        self.fields.setAccessibleName(self.heading.text())
        self.sentence = label("", 12, tone="error", wordWrap=True)
        self.caption = label("", 12)
        self.answer = WholeWords()
        self.answer.setObjectName("record_answer")
        self.bars = NameBars()
        self.bars.setObjectName("record_bars")
        self.bars.setAccessibleName(self.tr("What the network answers, class by class"))
        self._bars_scroll = Scroller(self.bars)
        self._fields_scroll = Scroller(self.fields)
        self.fields.typed.connect(self._on_typed)
        head = column(self.heading, self.origin, 8)
        self._noted = QWidget()
        column(self.sentence, 6, of=self._noted)
        self._noted.hide()
        answer = column(8, self._noted, self.caption, 2, self.answer, 8)
        fields, bars = (self._fields_scroll, _FIRST), (self._bars_scroll, _FIRST)
        fill(self.rows, head, fields, answer, bars, None)

    def reset(self, spec: Spec) -> None:
        """For a network of ``spec``, which is not there yet."""
        self._spec, self._network = spec, None
        self._show_answer()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Fields for its columns, filled anew."""
        self._dataset = dataset
        table = self._table
        if dataset is None or table is None or dataset.image_shape is not None:
            return
        self._example = None
        self.fields.show_table(table)
        self._let_all_be_seen()
        self._note("")
        self.origin.setText(self.tr("a row in the middle of the table"))
        self.caption.setText(table.wanted)
        is_value = not dataset.class_names
        self._bars_scroll.setVisible(not is_value)
        self.bars.setAccessibleName(table.wanted)
        self._show_answer()
        self._keep_in_sight(dataset.class_names)

    def changeEvent(self, event: QEvent) -> None:
        """In type of another size the fields have another height, once all of them have it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._let_all_be_seen)

    def _let_all_be_seen(self) -> None:
        """All fields without a scroll bar, where there is the height."""
        if self._table is not None:
            self._fields_scroll.setMaximumHeight(self.fields.sizeHint().height())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Let its network answer; nothing happens where it is the same as before."""
        if snapshot.network is not self._network:
            self._network = snapshot.network
            self._show_answer()

    def show_example(self, example: Example | None) -> None:
        """Fill the fields with a row that was chosen elsewhere."""
        table = self._table
        if example is None or example is self._example or table is None:
            return
        if np.size(example.inputs) != self._n_inputs:
            return
        self._example = example
        self.origin.setText(example.origin)
        self._note("")
        self.fields.show_values(_decoded(table, np.ravel(example.inputs)))
        self._show_answer()

    def _note(self, text: str) -> None:
        """What is to be said of the row that is typed; without it there is no room for it."""
        self.sentence.setText(text)
        self._noted.setVisible(bool(text))

    def _keep_in_sight(self, names: tuple[str, ...]) -> None:
        """The first fields and bars, however little height there is."""
        fields = self.fields.sizeHint().height()
        self._fields_scroll.setMinimumHeight(min(fields, theme.px(LEAST_FIELDS)))
        self._bars_scroll.setMinimumHeight(theme.px(_BAR) * min(len(names), LEAST_BARS))
        self._bars_scroll.setMaximumHeight(theme.px(_BAR) * len(names))

    @property
    def _table(self) -> TableFacts | None:
        return None if self._dataset is None else self._dataset.table

    @property
    def _n_inputs(self) -> int:
        return 0 if self._dataset is None else self._dataset.n_inputs

    def _on_typed(self) -> None:
        table = self._table
        problem = self.fields.problem
        set_tone(self.sentence, "error" if problem else "text")
        self._note(problem or self.fields.far_out)
        if table is None or problem:
            return
        self._example = Example(table.encode(self.fields.values), _your_row)
        self.origin.setText(self._example.origin)
        self._show_answer()
        self.example_chosen.emit(self._example)

    def _inputs(self) -> NDArray[np.float32] | None:
        table = self._table
        if table is None or self._network is None or self._network.sizes[0] != self._n_inputs:
            return None
        if self._example is not None and np.size(self._example.inputs) == self._n_inputs:
            return np.ravel(self._example.inputs)
        return table.encode(self.fields.values)

    def _show_answer(self) -> None:
        data, table, inputs = self._dataset, self._table, self._inputs()
        if data is None or table is None or inputs is None or self._network is None:
            self.answer.set_words(NOTHING)
            return
        with np.errstate(all="ignore"):
            outputs = self._network.forward(inputs)[1][-1]
        if data.class_names:
            self._show_classes(data.class_names, np.asarray(outputs, dtype=np.float64))
        else:
            answer = answer_text(float(outputs[0]), self._spec.output, data)
            self.answer.set_words(answer if np.isfinite(outputs[0]) else NOTHING)

    def _show_classes(self, names: tuple[str, ...], outputs: NDArray[np.float64]) -> None:
        """One output speaks for the second of two classes, and against the first."""
        shares = np.asarray(self._spec.decode(outputs))
        if len(outputs) == 1:
            shares = np.array([1 - shares[0], shares[0]])
        is_share = self._spec.output == "softmax" or len(outputs) == 1
        write = probability_text if is_share else output_text
        texts = [write(float(v)) for v in (shares if is_share else outputs)]
        best = int(np.argmax(np.nan_to_num(shares, nan=-1.0)))
        self.answer.set_words(names[best])
        shown = zip(names, shares.tolist(), texts, strict=False)
        bars = [Bar(*each, stands_out=k == best) for k, each in enumerate(shown)]
        self.bars.show_bars(bars, "> 99.9 %" if is_share else "> 0.999")


def _decoded(table: TableFacts, inputs: NDArray[np.float32]) -> dict[str, Any]:
    """The row that these inputs (n,) stand for."""
    row: dict[str, Any] = {}
    for each in table.inputs:
        values = inputs[slice(*each.slots)]
        if each.kind == "words":
            row[each.name] = each.words[int(np.argmax(values))] if values.any() else None
        else:
            number = float(values[0]) * each.spread + each.mean
            row[each.name] = told(number, each.differs_by, 5)
    return row


def _your_row() -> str:
    return QCoreApplication.translate("RecordPanel", "your row")
