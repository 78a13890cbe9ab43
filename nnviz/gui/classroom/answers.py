"""Beside the figures: what the class said, and what happened."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nnviz.gui.classroom.hands import Hands
from nnviz.gui.classroom.hands_bar import THIN, HandsBar
from nnviz.gui.classroom.steady import Steady
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import FoldingRow, column, empty, row
from nnviz.gui.controls.scroller import Scroller, read_anew
from nnviz.gui.hairline import Hairline
from nnviz.gui.look import zoom
from nnviz.gui.pictures.marked import Marked
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.names import LETTERS


class _Said(QWidget):
    """An answer, beside it how many were for it, and under both a thin bar."""

    def __init__(self, letter: str, text: str) -> None:
        super().__init__()
        self._letter = Steady(letter, "AA", 13)
        self._words = label(text, 13, wordWrap=True)
        self.count, self.bar = Steady("", "000", 13), HandsBar(THIN)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._letter, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self.count, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.bar, 1, 1, 1, 2)

    def show_hands(self, number: int, share: float, *, happened: bool) -> None:
        """So many were for it; what ``happened`` stands out."""
        self.count.setText(str(number))
        self.bar.show_share(share, stands_out=happened)
        for part in (self._letter, self._words, self.count):
            set_tone(part, "text" if happened else "text2")


class ClassAnswers(QWidget):
    """Before the run has ended it shows the hands alone.

    ``figures`` is a table of the run's numbers, right below what happened: the sentences about it
    come last, as they are what a low screen has no room for.
    """

    question_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, figures: QWidget) -> None:
        super().__init__()
        self.setObjectName("class_answers")
        self.setAccessibleName(self.tr("What you said"))
        self._total = label("", 11)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(2)
        self._rows: list[_Said] = []
        self._icon = Marked()
        self.happened = label("", 14, 600, "text", wordWrap=True, objectName="class_happened")
        self._outcome = QWidget()
        row(self._icon, (self.happened, 1), space=6, of=self._outcome)
        self._why = prose()
        again = Button(self.tr("The question again"), "chevron-left", role="text")
        again.setObjectName("class_question_again")
        again.clicked.connect(self.question_wanted)
        self._next = Button("", "arrow-right", role="text", objectName="class_next")
        self._next.clicked.connect(self.next_wanted)
        head = label(self.tr("What you said"), 14, 600, "text")
        page = QWidget()
        first = row((head, 1), self._total, space=8)
        said = column(first, 4, self._answers, 4, Hairline(), 4, space=0)
        told = column(said, self._outcome, 2, figures, 6, self._why, None, of=page)
        told.setContentsMargins(16, 8, 16, 4)
        foot = column(FoldingRow(row(again, None), row(None, self._next), space=8))
        foot.setContentsMargins(16, 4, 16, 4)
        column((Scroller(page), 1), foot, of=self)

    def ask(self, choices: Sequence[str]) -> None:
        """The answers of another question."""
        empty(self._answers)
        self._rows = [
            zoom.made(partial(_Said, LETTERS[at], text)) for at, text in enumerate(choices)
        ]
        for made in self._rows:
            self._answers.addWidget(made)
        read_anew(self)

    def show_hands(self, hands: Hands, right: int | None = None) -> None:
        """What the class said, and which of the answers is ``right``, once that is known."""
        self._total.setText(count(hands.total, self.tr("1 hand"), self.tr("{n} hands")))
        for at, made in enumerate(self._rows):
            made.show_hands(hands.counts[at], hands.share(at), happened=at == right)

    def show_outcome(self, icon: str, first: str, why: str, following: str) -> None:
        """What happened, why, and the lesson that follows; "" where there is none."""
        self._icon.show_icon(icon, "")
        self._outcome.setVisible(bool(first))
        self.happened.setText(first)
        show_prose(self._why, why)
        said = self.tr("Next: {lesson}").format(lesson=following)
        self._next.setText(said)
        self._next.setAccessibleName(said)
        self._next.setVisible(bool(following))
