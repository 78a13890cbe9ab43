"""The right column of the course's page: what the chosen lesson asks, never what comes out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.scroller import SCROLL_BAR, Scroller, read_anew
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.course.about_words import (
    about,
    about_case,
    form_label,
    needs_words,
    running_minutes,
)
from nnviz.gui.hairline import Side
from nnviz.gui.lesson_words import case_heading, heading
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.case import Case
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.pace import Pace
from nnviz.lessons.progress import Record

WIDTH, EDGE = 255, 16
"""Of the column, at least, and left and right of what is in it, in pixels."""


class About(Side):
    """Shows a lesson, in one of its forms, and says that it is to be started."""

    started = Signal(str, str)
    """The id of a lesson and the name of a form."""
    mnist_wanted = Signal()
    class_wanted = Signal(str, str)
    """The same, to be asked before a class."""

    share_wanted = Signal(str, str)
    """The same, to be shared."""

    def __init__(self) -> None:
        super().__init__(WIDTH, edge="left")
        self._lesson: Lesson | None = None
        self._case: Case | None = None
        self._has_mnist = False
        self._records: dict[str, Record] = {}
        self._pace = Pace()
        self._place = label("", 11, wordWrap=True)
        self._title = label("", 15, 600, "text", wordWrap=True)
        self._idea, self._question = prose(), prose(weight=600)
        self._forms = TextTabs(close=True)
        self._forms.setObjectName("lesson_forms")
        self._forms.setAccessibleName(self.tr("Which form"))
        self._forms.currentChanged.connect(self._show_form)
        self._forms.set_texts([form_label(name) for name in ("quick", "book")])
        least = self._forms.minimumSizeHint().width() + 2 * EDGE + SCROLL_BAR
        self.setFixedWidth(max(WIDTH, least) + 1)
        self._needs = label("", 12, wordWrap=True)
        self._choose = Button(self.tr("Choose MNIST's folder…"), role="text", wraps=True)
        self._choose.clicked.connect(self.mnist_wanted)
        self._facts: list[tuple[QLabel, QLabel]] = []
        self.start_button = Button(self.tr("Start the lesson"), role="primary", wraps=True)
        self.start_button.setObjectName("lesson_start")
        self.start_button.setAccessibleName(self.tr("Start the lesson"))
        self.start_button.clicked.connect(self.start)
        self._class = Button(self.tr("For a class"), "screen", role="text")
        self._class.setObjectName("lesson_class")
        self._class.setToolTip(self.tr("Start it, and show its question to a class"))
        self._class.clicked.connect(self._on_class)
        self._share = Button(self.tr("Share…"), "share", "text", objectName="course_share")
        self._share.setToolTip(self.tr("A code for a class, with what you lock"))
        self._share.clicked.connect(self._on_share)
        self._build()

    def show_lesson(self, lesson: Lesson | None, records: dict[str, Record], pace: Pace) -> None:
        """Show this lesson; None: none is chosen."""
        self._lesson, self._records, self._pace = lesson, records, pace
        self._case = None
        self._inside.setVisible(lesson is not None)
        self.start_button.setEnabled(lesson is not None)
        self._class.setVisible(False)
        self._share.setVisible(lesson is not None)
        if lesson is None:
            return
        self._show_asked(lesson.idea, lesson.question.text, self.tr("Start the lesson"))
        self._forms.set_texts([form_label(name) for name in lesson.forms])
        self._forms.setVisible(len(lesson.forms) > 1)
        self._forms.choose(len(lesson.forms) - 1 if self._has_mnist else 0)
        self._show_form()

    def show_case(self, case: Case) -> None:
        """Show this case."""
        self._lesson, self._case = None, case
        self._inside.show()
        self.start_button.setEnabled(True)
        asked = self.tr("What is wrong with it, and what mends it?")
        self._show_asked(case.story, asked, self.tr("Open the case"))
        self._show_heading(*case_heading(case))
        for part in (self._forms, self._needs, self._choose, self._class, self._share):
            part.hide()
        self._show_facts(about_case(case))

    def show_mnist(self, is_here: bool) -> None:
        """Whether MNIST's files have been found."""
        self._has_mnist = is_here
        self._show_form()

    def start(self) -> None:
        """Start the lesson, where that can be, or open the case."""
        chosen = self._lesson or self._case
        if chosen is not None and self.start_button.isEnabled():
            self.started.emit(chosen.id, self._form_name)

    def _on_class(self) -> None:
        if self._lesson is not None and self.start_button.isEnabled():
            self.class_wanted.emit(self._lesson.id, self._form_name)

    def _on_share(self) -> None:
        if self._lesson is not None:
            self.share_wanted.emit(self._lesson.id, self._form_name)

    @property
    def _form_name(self) -> str:
        forms = [*self._lesson.forms] if self._lesson else []
        return forms[max(0, self._forms.currentIndex())] if forms else ""

    def _show_form(self) -> None:
        if self._lesson is None:
            return
        running = running_minutes(self._lesson, self._form_name, self._pace)
        self._show_heading(*heading(self._lesson, running))
        form = self._lesson.forms.get(self._form_name)
        lacks = form is not None and form.needs == "mnist" and not self._has_mnist
        self._needs.setText(needs_words(self._lesson, self._form_name, self._has_mnist))
        self._needs.setVisible(bool(self._needs.text()))
        self._choose.setVisible(lacks)
        self.start_button.setEnabled(not lacks)
        asks = bool(self._lesson.question.choices and form is not None)
        self._class.setVisible(asks and self.start_button.isEnabled())
        self._show_facts(about(self._lesson, self._form_name, self._records, self._pace))

    def _show_heading(self, place: str, title: str) -> None:
        self._place.setText(place)
        self._title.setText(title)

    def _show_asked(self, idea: str, question: str, start: str) -> None:
        show_prose(self._idea, idea)
        show_prose(self._question, question)
        self.start_button.setText(start)
        self.start_button.setAccessibleName(start)
        read_anew(self)

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        for (name, value), (what, said) in zip(
            self._facts, [*facts, *[("", "")] * len(self._facts)], strict=False
        ):
            name.setText(what)
            value.setText(said)
            name.setVisible(bool(said))
            value.setVisible(bool(said))

    def _build(self) -> None:
        self._inside = QWidget()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at in range(5):
            pair = label("", 12), label("", 12, tone="text", wordWrap=True)
            grid.addWidget(pair[0], at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(pair[1], at, 1)
            self._facts.append(pair)
        asked = (self._place, self._title, 8, self._idea, 8, self._question, 12)
        form = (self._forms, 8, self._needs, self._choose, 8, grid, None)
        column(*asked, *form, of=self._inside).setContentsMargins(16, 12, 16, 8)
        foot = column(Flow(self._class, self._share, right=1), 4, self.start_button)
        foot.setContentsMargins(16, 8, 16, 12)
        column((Scroller(self._inside), 1), foot, of=self).setContentsMargins(1, 0, 0, 0)
