"""The dialog that makes a lesson of what stands in the window: title and question are enough."""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.field_block import stacked
from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.rows import column, have_height, row
from nnviz.gui.controls.whole_number import WholeNumber
from nnviz.gui.hairline import Hairline
from nnviz.gui.look import theme
from nnviz.gui.run_words import design_words
from nnviz.gui.said import in_words
from nnviz.gui.teaching import words
from nnviz.gui.teaching.answers import Answers
from nnviz.gui.teaching.discard_question import ask_to_discard
from nnviz.gui.teaching.free_settings import FreeSettings
from nnviz.gui.teaching.judged import Judged
from nnviz.gui.teaching.mark import OwnMark
from nnviz.gui.teaching.present import Present
from nnviz.gui.teaching.text_area import TextArea
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.names import PAGES
from nnviz.lessons.texts import MOST
from nnviz.lessons.writing.present import Said, present_lesson
from nnviz.lessons.writing.writer import as_toml

WIDTH, COLUMN = 736, 332
_MINUTES = 5


class LessonDialog(QDialog):
    """`wanted` is told a Lesson that can be written; until then the foot says what is lacking."""

    wanted = Signal(object, str)
    """The Lesson, and how its file may be called."""

    def __init__(self, parent: QWidget, present: Present) -> None:
        super().__init__(parent)
        self.present, self._spec = present, present.lesson_spec
        self.setObjectName("lesson_dialog")
        self.setWindowTitle(self.tr("Save as lesson"))
        self.title = self._line("own_title", MOST["title"])
        self.question = TextArea("own_question", 3, MOST["text"])
        self.idea = TextArea("own_idea", 2, MOST["idea"])
        self.explanation = TextArea("own_explanation", 3, MOST["explanation"])
        self.answers, self.free = Answers(), FreeSettings(self._spec)
        self.judged, self.mark = Judged(present), OwnMark(present)
        self.opens, self.minutes = Choice(), WholeNumber()
        self.foot = label("", 12, wordWrap=True, objectName="own_foot")
        self.save_button = Button(self.tr("Save…"), role="primary", objectName="own_save")
        self._fill()
        self._build()
        self._propose()
        self._show_caveat()

    def lesson(self) -> Lesson:
        """What has been said so far. Raises LessonError where it is no lesson yet."""
        measured = self.judged.measured
        right = self.answers.right
        problem = self.judged.problem or self.mark.problem
        if not problem and right is None:
            problem = self.tr("Mark the right answer: the ring of a line with words in it.")
        if problem:
            raise LessonError("{said}", said=problem)
        said = Said(
            title=self.title.text().strip(),
            question=self.question.text,
            choices=self.answers.texts,
            right=right or 0,
            idea=self.idea.text or self.idea.placeholderText(),
            claim=words.usual_claim(),
            explanation=self.explanation.text or words.usual_explanation(measured),
            minutes=self.minutes.typed or _MINUTES,
            matters=self.free.chosen,
            opens=(self.opens.currentData(),),
            marks=self.mark.marks,
        )
        made = present_lesson(said, self._spec, measured, self.present.start)
        as_toml(made, self.tr("The lesson"))
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        have_height(self)

    def reject(self) -> None:
        """Esc, Cancel and the window's own cross; what was typed is asked about first."""
        if not self._is_typed:
            super().reject()
        elif self.findChild(QMessageBox) is None:
            ask_to_discard(self, super().reject)

    @property
    def _is_typed(self) -> bool:
        areas = self.question, self.idea, self.explanation
        lines = self.title, *self.answers.fields
        return any(area.text for area in areas) or any(line.text().strip() for line in lines)

    def _on_save(self) -> None:
        lacking = self._lacking()
        if lacking is not None:
            said, field = lacking
            self._say(said, "error")
            field.setFocus()
            return
        try:
            lesson = self.lesson()
        except LessonError as error:
            self._say(in_words(error), "error")
            return
        self._show_caveat()
        name = re.sub(r"\W+", "-", lesson.title).strip("-").lower() or "lesson"
        self.wanted.emit(lesson, f"{name}.toml")

    def _lacking(self) -> tuple[str, QWidget] | None:
        """What has still to be typed, and where."""
        if not self.title.text().strip():
            return self.tr("Give the lesson a title."), self.title
        if not self.question.text:
            return self.tr("Ask a question."), self.question
        if not self.judged.measured.is_judged and not self.judged.problem:
            return self.tr("Say from where to where the measure may be: one end is enough."), (
                self.judged.low
            )
        return None

    def _propose(self) -> None:
        """What stands there in grey follows the band."""
        measured = self.judged.measured
        shown = words.usual_explanation_shown(measured, self.judged.value)
        self.explanation.setPlaceholderText(shown)
        if measured.is_judged:
            usual = words.usual_answers(measured), words.usual_right(measured)
            self.answers.propose(*words.placed(*usual, self._spec.seed))

    def _show_caveat(self) -> None:
        self._say(self.present.caveat)

    def _say(self, text: str, tone: str = "text2") -> None:
        self.foot.setText(text)
        set_tone(self.foot, tone)

    def _fill(self) -> None:
        self.title.setPlaceholderText(self.tr("Needed"))
        self.question.setPlaceholderText(self.tr("Needed: what will happen?"))
        self.idea.setPlaceholderText(words.usual_idea(self._spec))
        pages = {name: view for name, view in PAGES.items() if view}
        for name in pages:
            self.opens.add(name, words.page_words(name))
        shown = next((n for n, view in pages.items() if view == self.present.page), None)
        figure = "accuracy" if "accuracy" in self.present.figures else "cost"
        self.opens.choose(shown or figure)
        self.opens.setObjectName("own_opens")
        self.minutes.setObjectName("own_minutes")
        self.minutes.setRange(1, 90)
        self.minutes.show_value(_MINUTES)
        for control, name in (
            (self.title, self.tr("Title")),
            (self.question, self.tr("Question")),
            (self.idea, self.tr("Before the question")),
            (self.explanation, self.tr("Explanation")),
            (self.opens, self.tr("Page that opens")),
            (self.minutes, self.tr("Minutes")),
            (self.free, self.tr("Settings that stay free")),
        ):
            control.setAccessibleName(name)

    def _build(self) -> None:
        heading = label(self.windowTitle(), 14, 600, "text")
        left = column(
            stacked(self.tr("Title"), self.title, wraps=True),
            stacked(self.tr("Question"), self.question, wraps=True),
            stacked(
                self.tr("Answers; the ring of the right one is filled"), self.answers, wraps=True
            ),
            stacked(self.tr("Before the question, if you like"), self.idea, wraps=True),
            stacked(
                self.tr("Explanation after the run, if you like"), self.explanation, wraps=True
            ),
            None,
            space=10,
        )
        opens = row(
            (stacked(self.tr("Page that opens"), self.opens, wraps=True), 1),
            stacked(self.tr("Minutes"), self.minutes, wraps=True),
            space=12,
        )
        right = column(
            self._design(),
            stacked(self.tr("Settings that stay free"), self.free, wraps=True),
            opens,
            stacked(self.tr("Judged by; reproduced from … to"), self.judged, wraps=True),
            self.mark,
            None,
            space=10,
        )
        cancel = Button(self.tr("Cancel"), objectName="own_cancel")
        cancel.clicked.connect(self.close)
        self.save_button.clicked.connect(self._on_save)
        self.judged.changed.connect(self._propose)
        ends = row((self.foot, 1), cancel, self.save_button, space=8)
        both = row((left, 1), (right, 1), space=24)
        whole = column(heading, 12, (both, 1), 12, Hairline(), 12, ends, of=self)
        whole.setContentsMargins(24, 20, 24, 16)
        self.setFixedWidth(theme.px(WIDTH))

    def _design(self) -> QLabel:
        """What is run, in small type."""
        return label(design_words(self._spec), 12, wordWrap=True, objectName="own_design")

    def _line(self, name: str, most: int) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setFont(theme.font(13))
        field.setFixedHeight(theme.px(28))
        field.setMaxLength(most)
        return field
