"""What a case's runs have come to: whether it is solved, the numbers, and the goal."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.lesson.detective import case_words
from nnviz.gui.lesson.detective.goal_meter import GoalMeter
from nnviz.gui.lesson.figures_table import FiguresTable
from nnviz.gui.pictures.marked import Marked
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.judging import Value
from nnviz.lessons.measures.measure import PERCENT

_WHOLE = 100.0


class Outcome(QWidget):
    """In the language of a lesson's verdict; the numbers are also those of a run under way."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Marked()
        self.first_line = label("", 15, 600, "text", wordWrap=True, objectName="case_verdict")
        first = row(self._icon, (self.first_line, 1), space=8)
        self._why = prose()
        self.figures = FiguresTable(strong=self.tr("here"))
        self.figures.setObjectName("case_figures")
        self._meter = GoalMeter()
        self.changes = label("", 13, 600, "text", wordWrap=True, objectName="case_changes")
        column(
            *(first, 4, self._why, 6, self.figures, 4, self._meter, 4, self.changes),
            of=self,
        )

    def show_verdict(self, icon: str, first: str, why: str) -> None:
        """What has become of the run, and why."""
        self._icon.show_icon(icon, "")
        self.first_line.setText(first)
        show_prose(self._why, why)
        self._why.setVisible(bool(why))

    def show_numbers(self, values: Sequence[Value]) -> None:
        """What the bar measures, and what it asks for."""
        self.figures.show_rows([self.tr("here"), self.tr("goal")], case_words.rows(values))
        first = next((value for value in values if _is_share(value)), None)
        self._meter.setVisible(first is not None)
        if first is not None and first.measured.low is not None:
            self._meter.show_share((first.value or 0.0) / _WHOLE, first.measured.low / _WHOLE)

    def show_changes(self, changed: int, most: int, hints: int, *, by_nnviz: bool) -> None:
        """How many settings are other than they were, whose changes those are, and how many hints
        have been taken.
        """
        self.changes.setText(case_words.counted(changed, most, hints, by_nnviz=by_nnviz))


def _is_share(value: Value) -> bool:
    return value.unit == PERCENT and value.measured.low is not None
