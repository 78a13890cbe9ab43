"""The course's page: what is wanted on the left, the lessons, the chosen one on the right."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from nnviz.gui.controls.flowing.fold import Fold
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count, ended, pair, sentences
from nnviz.gui.controls.rows import column, fill, row
from nnviz.gui.course.about import About
from nnviz.gui.course.course_list import FIRST, CourseList
from nnviz.gui.course.entries import Entry, case_entries, entries
from nnviz.gui.course.finding import Finding
from nnviz.gui.course.model import CourseModel
from nnviz.gui.course.report import report_saving
from nnviz.gui.course.row import EDGE
from nnviz.gui.look.sections import section
from nnviz.gui.look.standing import Standing
from nnviz.gui.message import Message
from nnviz.lessons.case import Case
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.pace import Pace
from nnviz.lessons.progress import Record
from nnviz.lessons.reading.opened import is_opened


class CoursePage(Standing, QWidget):
    """Told of lessons and progress; says which lesson is to be started."""

    done_here = ("_chosen",)

    started = Signal(str, str)
    """The id of a lesson, and the name of its form."""
    class_wanted = Signal(str, str)
    """The same, to be asked before a class."""
    share_wanted = Signal(str, str)
    """The same, to be shared."""
    code_wanted = Signal()
    """A code is to be opened."""
    told = Signal(object)
    """A Message."""
    closed = Signal()
    mnist_wanted = Signal()
    download_wanted = Signal()
    lesson_wanted = Signal()
    """A lesson's file is to be opened."""
    forgotten = Signal()
    saving_wanted = Signal(object)
    """Ask where to, and do this Saving."""

    def __init__(self, lessons: Sequence[Lesson], cases: Sequence[Case] = ()) -> None:
        super().__init__()
        self.setObjectName("course_page")
        self.setAccessibleName(self.tr("Course"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._lessons = {lesson.id: lesson for lesson in lessons}
        self._cases = {case.id: case for case in cases}
        self._progress: dict[str, Record] = {}
        self._pace, self._has_mnist = Pace(), False
        self._chosen, self._told = "", ""
        self._entries: list[Entry] = []
        self.finding, self.about, self.list = Finding(), About(), CourseList()
        self.model = CourseModel()
        self.list.setModel(self.model)
        self._nothing = label("", 13, wordWrap=True, objectName="course_nothing")
        self._nothing.hide()
        self._build()
        section(self)

    def show_progress(self, progress: dict[str, Record]) -> None:
        """Show how far a person has come."""
        self._progress, self._pace = progress, Pace.of(progress, self._lessons)
        self._show()

    def show_mnist(self, is_here: bool) -> None:
        """Whether MNIST's files have been found."""
        self._has_mnist = is_here
        self.finding.show_mnist(is_here)
        self.about.show_mnist(is_here)

    def show_standing(self) -> None:
        self._show()

    @property
    def opened(self) -> list[Lesson]:
        """Those that are from files."""
        return [lesson for lesson in self._lessons.values() if is_opened(lesson)]

    def show_opened(self, lessons: Sequence[Lesson]) -> None:
        """Show these, from files, above the course's own."""
        course = {id: lesson for id, lesson in self._lessons.items() if not is_opened(lesson)}
        self._lessons = {lesson.id: lesson for lesson in lessons} | course
        self._show()

    def begin(self) -> None:
        """Have the keyboard in the search, or in the list where that is put away, and say what
        the keys do, and what is found with what was searched for before.

        What nobody sees is not searched for, nor is all left out by filters that nobody sees.
        """
        if self._fold.hides_left:
            self.finding.search.clear()
            if not self.model.lessons:
                self._fold.unfold()
            self.list.setFocus()
        else:
            self.finding.search.begin()
        self._told = ""
        self._tell_found()

    def _search(self) -> None:
        self._fold.unfold()
        self.finding.search.begin()

    def event(self, event: QEvent) -> bool:
        """Another size or another zoom lays it out anew."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fold.fit(self.width())
        return handled

    def reveal(self, id: str) -> None:
        """Choose this lesson, whatever is searched for."""
        if self.model.row_of(id) < 0:
            self.finding.show_all()
        self.choose(id)

    def choose(self, id: str) -> None:
        """Choose this lesson; where it is not shown, the first one that can be begun."""
        row = self.model.row_of(id)
        self.list.setCurrentIndex(self.model.index(row if row >= 0 else self.model.first))
        self.list.scrollTo(self.list.currentIndex())

    def _show(self) -> None:
        """There may be others, or more of them be done."""
        self._entries = entries(
            self._lessons.values(), self._progress, self._pace, has_mnist=self._has_mnist
        )
        self._entries += case_entries(self._cases.values(), self._progress)
        self.finding.show_entries(self._entries)
        self._show_wanted()

    def _show_wanted(self) -> None:
        """Other ones of them are wanted: for each letter that is typed."""
        filter, everything = self.finding.filter, self._entries
        shown = [entry for entry in everything if filter.takes(entry)]
        chosen = self._chosen
        self.model.show_entries(shown, everything)
        self._nothing.setText("" if shown else filter.advice(everything))
        self._nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))
        if shown:
            self.choose(chosen)
        else:
            self._on_chosen(-1)

    def _on_chosen(self, at: int) -> None:
        entry = self.model.entry(at)
        self._chosen = entry.id if entry else self._chosen
        if entry is not None and entry.is_case:
            self.about.show_case(self._cases[entry.id])
        else:
            lesson = self._lessons[entry.id] if entry else None
            self.about.show_lesson(lesson, self._progress, self._pace)

    def _on_searched(self, wanted: str) -> None:
        """What a person types: choose what is likeliest meant, and say what Enter would start.

        Another language types as well, without the keyboard: what was chosen stays so.
        """
        if not (wanted.strip() and self.finding.search.hasFocus()):
            return
        self._show_wanted()
        at = self.model.found(wanted.strip())
        self.list.setCurrentIndex(self.model.index(at))
        self.list.scrollToTop() if at == FIRST else self.list.scrollTo(self.list.currentIndex())
        self._tell_found()

    def _on_wanted(self) -> None:
        """Another search or filter: what was said of those that were found may be so no longer."""
        self._show_wanted()
        if self._told and self.isVisible():
            self._tell_found()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Elsewhere on the page the keys do something else."""
        if now is not None and self.isAncestorOf(now) and self._told:
            self._tell_found()

    def _tell_found(self) -> None:
        if self.finding.search.text().strip() and self.focusWidget() is not self.list:
            said = self._found_words(self.model.entry(self.list.currentIndex().row()))
        else:
            said = self._keys_words()
        if said != self._told:
            self._told = said
            self.told.emit(Message(said))

    def _keys_words(self) -> str:
        if self.focusWidget() is self.list:
            return self.tr("Enter starts the chosen lesson, Esc goes to the network.")
        if self.focusWidget() is not self.finding.search:
            return self.tr("Esc goes to the network.")
        return self.tr("Enter starts the chosen lesson, ↓ goes to the list, Esc to the network.")

    def _found_words(self, entry: Entry | None) -> str:
        if entry is None:
            return self._nothing.text()
        lessons = count(self.model.lessons, self.tr("1 found"), self.tr("{n} found"))
        said = pair(lessons, ended(entry.spoken))
        if self.focusWidget() is not self.finding.search:
            return sentences((said, self._keys_words()))
        can_start = self.about.start_button.isEnabled()
        keys = self.tr("Enter starts it, ↓ goes to the list.")
        only = self.tr("It cannot be started yet; ↓ goes to the list.")
        return sentences((said, keys if can_start else only))

    def _on_report_wanted(self) -> None:
        cases = self._cases.values()
        self.saving_wanted.emit(report_saving(self._lessons.values(), self._progress, cases))

    def _on_chapter(self, number: int) -> None:
        """Choose its first lesson or case, under its name: the button starts what is in sight."""
        head = self.model.head_of(number)
        if head >= 0:
            self.list.setCurrentIndex(self.model.index(head + 1))
            top = QAbstractItemView.ScrollHint.PositionAtTop
            self.list.scrollTo(self.model.index(head), top)
            self._tell_found()

    def _build(self) -> None:
        middle = column((self.list, 1))
        middle.setContentsMargins(24 - EDGE, 8, 12, 0)
        nothing = column(self._nothing, None)
        nothing.setContentsMargins(EDGE, 16, EDGE, 0)
        fill(middle, nothing)
        self._fold = Fold(self.finding, self.about, self.tr("Search and chapters"))
        self._fold.closed.connect(self.closed)
        row(self._fold, self.finding, (middle, 1), self.about, of=self)
        self.list.chosen.connect(self._on_chosen)
        self.list.wanted.connect(self.about.start)
        self.finding.search.returnPressed.connect(self.about.start)
        self.finding.search.textEdited.connect(self._on_searched)
        self.finding.search.list_wanted.connect(self.list.setFocus)
        self.list.search_wanted.connect(self._search)
        self.finding.changed.connect(self._on_wanted)
        self.finding.chapter_wanted.connect(self._on_chapter)
        self.finding.closed.connect(self.closed)
        self.finding.forgotten.connect(self.forgotten)
        self.finding.report_wanted.connect(self._on_report_wanted)
        self.finding.lesson_wanted.connect(self.lesson_wanted)
        self.about.started.connect(self.started)
        self.about.class_wanted.connect(self.class_wanted)
        self.about.share_wanted.connect(self.share_wanted)
        self.finding.code_wanted.connect(self.code_wanted)
        for part in (self.finding, self.about):
            part.mnist_wanted.connect(self.mnist_wanted)
        self.finding.download_wanted.connect(self.download_wanted)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)
