"""The symptoms of a case, one below the other: there, or gone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import pair
from nnviz.gui.controls.rows import discard, row
from nnviz.gui.pictures.marked import Marked
from nnviz.lessons.case import Symptom


class SymptomList(QWidget):
    """Told of symptoms after each run."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.shown: tuple[Symptom, ...] = ()

    def show_symptoms(self, symptoms: Sequence[Symptom]) -> None:
        """Show these."""
        if tuple(symptoms) == self.shown:
            return
        self.shown = tuple(symptoms)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                discard(old)
        for symptom in symptoms:
            self._rows.addWidget(made := self._row(symptom))
            made.show()  # or its heading would be painted first, over nothing

    def _row(self, symptom: Symptom) -> QWidget:
        made = QWidget()
        named = {True: self.tr("there"), False: self.tr("gone")}[symptom.is_there]
        icon = Marked("warning" if symptom.is_there else "check", named)
        text = label(symptom.text, 12, tone="text" if symptom.is_there else "text2", wordWrap=True)
        text.setAccessibleName(pair(named, symptom.text))
        line = row(icon, (text, 1), space=8, of=made)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        return made
