"""A case of the detective for a class: its code, and nothing of what is wrong in it."""

from PySide6.QtCore import Signal

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import column
from nnviz.gui.lesson_words import case_number
from nnviz.gui.sharing.code_result import CodeResult
from nnviz.gui.sharing.page import SharePage
from nnviz.lessons.case import Case
from nnviz.sharing.code import lesson_code
from nnviz.sharing.code.lesson_code import LessonCode


class CasePage(SharePage):
    """Twelve letters; nothing can be locked in a case, which leaves but its suspects free."""

    student_wanted = Signal(str)
    """The code is to be opened in a window of its own."""

    def __init__(self, case: Case, language: str) -> None:
        title = self.tr("Case {number} for a class").format(number=case_number(case))
        said = self.tr("Whoever types the code gets this case, with the same wrong network.")
        super().__init__(title, said)
        about = self.tr(
            "No 0, 1, I or O in it, and the last letter checks the others. Capitals do not matter."
        )
        self.result = CodeResult(self.tr("Code"), about)
        self.result.show_letters(lesson_code.written(LessonCode(lesson=case.id, language=language)))
        self.student = Button(self.tr("Try it as a student"), role="text")
        self.student.setObjectName("share_student")
        self.name_primary(self.tr("Copy the code"), "copy")
        self.lay_out(column(self.result, None), self.student)
        self.result.enlarged.connect(self._on_enlarged)
        self.student.clicked.connect(lambda: self.student_wanted.emit(self.result.code))
        self.primary.clicked.connect(self._on_copy)

    def _on_copy(self) -> None:
        self.copy(self.result.code, self.tr("The code is copied: paste it wherever you like."))

    def _on_enlarged(self) -> None:
        self.enlarged.emit(self.title, self.result.code, self.result.modules)
