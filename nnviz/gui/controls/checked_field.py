"""A number field that looks wrong while what stands in it is no number."""

from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.number_field import NumberField


class CheckedField(NumberField):
    """Marks itself; whoever shows it only has the sentence to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.problem_changed.connect(self._on_problem_changed)

    def _on_problem_changed(self, problem: str) -> None:
        self.setProperty("bad", bool(problem))
        self.style().unpolish(self)
        self.style().polish(self)
