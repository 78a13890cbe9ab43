"""A case in the panel on the left: what it is, the goal, symptoms and suspects, or what it was."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.core import Spec
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller, read_anew
from nnviz.gui.hairline import Hairline
from nnviz.gui.lesson.detective import case_words
from nnviz.gui.lesson.detective.outcome import Outcome
from nnviz.gui.lesson.detective.search_page import SearchPage
from nnviz.gui.lesson.detective.solved_page import SolvedPage
from nnviz.gui.lesson_words import case_heading
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.case import Attempt, Case

EDGE = 16
"""Left and right of the text, in pixels."""


class CasePanel(QWidget):
    """Told of the case and its runs; says what is wanted."""

    run_wanted = Signal()
    hint_wanted = Signal()
    given_up = Signal()
    case_wanted = Signal()
    """Back to the case's own design."""
    next_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case_panel")
        self.case: Case | None = None
        self._taken = 0
        self._place = label("", 11, wordWrap=True)
        self._title = label("", 15, 600, "text", wordWrap=True)
        self._story = prose()
        self.outcome, self.search, self.solved = Outcome(), SearchPage(), SolvedPage()
        self.run_button = Button(self.tr("Run it again"), "play", objectName="case_run")
        self.back = Button(self.tr("Back to the case"), role="text", objectName="case_back")
        self.suspects = Button(self.tr("Back to the suspects"), role="text")
        self.suspects.setObjectName("case_suspects")
        self.hint = Button("", role="text", objectName="case_hint", wraps=True)
        self.give_up = Button(self.tr("Give up"), role="text", objectName="case_give_up")
        self._build()

    def show_case(self, case: Case) -> None:
        """Begin with it."""
        self.case = case
        place, title = case_heading(case)
        self._place.setText(place)
        self._title.setText(title)
        self.setAccessibleName(title)
        show_prose(self._story, case.story)
        self.search.show_symptoms([])
        self.show_hints(())
        self.show_own(False)
        self.show_suspects()
        read_anew(self)

    def show_changes(self, broken: Spec, changed: Mapping[str, Any], *, by_nnviz: bool) -> None:
        """Which settings are other than they were, and whether nnviz has changed them."""
        assert self.case is not None
        most, hints = self.case.fewest, self._taken
        self.outcome.show_changes(len(changed), most, hints, by_nnviz=by_nnviz)
        self.search.show_changed(case_words.changed_words(broken, changed))

    def show_hints(self, hints: Sequence[str]) -> None:
        """Those that have been taken; the next one can be had while there is one."""
        assert self.case is not None
        self._taken = len(hints)
        self.search.show_hints(hints)
        said = self.tr("A hint ({taken} of {all} so far)")
        self.hint.setText(said.format(taken=len(hints), all=len(self.case.hints)))
        self.hint.setAccessibleName(self.hint.text())
        self.hint.setEnabled(len(hints) < len(self.case.hints))
        self.hint.updateGeometry()

    def show_own(self, is_own: bool) -> None:
        """Whether more was changed than can be suspected."""
        self.back.setVisible(is_own)

    def show_solved(self, broken: Attempt, solved: Attempt, following: Case | None) -> None:
        """Tell what it was."""
        assert self.case is not None
        self.solved.show_case(self.case, broken, solved, following)
        self._show_page(self.solved)

    def show_suspects(self) -> None:
        """Symptoms and suspects."""
        self._show_page(self.search)

    def _show_page(self, page: QWidget) -> None:
        focus, is_other = QApplication.focusWidget(), page.isHidden()
        has_focus = focus is not None and self.isAncestorOf(focus)
        for each in (self.search, self.solved):
            each.setVisible(each is page)
        for button in (self.run_button, self.hint, self.give_up):
            button.setVisible(page is self.search)
        self.suspects.setVisible(page is self.solved)
        if is_other:  # a suspect that is changed is not scrolled away
            read_anew(self)
        if has_focus and focus is not None and not focus.isVisible():
            seen = self.run_button if page is self.search else self.suspects
            seen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        inside = QWidget()
        head = (self._place, self._title, 4, self._story, 8, self.outcome, 4, row(self.back, None))
        column(*head, self.search, self.solved, None, of=inside).setContentsMargins(
            EDGE, 6, EDGE, 12
        )
        links = Flow(self.suspects, self.hint, self.give_up, right=1)
        foot = column(Hairline(), 8, self.run_button, 6, links)
        foot.setContentsMargins(16, 0, 16, 8)
        column((Scroller(inside, edge=EDGE), 1), foot, of=self)
        self.run_button.clicked.connect(self.run_wanted)
        self.back.clicked.connect(self.case_wanted)
        self.hint.clicked.connect(self.hint_wanted)
        self.give_up.clicked.connect(self.given_up)
        self.solved.next_wanted.connect(self.next_wanted)
        self.suspects.clicked.connect(self.show_suspects)
