"""What stands in the window as one line: the design, points put in by hand, the drawing."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count, listed, sentences
from nnviz.gui.controls.rows import column
from nnviz.gui.hairline import Hairline
from nnviz.gui.run_words import changed_settings, design_words
from nnviz.gui.sharing.code_result import CodeResult
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Standing
from nnviz.sharing.code import line
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.shared import Shared


class LinePage(SharePage):
    """Ticked is what is there; the network and what it has learnt are no part of a line."""

    student_wanted = Signal(str)
    """The line is to be opened in a window of its own."""

    def __init__(self, standing: Standing) -> None:
        said = self.tr(
            "Whoever pastes the line has the same design, and the same run. What the network has "
            "learnt is not in it."
        )
        why = [*_why_another(standing)]
        if why:
            said = self.tr(
                "Whoever pastes the line has the design as it is now, and its run from the start. "
                "The run that stands here is another."
            )
            said = sentences((said, *why))
        super().__init__(self.tr("This design in one line"), said)
        self._standing, points = standing, len(standing.points)
        self.design = self._box("share_design", self.tr("The design"), is_there=True)
        words = count(points, self.tr("1 point put in by hand"), self.tr("{n} points put in"))
        self.points = self._box("share_points", words, is_there=bool(points))
        words = self.tr("The drawing on the pad")
        self.drawing = self._box("share_drawing", words, is_there=bool(standing.drawing))
        self.result = CodeResult(
            self.tr("Line"), self.tr("{count} letters, 4,000 at most. Line breaks do not matter.")
        )
        self.name_primary(self.tr("Copy the line"), "copy")
        self.try_it = Button(self.tr("Try it in a second window"), role="text")
        self.try_it.setObjectName("share_try")
        about = label(design_words(standing.spec), 12, wordWrap=True)
        boxes = column(self.design, about, 4, self.points, self.drawing)
        head = label(self.tr("In it"), 13, 600, "text", wordWrap=True)
        self.lay_out(column(head, 4, boxes, 12, Hairline(), 12, self.result, None), self.try_it)
        self.result.enlarged.connect(self._on_enlarged)
        self.try_it.clicked.connect(lambda: self.student_wanted.emit(self.result.code))
        self.primary.clicked.connect(self._on_copy)
        self._show()

    def _box(self, name: str, words: str, *, is_there: bool) -> CheckBox:
        box = CheckBox(words)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setChecked(is_there)
        box.setVisible(is_there)
        box.toggled.connect(self._show)
        return box

    def _show(self) -> None:
        has_design, standing = self.design.isChecked(), self._standing
        self.points.setEnabled(has_design)
        points = standing.points if has_design and self.points.isChecked() else ()
        shared = Shared(
            design=standing.spec if has_design else None,
            points=points,
            drawing=standing.drawing if self.drawing.isChecked() else (),
        )
        try:
            self.result.show_line(line.written(shared))
        except CodeError as error:
            self.result.show_problem(error)
        for button in (self.primary, self.try_it):
            button.setEnabled(bool(self.result.code))

    def _on_copy(self) -> None:
        self.copy(self.result.code, self.tr("The line is copied: paste it wherever you like."))

    def _on_enlarged(self) -> None:
        self.enlarged.emit(self.title, self.result.code, self.result.modules)


def _why_another(standing: Standing) -> Iterator[str]:
    """Why the run is none that its design alone makes; nothing where it is that one."""
    if standing.start is not None:
        yield _tr("It began with weights that were given.")
    changed = changed_settings(standing.latest)
    if changed:
        said = _tr("Settings were changed while it trained: {changes}.")
        yield said.format(changes=listed(changed))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinePage", text)
