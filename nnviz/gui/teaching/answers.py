"""Up to four answers to type; the ring of the right one is filled."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from nnviz.gui.controls.keyboard_focus import SpaceByKeyboard
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme

LETTERS = "ABCD"
RING = 22
_LONGEST = 120
"""Letters of an answer."""


class Ring(SpaceByKeyboard, QRadioButton):
    """A letter in a ring."""

    def __init__(self, letter: str) -> None:
        super().__init__()
        self._letter = letter
        self.setObjectName(f"own_right_{letter.lower()}")
        self.setAccessibleName(self.tr("{letter} is the right answer").format(letter=letter))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(RING), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        on, chosen = theme.current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = on.accent if chosen or self.shows_focus else on.border
        painter.setPen(QPen(QColor(edge), 2 if self.shows_focus else 1))
        painter.setBrush(QColor(on.accent if chosen else on.paper))
        side = theme.px(RING)
        ring = QRectF(0, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        painter.drawEllipse(ring)
        theme.set_type(painter, on.on_accent if chosen else on.text2, 12, 600)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class Answers(QWidget):
    """What is proposed stands in them in grey; it counts as long as nothing is typed in any."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rings = [Ring(letter) for letter in LETTERS]
        self.fields = [self._field(letter) for letter in LETTERS]
        self._proposed: list[str] = []
        self._proposed_right = 0
        pairs = zip(self.rings, self.fields, strict=True)
        lines = [row(ring, (field, 1), space=8) for ring, field in pairs]
        column(*lines, space=4, of=self)
        for ring in self.rings:
            ring.toggled.connect(self.edited)

    def propose(self, texts: Sequence[str], right: int) -> None:
        """What the answers are where nobody types any."""
        self._proposed, self._proposed_right = list(texts), right
        for at, field in enumerate(self.fields):
            field.setPlaceholderText(texts[at] if at < len(texts) else "")
        if not self._typed:
            self.rings[right].setChecked(True)

    @property
    def texts(self) -> tuple[str, ...]:
        """The answers, in order."""
        return tuple(text for _, text in self._typed) or tuple(self._proposed)

    @property
    def right(self) -> int | None:
        """The place of the right one among them; None where its line is empty."""
        chosen = next((at for at, ring in enumerate(self.rings) if ring.isChecked()), 0)
        if not self._typed:
            return chosen if chosen < len(self._proposed) else None
        places = [at for at, _ in self._typed]
        return places.index(chosen) if chosen in places else None

    @property
    def _typed(self) -> list[tuple[int, str]]:
        texts = ((at, field.text().strip()) for at, field in enumerate(self.fields))
        return [(at, text) for at, text in texts if text]

    def _field(self, letter: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"own_answer_{letter.lower()}")
        field.setAccessibleName(self.tr("Answer {letter}").format(letter=letter))
        field.setFont(theme.font(13))
        field.setFixedHeight(theme.px(28))
        field.setMaxLength(_LONGEST)
        field.textEdited.connect(self.edited)
        return field
