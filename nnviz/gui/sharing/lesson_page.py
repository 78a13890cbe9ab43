"""A lesson for a class: what is locked in it, its code, and how it looks to a student."""

from PySide6.QtCore import Signal

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column
from nnviz.gui.hairline import Hairline
from nnviz.gui.lesson_words import heading
from nnviz.gui.sharing.code_result import CodeResult
from nnviz.gui.sharing.locks_grid import LocksGrid
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Chosen
from nnviz.sharing.code import lesson_code, line
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.lesson_code import LessonCode
from nnviz.sharing.code.shared import Shared


class LessonPage(SharePage):
    """Twelve letters for a lesson of the course, a line for one from a file."""

    student_wanted = Signal(str)
    """The code is to be opened in a window of its own."""
    file_wanted = Signal(object)
    """A file with the network, and these locks in it."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen
        _, name = heading(chosen.lesson)
        called = chosen.lesson.number or name
        title = self.tr("Lesson {number} for a class").format(number=called)
        said = self.tr(
            "Whoever types the code gets this lesson, seed {seed}, with these controls locked."
        )
        super().__init__(title, said.format(seed=chosen.seed))
        self.grid = LocksGrid(chosen.lesson.matters)
        about = self.tr(
            "No 0, 1, I or O in it, and the last letter checks the others. Capitals do not matter."
        )
        if chosen.text:
            about = self.tr("The whole lesson in one line, {count} letters: it is pasted.")
        self.result = CodeResult(self.tr("Code"), about)
        self.student = Button(self.tr("Try it as a student"), role="text")
        self.student.setObjectName("share_student")
        words = self.tr("With the network as well: a file instead of a code")
        self.whole = CheckBox(words)
        self.whole.setObjectName("share_whole")
        self.whole.setAccessibleName(words)
        self.whole.setVisible(chosen.is_open)
        self.whole.toggled.connect(self._show)
        locked = label(self.tr("Locked"), 13, 600, "text", wordWrap=True)
        body = column(locked, 4, self.grid, 8, Hairline(), 12, self.result, None, self.whole, 8)
        self.lay_out(body, self.student)
        self.grid.changed.connect(self._show)
        self.result.enlarged.connect(self._on_enlarged)
        self.student.clicked.connect(lambda: self.student_wanted.emit(self.result.code))
        self.primary.clicked.connect(self._on_primary)
        self._show()

    def _show(self) -> None:
        chosen = self._chosen
        try:
            if chosen.text:
                self.result.show_line(line.written(self._shared()))
            else:
                self.result.show_letters(lesson_code.written(self._code()))
        except CodeError as error:
            self.result.show_problem(error)
        is_file = self.whole.isChecked()
        self.result.setVisible(not is_file)
        self.student.setEnabled(bool(self.result.code))
        self.primary.setEnabled(is_file or bool(self.result.code))
        if is_file:
            self.name_primary(self.tr("Save as file…"), "save")
        else:
            self.name_primary(self.tr("Copy the code"), "copy")

    def _code(self) -> LessonCode:
        chosen, locks = self._chosen, self.grid.locks
        return LessonCode(
            lesson=chosen.lesson.id,
            form=chosen.form,
            seed=chosen.seed,
            locks=locks,
            language=chosen.language,
        )

    def _shared(self) -> Shared:
        chosen, locks = self._chosen, self.grid.locks
        return Shared(lesson=chosen.text, form=chosen.form, seed=chosen.seed, locks=locks)

    def _on_primary(self) -> None:
        if self.whole.isChecked():
            self.file_wanted.emit(self.grid.locks)
        else:
            self.copy(self.result.code, self.tr("The code is copied: paste it wherever you like."))

    def _on_enlarged(self) -> None:
        _, name = heading(self._chosen.lesson)
        self.enlarged.emit(name, self.result.code, self.result.modules)
