"""A lesson before a class: while the window is presented, the question first, then the answers."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from nnviz.gui.classroom.answers import ClassAnswers
from nnviz.gui.classroom.hands import Hands
from nnviz.gui.classroom.question import ClassQuestion
from nnviz.gui.controls import plural
from nnviz.gui.lesson.figures_table import FiguresTable
from nnviz.gui.lesson.open_lesson import OpenLesson
from nnviz.gui.lesson.verdict_words import book_and_here, first_line, moment, sentences
from nnviz.gui.lesson_words import heading
from nnviz.gui.look.sections import section
from nnviz.gui.look.zoom import made
from nnviz.gui.window.presentation import Presentation
from nnviz.gui.window.right_column import RightColumn
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.names import LETTERS
from nnviz.lessons.shelf import LESSONS

Audience: TypeAlias = tuple[Presentation, RightColumn, tuple[QWidget, QWidget]]
"""What a presentation is made of: itself, the right column, the bars above and below."""


class Classroom(QObject):
    """Lays the question over the figures until the run begins; then answers stand beside them."""

    def __init__(
        self,
        window: QMainWindow,
        presentation: Presentation,
        column: RightColumn,
        bars: tuple[QWidget, QWidget],
        opened: OpenLesson,
    ) -> None:
        """``bars`` are above and below what the question is laid over."""
        super().__init__(window)
        self._window, self._presentation, self._column = window, presentation, column
        self._bars, self._open = bars, opened
        self._asked: object = None
        self._is_put_away = False
        self.question = made(lambda: ClassQuestion(window))
        self.answers = made(self._answers)
        self.question.hide()
        column.add(self.answers)
        section(self.question)
        self.question.changed.connect(self._on_hands)
        self.question.gone_on.connect(self._on_gone_on)
        self.question.curve_wanted.connect(self._put_away)
        self.answers.question_wanted.connect(self._show_question)
        self.answers.next_wanted.connect(self._on_next_wanted)
        presentation.changed.connect(self.update)
        opened.marks_changed.connect(self.update)
        opened.locks_changed.connect(self.update)
        for widget in (window, *bars):
            widget.installEventFilter(self)

    def _answers(self) -> ClassAnswers:
        self._figures = FiguresTable(strong=self.tr("here"))
        self._figures.setObjectName("class_figures")
        return ClassAnswers(self._figures)

    @property
    def is_on(self) -> bool:
        """Whether a lesson is open that asks, and the window presented."""
        lesson = self._open.lesson
        return self._presentation.is_on and lesson is not None and bool(lesson.question.choices)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the question that is seen had a use for a key that something else has left."""
        return self.question.isVisible() and self.question.take_key(event)

    def update(self) -> None:
        """Show what belongs to this moment of the lesson, if it is presented."""
        lesson = self._open.lesson
        if lesson is None or not self.is_on:
            self.question.hide()
            self._column.show_instead(None)
            self._open.ask_class("")
            return
        if self._open.run is not self._asked:
            self._ask(lesson)
        self.question.show_hands(Hands(self._open.hands or (0,) * len(self.question.rows)))
        self._open.ask_class(self._said_of(len(lesson.question.choices)))
        self.question.is_open = self._open.is_asked
        self._is_put_away = self._is_put_away or not self._open.is_asked
        self._show_answers(lesson)
        if self._is_put_away:
            self.question.hide()
        else:
            self._show_question()

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        """The question is as large as the room between the bars."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.question.isVisible():
            self._fit()
        return False

    def _ask(self, lesson: Lesson) -> None:
        self._asked, self._is_put_away = self._open.run, False
        texts = [choice.text for choice in lesson.question.choices]
        _, title = heading(lesson)
        is_drawn = lesson.question.sketch is not None
        self.question.ask(title, lesson.question.text, texts, sketch=is_drawn)
        self.answers.ask(texts)

    def _said_of(self, answers: int) -> str:
        """What is said as long as no hand is raised: Train waits for one, the key does not."""
        said = self.tr("Press {letters} for every hand; Shift with it takes one back.")
        run = self._open.run
        if run is not None and not run.must_predict:
            said = plural.sentences((said, self.tr("Enter starts the run without a hand too.")))
        return said.format(letters=self._letters(answers))

    def _letters(self, count: int) -> str:
        *first, last = list(LETTERS[:count])
        return self.tr("{some} or {last}").format(some=plural.enumerated(first), last=last)

    def _show_question(self) -> None:
        self.question.show()
        self._fit()
        self.question.raise_()
        self.question.setFocus()

    def _show_answers(self, lesson: Lesson) -> None:
        if not self._is_put_away:
            self._column.show_instead(None)
            return
        run = self._open.run
        verdict = None if run is None else run.verdict
        right = next(at for at, choice in enumerate(lesson.question.choices) if choice.right)
        happened = verdict is not None and verdict.reproduced is True
        self.answers.show_hands(self.question.hands, right if happened else None)
        self._figures.setVisible(verdict is not None)
        if verdict is None:
            self.answers.show_outcome("", "", "", "")
        else:
            icon, first = first_line(verdict.reproduced, verdict.seed)
            if happened:
                first = self.tr("{letter} is what happened.").format(letter=LETTERS[right])
            following = _following(lesson)
            next_ = following.number if following else ""
            self.answers.show_outcome(icon, first, sentences(verdict, most=2), next_)
            self._figures.show_rows(*book_and_here(verdict), moment(verdict))
        self._column.show_instead(self.answers)

    def _on_hands(self, hands: Hands) -> None:
        """What most are for is the class's prediction."""
        self._open.hands = hands.counts if hands.total else ()
        if hands.leading is not None:
            self._open.panel.predict.choices.choose(hands.leading)

    def _on_gone_on(self) -> None:
        if self._open.is_asked:
            self._open.panel.run_wanted.emit()
        else:
            self.question.hide()

    def _put_away(self) -> None:
        self._is_put_away = True
        self.update()

    def _on_next_wanted(self) -> None:
        following = None if self._open.lesson is None else _following(self._open.lesson)
        if following is not None:
            self._open.panel.next_wanted.emit(following.id)

    def _fit(self) -> None:
        above, below = self._bars
        top = above.mapTo(self._window, QPoint(0, above.height())).y()
        bottom = below.mapTo(self._window, QPoint(0, 0)).y()
        self.question.setGeometry(QRect(0, top, self._window.width(), max(0, bottom - top)))


def _following(lesson: Lesson) -> Lesson | None:
    """The first of the lessons to go on with that is there."""
    return next((LESSONS[id] for id in lesson.next if id in LESSONS), None)
