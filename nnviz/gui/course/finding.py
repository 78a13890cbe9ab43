"""The left column of the course's page: search, filters, chapters, MNIST."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count, listed
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.course.chapters import chapter, numeral
from nnviz.gui.course.entries import Entry
from nnviz.gui.course.filters import Filter
from nnviz.gui.course.search_field import SearchField
from nnviz.gui.hairline import Hairline, Side
from nnviz.lessons.classes import ready_classes

MINUTES = (None, 3, 5, 10)
_EDGE = 17
"""At the right, in pixels."""


class Finding(Side):
    """Says which lessons are wanted, and to which chapter the list is to go."""

    changed = Signal()
    """Other lessons are wanted."""
    chapter_wanted = Signal(int)
    closed = Signal()
    mnist_wanted = Signal()
    """MNIST's folder is to be chosen."""
    download_wanted = Signal()
    """MNIST is to be downloaded."""
    report_wanted = Signal()
    """What has been done is to be saved as a page."""
    forgotten = Signal()
    """All progress is to be forgotten."""
    code_wanted = Signal()
    """A code is to be opened."""
    lesson_wanted = Signal()
    """A lesson's file is to be opened."""

    def __init__(self) -> None:
        super().__init__(272, edge="right")
        self.setContentsMargins(0, 0, 1, 0)  # of its line
        self._chapters: dict[int, Button] = {}
        self._counts: dict[int, QLabel] = {}
        self.search = SearchField()
        self.search.textChanged.connect(self.changed)
        self.minutes = TextTabs()
        self.minutes.setAccessibleName(self.tr("Minutes at most"))
        self.minutes.set_texts([self.tr("any") if m is None else str(m) for m in MINUTES])
        self.minutes.currentChanged.connect(self.changed)
        self.without_mnist = self._box(self.tr("Only what runs without MNIST"), "course_no_mnist")
        self.not_done = self._box(self.tr("Only what is not done"), "course_not_done")
        self.classes = Choice()
        self.classes.setObjectName("course_class")
        self.classes.setAccessibleName(self.tr("Ready classes of 45 minutes"))
        self.classes.add(None, self.tr("All lessons"))
        for each in ready_classes():
            self.classes.add(each.lessons, f"{each.id}\u2002{each.title}")
        self.classes.picked.connect(self.changed)
        self._build()

    @property
    def filter(self) -> Filter:
        """What is wanted."""
        return Filter(
            search=self.search.text(),
            minutes=MINUTES[max(0, self.minutes.currentIndex())],
            without_mnist=self.without_mnist.isChecked(),
            not_done=self.not_done.isChecked(),
            among=self.classes.currentData(),
        )

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Count lessons and chapters."""
        done = sum(entry.is_done for entry in entries)
        cases = sum(entry.is_case for entry in entries)
        counted = [count(len(entries) - cases, self.tr("1 lesson"), self.tr("{n} lessons"))]
        if cases:
            counted.append(count(cases, self.tr("1 case"), self.tr("{n} cases")))
        said = self.tr("{lessons}, {done} done").format(lessons=listed(counted), done=done)
        self._total.setText(said)
        self._start_over.setVisible(bool(done))
        for number in sorted({entry.chapter for entry in entries}):
            whole = [entry for entry in entries if entry.chapter == number]
            self._show_chapter(number, sum(entry.is_done for entry in whole), len(whole))

    def show_all(self) -> None:
        """Want every lesson again."""
        self.search.clear()
        self.minutes.setCurrentIndex(0)
        self.classes.choose(None)
        for box in (self.without_mnist, self.not_done):
            box.setChecked(False)
        self.changed.emit()

    def show_mnist(self, is_here: bool) -> None:
        """Whether MNIST's files have been found."""
        self._here.setVisible(is_here)
        for button in (self._choose, self._download):
            button.setVisible(not is_here)

    def _show_chapter(self, number: int, done: int, whole: int) -> None:
        if number not in self._chapters:
            link = Button(chapter(number).short, role="quiet", wraps=True)
            link.setObjectName(f"course_chapter_{number}")
            link.clicked.connect(lambda: self.chapter_wanted.emit(number))
            link.setMinimumHeight(18)  # as low as its line may become: all three stay on it
            self._grid.addWidget(label(numeral(number)), number, 0)
            self._grid.addWidget(link, number, 1)
            self._chapters[number], self._counts[number] = link, label("", 12)
            self._grid.addWidget(self._counts[number], number, 2)
        self._counts[number].setText(f"{done} / {whole}")
        said = self.tr("{title}, {done} of {all} done")
        name = said.format(title=chapter(number).title, done=done, all=whole)
        self._chapters[number].setAccessibleName(name)

    def _build(self) -> None:
        close = Button("", "clear", "quiet", name=self.tr("Back to the network (Esc)"))
        close.setObjectName("course_close")
        close.clicked.connect(self.closed)
        self._total = label("", 12, wordWrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, 20)
        self._grid.setColumnStretch(1, 1)
        self._start_over = Button(self.tr("Start over…"), role="text", objectName="course_forget")
        self._start_over.clicked.connect(self.forgotten)
        self._report = Button(self.tr("Report…"), role="text", objectName="course_report")
        self._report.setAccessibleName(self.tr("Save what has been done as a page"))
        self._report.setToolTip(self._report.accessibleName())
        self._report.clicked.connect(self.report_wanted)
        open_lesson = Button(self.tr("Open lesson…"), role="text", objectName="course_open_lesson")
        open_lesson.clicked.connect(self.lesson_wanted)
        open_code = Button(self.tr("Open a code…"), role="text", objectName="course_open_code")
        open_code.clicked.connect(self.code_wanted)
        self._here = label(self.tr("✓ MNIST is here"), 12)
        self._choose = Button(self.tr("Choose MNIST's folder…"), role="text", wraps=True)
        self._choose.setObjectName("course_mnist")
        self._choose.clicked.connect(self.mnist_wanted)
        self._download = Button(self.tr("Download MNIST"), role="text", wraps=True)
        self._download.setObjectName("course_download")
        self._download.setAccessibleName(self.tr("Download MNIST, 12 MB"))
        self._download.setToolTip(self._download.accessibleName())
        self._download.clicked.connect(self.download_wanted)
        title = label(self.tr("Course"), 14, 600, "text", minimumHeight=24)
        chapters = label(self.tr("Chapters"), 13, 600, "text", wordWrap=True)
        top = (row(title, None, close), self._total, 8, self.search, 12)
        filters = (label(self.tr("Minutes at most"), 12), row(self.minutes, None), 12)
        of_classes = label(self.tr("Ready classes of 45 minutes"), 12, wordWrap=True)
        ready = (12, of_classes, 4, self.classes)
        boxes = (self.without_mnist, self.not_done, *ready, 12, chapters, 4, self._grid, None)
        choose, download = row(self._here, self._choose, None), row(self._download, None)
        mnist = column(choose, download)
        over = FoldingRow((row(open_lesson, None), 1), row(self._start_over, None), 8)
        links = FoldingRow((row(open_code, None), 1), row(self._report, None), 8)
        foot = column(mnist, 4, over, 8, Hairline(), 8, links)
        foot.setContentsMargins(16, 0, 17, 12)
        wanted = QWidget()
        column(*top, *filters, *boxes, of=wanted).setContentsMargins(16, 12, _EDGE, 0)
        column((Scroller(wanted, edge=_EDGE), 1), foot, of=self)

    def _box(self, text: str, name: str) -> CheckBox:
        box = CheckBox(text, wraps=True)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.toggled.connect(self.changed)
        return box
