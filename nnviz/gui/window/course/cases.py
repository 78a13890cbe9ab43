"""The cases of the detective in the window: opened, left, and gone back to."""

from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.design.some_fields import SomeFields
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.lesson.put_aside import forget
from nnviz.gui.look.pauses import pause
from nnviz.gui.look.zoom import made
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.window.course.left_behind import case_left
from nnviz.gui.window.course.lesson_place import LessonPlace
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.kept_progress import KeptProgress
    from nnviz.gui.lesson.detective.case_run import CaseLeft
    from nnviz.gui.lesson.detective.open_case import OpenCase
    from nnviz.gui.lesson.put_aside import Before
    from nnviz.lessons.case import Case


class Cases(QObject):
    """While one is open, the suspects are all that the form leaves free."""

    told = Signal(object)
    """A Message."""
    next_wanted = Signal(str)
    """The id of another case."""

    def __init__(
        self,
        session: TrainingSession,
        panel: DesignPanel,
        commands: RunCommands,
        earlier_runs: EarlierRuns,
        place: LessonPlace,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._commands = session, panel, commands
        self._earlier_runs, self._place = earlier_runs, place
        self._suspects: SomeFields | None = None
        self.open_case: OpenCase | None = None
        """Where a case is opened; None before that is wanted."""

    @property
    def opened(self) -> "OpenCase | None":
        """The case that is open, with its runs, if one is."""
        return None if self.open_case is None or self.open_case.run is None else self.open_case

    @property
    def case(self) -> "Case | None":
        """The case that is open."""
        return None if self.open_case is None else self.open_case.case

    def open(
        self,
        case: "Case",
        progress: "KeptProgress",
        mnist: str,
        before: "Before",
        left: "CaseLeft | None" = None,
    ) -> None:
        """Run it as it is, or have it as it was ``left``, beside its panel; ``before`` keeps what
        was there before.
        """
        opened = self._made(progress, before)
        self._place.note()
        with self._place.opening():
            opened.open(case, mnist, left)
            pause()
            self._show(opened)
            if left is None:
                self._place.open_pages(case.opens)

    def show_again(self) -> None:
        """Have its panel in its place, where that was given back and the case stays open."""
        if (opened := self.opened) is not None:
            self._place.note()
            self._show(opened)

    def making(self, progress: "KeptProgress", before: "Before") -> Iterator[None]:
        """Have a case's panel ready before one is opened: first made, then put into its place."""
        opened = self._made(progress, before)
        yield
        self._place.add(opened.panel)

    def taking_over(
        self, run: "OpenCase", progress: "KeptProgress", before: "Before"
    ) -> Iterator[None]:
        """Go on with the case that is open in another window of the same session, in two turns."""
        opened = self._made(progress, before)
        self._place.note()
        opened.take_over(run)
        yield
        self._show(opened)

    def take_over_left(self, before: "OpenCase", progress: "KeptProgress", outer: "Before") -> None:
        """The case that was left in another window can be gone back to."""
        self._made(progress, outer).take_over_left(before)

    def give_way(self) -> None:
        """Leave it for a lesson, which takes its place."""
        if self.open_case is not None:
            forget(self.open_case.give_way())

    def leave(self) -> Callable[[], None] | None:
        """Leave it, and say so: the network that was there before is there again.

        What leads back to it; None where none is open.
        """
        case = None if self.open_case is None else self.open_case.close()
        if case is None:
            return None
        self._place.give_back()
        self.told.emit(case_left(case, self.go_back))
        return self.go_back

    def go_back(self) -> None:
        """Open the case that was left."""
        assert self.open_case is not None
        self._place.wanted.emit()
        self._place.note()
        self.open_case.go_back()
        self._show(self.open_case)

    def _show(self, opened: "OpenCase") -> None:
        self._place.show(opened.panel, self.tr("Case"))
        opened.panel.run_button.setFocus()

    def _on_freed(self, names: Collection[str] | None) -> None:
        """Only these can be changed, and a change begins a new run; None: as ever."""
        self._commands.begins_anew = names is not None
        self._panel.leave_free(names)
        if self._suspects is not None:
            self._suspects.setEnabled(bool(names))

    def _made(self, progress: "KeptProgress", before: "Before") -> "OpenCase":
        if self.open_case is None:
            from nnviz.gui.lesson.detective.open_case import OpenCase
            from nnviz.gui.lesson.detective.panel import CasePanel
            from nnviz.lessons.case import SUSPECTS

            opened = self.open_case = OpenCase(
                self._session, made(CasePanel), self._earlier_runs, before, progress, self
            )
            names = [name for name in self._panel.form.all_fields if name in SUSPECTS]
            self._suspects = SomeFields(names, self._panel, of="case")
            opened.panel.search.suspects.addWidget(self._suspects)
            opened.show_fields(self._suspects)
            opened.told.connect(self.told)
            opened.design_changed.connect(lambda: self._panel.set_spec(self._session.spec))
            opened.freed.connect(self._on_freed)
            opened.page_wanted.connect(self._place.open_pages)
            opened.panel.next_wanted.connect(self.next_wanted)
        return self.open_case
