"""What a case shows while it is not solved: symptoms, hints, and the suspects."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.lesson.detective.symptom_list import SymptomList
from nnviz.lessons.case import Symptom


class SearchPage(QWidget):
    """`suspects` is room for the controls that are free."""

    def __init__(self) -> None:
        super().__init__()
        self.symptoms = SymptomList()
        self._not_yet = label(self.tr("They show when it has run as it is."), 12, wordWrap=True)
        self._hints = label("", 12, tone="text", wordWrap=True, objectName="case_hints")
        self._hints_part = self._part(self.tr("Hints"), self._hints)
        self.suspects = QVBoxLayout()
        self.suspects.setContentsMargins(0, 0, 0, 0)
        self._changed = label("", 12, wordWrap=True, objectName="case_changed")
        symptoms = self._part(self.tr("Symptoms"), self._not_yet, self.symptoms)
        suspects = self._part(self.tr("Suspects"), self.suspects, 4, self._changed)
        column(symptoms, self._hints_part, suspects, None, of=self)

    def show_symptoms(self, symptoms: Sequence[Symptom]) -> None:
        """As they are after a run; none before the first."""
        self.symptoms.show_symptoms(symptoms)
        self._not_yet.setVisible(not symptoms)

    def show_hints(self, hints: Sequence[str]) -> None:
        """Those that have been taken."""
        self._hints.setText("\n".join(f"{at}\u2002{hint}" for at, hint in enumerate(hints, 1)))
        self._hints_part.setVisible(bool(hints))

    def show_changed(self, words: str) -> None:
        """What is other than it was; "" where nothing is."""
        said = self.tr("Changed: {settings}.").format(settings=words)
        self._changed.setText(said if words else self.tr("Nothing is changed."))

    def _part(self, heading: str, *content: QWidget | QVBoxLayout | int) -> QWidget:
        part = QWidget()
        column(12, label(heading, 13, 600, "text", wordWrap=True), 4, *content, of=part)
        return part
