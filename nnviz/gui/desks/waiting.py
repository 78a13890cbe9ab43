"""What stands in a desk's place while a lesson asks what is seen there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column


class Waiting(QWidget):
    """A desk of which nothing is seen; see `nnviz.gui.run.at_desk` for what buttons do: nothing."""

    progress = None
    is_rolling = can_step = can_reset = False

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("desk_waiting")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._said = label("", 13, wordWrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column((self._said, 1), of=self).setContentsMargins(48, 0, 48, 0)
        self.show_predicted(False)

    def show_predicted(self, is_predicted: bool) -> None:
        """What comes next: a prediction, or to try it."""
        self.sentence = self.why_off = self.tr(
            "Predict first, or try without a prediction: the desk would answer the question."
        )
        if is_predicted:
            self.sentence = self.why_off = self.tr(
                "Your prediction stands. Press Try it, and see whether it is right."
            )
        self._said.setText(self.sentence)

    def train_or_pause(self) -> None:
        """Nothing."""

    step = reset = undo = redo = train_or_pause
