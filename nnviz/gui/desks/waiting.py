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
        self.sentence = self.why_off = self.tr(
            "Predict first, or try without a prediction: the desk would answer the question."
        )
        said = label(self.sentence, 13, wordWrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column((said, 1), of=self).setContentsMargins(48, 0, 48, 0)

    def train_or_pause(self) -> None:
        """Nothing."""

    step = reset = undo = redo = train_or_pause
