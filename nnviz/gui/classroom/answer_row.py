"""One answer, large: its letter, its words, and the hands that are for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.classroom.hands_bar import HandsBar
from nnviz.gui.classroom.steady import Steady
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import row

TARGET = 32
"""Of − and +, in pixels of the design; 43 on the wall."""


class AnswerRow(QWidget):
    """``raised`` says by how many: a click on + or −."""

    raised = Signal(int)

    def __init__(self, letter: str, text: str) -> None:
        super().__init__()
        self.bar = HandsBar()
        self.bar.setMaximumWidth(200)
        self._count = Steady("0", "0000", 20)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fewer = self._button("minus", -1, self.tr("One hand less for {0}").format(letter))
        self._more = self._button("plus", 1, self.tr("One hand more for {0}").format(letter))
        self._more.setObjectName(f"hands_more_{letter.lower()}")
        self._fewer.setObjectName(f"hands_fewer_{letter.lower()}")
        words = label(text, 20, 400, "text", wordWrap=True)
        mark = Steady(letter, "AA", 20, 700)
        parts = (mark, (words, 3), (self.bar, 1), 8, self._fewer, self._count, self._more)
        row(*parts, space=10, of=self).setContentsMargins(0, 3, 0, 3)

    def show_hands(self, count: int, share: float, *, hidden: bool) -> None:
        """So many are for it, of all; ``hidden`` until the end, if the class wants that."""
        self._count.setText("–" if hidden else str(count))
        self.bar.show_share(0.0 if hidden else share)

    def _button(self, icon: str, by: int, name: str) -> Button:
        button = Button(icon_name=icon, role="icon", name=name)
        button.setFixedSize(TARGET, TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.raised.emit(by))
        return button
