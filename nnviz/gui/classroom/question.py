"""The question before a class: large, with a count of hands for every answer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.classroom.answer_row import AnswerRow
from nnviz.gui.classroom.hands import Hands
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count, pair
from nnviz.gui.controls.rows import column, empty, row
from nnviz.gui.hairline import Hairline
from nnviz.gui.look import zoom
from nnviz.lessons.names import LETTERS

_PULLS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ClassQuestion(QWidget):
    """A letter adds a hand, with Shift it takes one; arrows choose an answer and count too."""

    changed = Signal(object)
    """Other Hands are raised."""
    gone_on = Signal()
    """Enter: on to the run."""
    curve_wanted = Signal()
    """The class wants to draw on the plot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("class_question")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hands, self._at = Hands(), 0
        self.is_open = True
        """Whether hands still count."""
        self.rows: list[AnswerRow] = []
        self._title = label("", 14)
        self._question = label("", 26, 600, "text", wordWrap=True)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(0)
        self._total = label("", 14, 600, "text")
        self._clear = Button(self.tr("Clear"), role="text", objectName="hands_clear")
        self._clear.clicked.connect(self._on_cleared)
        self._curve = Button(self.tr("Draw the class's curve"), "pencil", role="text")
        self._curve.setObjectName("class_curve")
        self._curve.clicked.connect(self.curve_wanted)
        self.hiding = CheckBox(self.tr("Hide the numbers until the end"))
        self.hiding.setObjectName("hands_hidden")
        self.hiding.toggled.connect(self._show)
        foot = row(self._total, self._clear, self._curve, None, self.hiding, space=24)
        body = column(self._title, 4, self._question, 24, self._answers, 16, foot, None, of=self)
        body.setContentsMargins(46, 36, 46, 20)

    def ask(self, title: str, question: str, choices: Sequence[str], *, sketch: bool) -> None:
        """Another question; nobody has raised a hand yet. A curve may be drawn for a ``sketch``."""
        empty(self._answers)
        self.rows, self._at = [], 0
        self._title.setText(title)
        self._question.setText(question)
        for at, text in enumerate(choices):
            made = zoom.made(partial(AnswerRow, LETTERS[at], text))
            made.raised.connect(lambda by, at=at: self.raise_hands(at, by))
            self.rows.append(made)
            self._answers.addWidget(made)
            self._answers.addWidget(Hairline())
        self._curve.setVisible(sketch)
        self.setAccessibleName(question)
        self.hands = Hands((0,) * len(choices))
        self._show()

    def show_hands(self, hands: Hands) -> None:
        """So many are raised, of which whoever asks knows."""
        self.hands = hands
        self._show()

    def raise_hands(self, at: int, by: int) -> None:
        """So many more for that answer, or fewer."""
        self._at = at
        self._take(self.hands.raised(at, by))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key means something here; it has been done then."""
        key, letter = Qt.Key(event.key()), event.key() - Qt.Key.Key_A
        others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & others:
            return False
        if 0 <= letter < len(self.rows):
            takes = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.raise_hands(letter, -1 if takes else 1)
        elif key in _PULLS and self.rows:
            self.raise_hands(self._at, _PULLS[key])
        elif key in _STEPS and self.rows:
            self._at = min(max(self._at + _STEPS[key], 0), len(self.rows) - 1)
            self._say()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.gone_on.emit()
        else:
            return False
        return True

    def _on_cleared(self) -> None:
        """The button is off now: the keys are the question's, and no other button's."""
        self._take(self.hands.cleared())
        self.setFocus()

    def _take(self, hands: Hands) -> None:
        if self.is_open and hands != self.hands:
            self.show_hands(hands)
            self.changed.emit(hands)

    def _show(self) -> None:
        hidden = self.hiding.isChecked()
        for at, made in enumerate(self.rows):
            made.show_hands(self.hands.counts[at], self.hands.share(at), hidden=hidden)
        self._total.setText(count(self.hands.total, self.tr("1 hand"), self.tr("{n} hands")))
        self._clear.setEnabled(bool(self.hands.total))
        self._say()

    def _say(self) -> None:
        """Which answer the arrows count for, and how many are for it."""
        if self.rows:
            said = count(self.hands.counts[self._at], self.tr("1 hand"), self.tr("{n} hands"))
            self.setAccessibleDescription(pair(LETTERS[self._at], said))
