"""The right column of the circuit desk: the table, what is right of it, and how sharp steps are."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.desks.circuit.bench import OWN, Bench
from nnviz.desks.circuit.circuit import MOST_INPUTS, MOST_OUTPUTS
from nnviz.desks.circuit.goals import GOALS
from nnviz.desks.circuit.running import Answers, rows
from nnviz.gui.controls.answers.columns import Heads
from nnviz.gui.controls.answers.table import AnswerTable, Row
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.desks.circuit import words
from nnviz.gui.desks.circuit.own_table import OwnTable
from nnviz.gui.desks.circuit.sharpness import Sharpness


class Numbers(QWidget):
    """Shows a bench; says which goal, row, table and sharpness are wanted."""

    goal_wanted = Signal(str)
    row_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.goal = Choice()
        self.goal.setObjectName("circuit_goal")
        self.goal.setAccessibleName(self.tr("What is to be built"))
        for name in GOALS:
            self.goal.add(name, words.title(name))
        self.goal.picked.connect(lambda: self.goal_wanted.emit(self.goal.currentData()))
        self.table = AnswerTable()
        self.table.setObjectName("circuit_table")
        self.table.setAccessibleName(self.tr("What the circuit answers to every row"))
        self.table.row_chosen.connect(self.row_chosen)
        self._heads: tuple[object, ...] = ()
        self._right = label("", 13, 600, "text", wordWrap=True)
        self._count = label("", 12, wordWrap=True)
        self.own = OwnTable(MOST_INPUTS, MOST_OUTPUTS)
        self.sharpness = Sharpness()
        head = label(self.tr("Answers"), 14, 600, "text", minimumHeight=24)
        sharp = label(self.tr("How sharp the step is"), 13, 600, "text", wordWrap=True)
        answers = head, 4, self.goal, 8, self.table, 8, self._right, self._count
        column(*answers, 12, self.own, 16, sharp, 4, self.sharpness, of=self)

    def show_bench(self, bench: Bench, found: Answers, right: Sequence[bool], given: int) -> None:
        """All of it; ``given`` is the row that the sheet shows."""
        wanted = bench.wanted
        self.goal.choose(bench.goal)
        inputs, outputs = (tuple(map(words.of_table, w)) for w in (wanted.inputs, wanted.outputs))
        heads = Heads(inputs, words.short_names(len(inputs)), outputs)
        if (heads,) != self._heads:
            self._heads = (heads,)
            self.table.set_heads(heads, "0.00")
        answers = [found.says[neuron.node] for neuron in bench.circuit.outputs]
        self.table.set_rows(
            [
                Row(
                    [str(bit) for bit in bits],
                    ["–" if bit is None else str(bit) for bit in wanted.bits[at]],
                    [words.says(float(says[at]), bench.sharpness) for says in answers],
                    right[at],
                )
                for at, bits in enumerate(rows(len(wanted.inputs)))
            ]
        )
        self.table.mark(given)
        self._right.setText(words.rows_right(right))
        self._count.setText(words.counted(bench))
        self.own.setVisible(bench.goal == OWN)
        columns = np.array(wanted.bits, dtype=object).T.tolist()
        typed = tuple("".join(map(str, column)) for column in columns)
        if bench.goal == OWN:
            self.own.show_table(len(wanted.inputs), heads.outputs, typed)
        self.sharpness.show_value(bench.sharpness, words.sharpness_words(bench.sharpness))
