"""What a case tells once it is solved: what it was, what showed it, what else would have done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count, ended, sentences
from nnviz.gui.controls.rows import column, discard, row
from nnviz.gui.lesson.detective.symptom_list import SymptomList
from nnviz.gui.lesson.link import Link
from nnviz.gui.lesson_words import case_name
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.case import Attempt, Case, Repair, Symptom, explained, symptoms


class SolvedPage(QWidget):
    """Says what is to be opened next."""

    next_wanted = Signal(str)
    """The id of another case."""

    def __init__(self) -> None:
        super().__init__()
        self._was, self._others, self._decoys = prose(), prose(), prose()
        self._showed = SymptomList()
        self._next = QVBoxLayout()
        self._next_part = self._part(self.tr("Next"), self._next)
        self._others_part = self._part(self.tr("What mends it"), self._others)
        self._decoys_part = self._part(self.tr("What does not"), self._decoys)
        column(
            self._part(self.tr("What it was"), self._was),
            self._part(self.tr("What showed it"), self._showed),
            *(self._others_part, self._decoys_part, self._next_part, None),
            of=self,
        )

    def show_case(
        self, case: Case, broken: Attempt, solved: Attempt, following: Case | None
    ) -> None:
        """Tell all of it."""
        show_prose(self._was, explained(case, broken, solved))
        self._showed.show_symptoms([Symptom(each.text, True) for each in symptoms(case, broken)])
        show_prose(self._others, _listed(case.repairs))
        show_prose(self._decoys, _listed(case.decoys))
        self._decoys_part.setVisible(bool(case.decoys))
        self._show_next(following)

    def _show_next(self, following: Case | None) -> None:
        while (item := self._next.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                discard(old)
        self._next_part.setVisible(following is not None)
        if following is None:
            return
        id, line = following.id, QWidget()
        link = Link(case_name(following))
        link.setObjectName("case_next")
        link.clicked.connect(lambda: self.next_wanted.emit(id))
        minutes = count(following.minutes, self.tr("1 min"), self.tr("{n} min"))
        row((link, 1), label(minutes, 12), space=8, of=line)
        self._next.addWidget(line)

    def _part(self, heading: str, content: QWidget | QVBoxLayout) -> QWidget:
        part = QWidget()
        column(12, label(heading, 13, 600, "text", wordWrap=True), content, space=2, of=part)
        return part


def _listed(repairs: Sequence[Repair]) -> str:
    """Each in a paragraph of its own: what it is, and why it does, or does not."""
    return "\n\n".join(sentences((ended(f"**{each.text}**"), each.why)) for each in repairs)
