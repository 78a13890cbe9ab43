"""The numbers of one layer in fields, some neurons at a time where there are many."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.core.arrays import Array
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look.zoom import made
from nnviz.gui.network.number_grid import NumberGrid


class LayerNumbers(QWidget):
    """A heading, and a grid with a row for each neuron; two buttons go on to other neurons.

    ``names`` are those of the neurons, ``heads`` those of the columns, the bias last. There are at
    most ``at_once`` fields, but for one neuron all of its.
    """

    number_edited = Signal(int, int, float)
    """Neuron and column, from 0, and the value."""
    problem_changed = Signal(str)

    def __init__(
        self,
        heading: str,
        names: Sequence[str],
        heads: Sequence[str],
        at_once: int,
        *,
        biases: bool,
    ) -> None:
        super().__init__()
        self._names, self._heads, self._has_biases = names, heads, biases
        self._rows = max(1, at_once // len(heads))
        self._first = 0
        self._numbers = np.zeros((len(names), len(heads)))
        self._heading = heading
        self._place = label("", 12)
        back, on = self.tr("{0}: neurons before"), self.tr("{0}: next neurons")
        self.back_button = Button("", "chevron-left", "quiet", name=back.format(heading))
        self.on_button = Button("", "chevron-right", "quiet", name=on.format(heading))
        self.back_button.clicked.connect(lambda: self._go(-self._rows))
        self.on_button.clicked.connect(lambda: self._go(self._rows))
        pager = QWidget()
        row(self.back_button, self._place, self.on_button, None, space=6, of=pager)
        pager.setVisible(len(names) > self._rows)
        self.grid = self._made_grid()
        self._column = column(label(heading, 13, 600, "text"), pager, self.grid, space=8, of=self)
        self._tell_place()

    def show_numbers(self, weights: Array, biases: Array) -> None:
        """Weights (n_out, n_in) and biases (n_out,)."""
        self._numbers = np.column_stack([weights, biases])
        self.grid.set_numbers(self._seen.tolist())

    @property
    def _seen(self) -> Array:
        return np.asarray(self._numbers[self._first : self._first + self._rows])

    def _go(self, neurons: int) -> None:
        """To other neurons, as far as there are any."""
        first = self._first + neurons
        if not 0 <= first < len(self._names):
            return
        self._first = first
        old, self.grid = self.grid, made(self._made_grid)
        self.grid.set_numbers(self._seen.tolist())
        self._column.replaceWidget(old, self.grid)
        old.hide()
        old.deleteLater()
        self._tell_place()

    def _tell_place(self) -> None:
        last, count = self._first + len(self.grid.fields), len(self._names)
        text = self.tr("neurons {0} to {1} of {2}")
        if last == self._first + 1:
            text = self.tr("neuron {1} of {2}")
        self._place.setText(text.format(self._first + 1, last, count))
        self.back_button.setEnabled(self._first > 0)
        self.on_button.setEnabled(last < count)

    def _made_grid(self) -> NumberGrid:
        first = self._first
        grid = NumberGrid(self._names[first : first + self._rows], self._heads)
        grid.setAccessibleName(self._heading)
        grid.number_edited.connect(
            lambda row, column, value: self.number_edited.emit(first + row, column, value)
        )
        grid.problem_changed.connect(self.problem_changed)
        tip = self.tr("The bias b. A perceptron's threshold is −b: it answers 1 above that.")
        for *_, bias in grid.fields:
            bias.setEnabled(self._has_biases)
            bias.setToolTip(tip)
        return grid
