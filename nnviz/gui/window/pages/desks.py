"""The desks in the window: while one is open, Train, Step, Reset and Undo are its own."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Spec
from nnviz.data import Dataset
from nnviz.files import FileError
from nnviz.gui.controls.plural import sentences
from nnviz.gui.desks.table import DESKS
from nnviz.gui.look.zoom import made
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.run.at_desk import AtDesk
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.possible import Form
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.files import Files
from nnviz.gui.window.pages.pages import Pages
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import Act, Deed

if TYPE_CHECKING:
    from nnviz.gui.desks.desk import Desk, Opening
    from nnviz.gui.desks.page import DeskPage


class DesksLeft(NamedTuple):
    """What stands on the desks that were opened, by their names; which of them was open last,
    whether for a lesson, whether it waits for that, and the design of the run that began with what
    was built there.
    """

    standing: dict[str, tuple[Any, ...]]
    shown: str
    has_lesson: bool
    waits: bool
    begun: Spec | None
    speed: float


class Desks(QObject):
    """Nothing of them is imported before one is opened; the run goes on while one is."""

    told = Signal(object)
    """A Message."""
    changed = Signal()
    """The desk that is open has another state."""

    def __init__(
        self,
        parent: QObject,
        session: TrainingSession,
        form: Form,
        commands: RunCommands,
        pages: Pages,
        files: Files,
        drawer: Drawer,
    ) -> None:
        super().__init__(parent)
        self._session, self._speed = session, 1.0
        self._form, self._commands, self._files = form, commands, files
        self.pages, self._drawer = pages, drawer
        self._page: DeskPage | None = None
        self._possible: tuple[bool, bool, str] | None = None
        self._begun: tuple[Spec, Callable[[], None]] | None = None
        commands.undone.connect(self._on_undone)
        for changed in (session.snapshot_ready, session.state_changed):
            changed.connect(self._show_run)

    @property
    def desk(self) -> "Desk | None":
        """The one that is open."""
        is_open = self._page is not None and self.pages.shown is self._page
        return self._page.desk if self._page is not None and is_open else None

    def open_when_there(self, name: str) -> None:
        """The same, alone, as soon as it is imported; until then the window goes on."""
        [module] = [entry.module for entry in DESKS if entry.name == name]
        self.pages.needing.do(partial(self.open, name), "nnviz.gui.desks.page", module)

    def open(self, name: str, lesson: QWidget | None = None, waits: bool = False) -> None:
        """Have that desk between the bars, beside a lesson's panel or alone.

        One that ``waits`` is seen after `end_waiting`: it would answer what the lesson asks.
        """
        page = self._page_made()
        self._let_go()
        self._show(page, name, lesson, waits=waits)
        self.pages.open(page)
        page.desk.show_speed(self._speed)
        if lesson is None:
            page.desk.end_lesson()
        self._show_run()
        if not waits:
            page.desk.setFocus(Qt.FocusReason.MouseFocusReason)
        self._have_buttons(page.at_desk)

    def show_predicted(self, is_predicted: bool) -> None:
        """Say in the place of a desk that waits what comes next: a prediction, or to try it."""
        page = self._page_made()
        page.waiting.show_predicted(is_predicted)
        if self.desk is not None and page.at_desk is page.waiting:
            self._have_buttons(page.waiting)

    def end_waiting(self) -> None:
        """Have the desk that waits be seen, if there is one."""
        if self._page is not None and self._page.end_waiting() and self.desk is not None:
            self._have_buttons(self._page.desk)

    def hand_over(self) -> DesksLeft | None:
        """What was done there, for `taking_over`; None where none was opened."""
        if self._page is None:
            return None
        begun = None if self._begun is None else self._begun[0]
        name, lesson, waits = self._page.shown
        return DesksLeft(self._page.standing, name, lesson is not None, waits, begun, self._speed)

    def taking_over(self, left: DesksLeft, lesson: QWidget | None) -> Iterator[tuple[str, "Desk"]]:
        """Have what stood on desks in another window, one after the other; none is opened."""
        page, self._speed = self._page_made(), left.speed
        for name, standing in left.standing.items():
            self._show(page, name, lesson if name == left.shown else None, waits=False)
            page.desk.stand_as(standing)
            yield name, page.desk
        self._show(page, left.shown, lesson, waits=left.waits)
        if left.begun is not None:
            self._begun = left.begun, partial(self.open, *page.shown)

    def open_again(self) -> None:
        """The desk that was open last, beside the lesson that it had."""
        if self._page is not None:
            self.open(*self._page.shown)

    def around(self, act: Callable[[], object]) -> Callable[[], None]:
        """What needs the figures to be there does that; the desk that was open is open again."""

        def do() -> None:
            shown = self._page.shown if self._page is not None and self.desk is not None else None
            self.pages.close()
            act()
            if shown is not None:
                self.open(*shown)

        return do

    def set_speed(self, speed: float) -> None:
        """How fast what rolls goes on: 0 to be watched, to 1."""
        self._speed = speed
        if self.desk is not None:
            self.desk.show_speed(speed)

    def _have_buttons(self, at_desk: AtDesk) -> None:
        """Train, Step, Reset and Undo are its own; and what there is to say of it."""
        self._form.at_desk, self._possible = at_desk, None
        self._tell_what_is_possible(at_desk)
        said = dict.fromkeys((at_desk.sentence, at_desk.why_off))
        self.told.emit(Message(sentences(said)))

    def _show(self, page: "DeskPage", name: str, lesson: QWidget | None, *, waits: bool) -> None:
        """Have that desk on the page, and hear of it."""
        desk = page.show_desk(name, lesson, waits=waits)
        if desk is not None:
            desk.changed.connect(self._on_changed)
            desk.told.connect(self.told)
            desk.saving_wanted.connect(self._files.choose_and_save)
            desk.opening_wanted.connect(self._on_opening_wanted)
            desk.run_wanted.connect(self._on_run_wanted)
            desk.network_wanted.connect(self._on_network_wanted)

    def _show_run(self) -> None:
        """To the desk that is open; and when it ends, to the one that the run has begun at."""
        is_running = self._session.state is RunState.RUNNING
        desk = self.desk
        if desk is None and self._begun is not None and self._page is not None and not is_running:
            desk = self._page.desk
        if desk is not None:
            latest, dataset = self._session.latest, self._session.dataset
            desk.show_run(latest, dataset, is_running=is_running)

    def _on_changed(self) -> None:
        desk = self.desk
        if desk is not None and desk is self.sender() and desk is self._form.at_desk:
            has_rolled = self._possible is not None and self._possible[0]
            self.told.emit(Message(desk.sentence, passes=desk.is_rolling or has_rolled))
            self._tell_what_is_possible(desk)
            self.changed.emit()

    def _tell_what_is_possible(self, desk: AtDesk) -> None:
        """Where that is something else: all views hear of it, and what rolls tells often."""
        possible = desk.is_rolling, desk.can_step, desk.why_off
        if possible != self._possible:
            self._possible = possible
            self._commands.possible_changed.emit()

    def _on_opening_wanted(self, opening: "Opening") -> None:
        path = self._files.dialogs.file(opening.title, opening.kinds)
        if path is None:
            return
        try:
            opening.read(path)
        except FileError as error:
            self.told.emit(wrong(error))

    def _on_run_wanted(self, spec: Spec, network: Network) -> None:
        """The figures are seen, of a run that begins with what was built; Undo comes back here."""
        assert self._page is not None
        back = partial(self.open, *self._page.shown)
        self.pages.close()
        self._begun = spec, back
        if self._commands.train_from(spec, network):
            self.told.emit(self.begun_with)

    @property
    def begun_with(self) -> Message | None:
        """What is said of the run that began with what was built, with the way back to its desk."""
        if self._begun is None:
            return None
        said = self.tr("Training goes on from what you built. Undo brings it back.")
        return Message(said, action=Action(self.tr("Back to the desk"), self._begun[1]))

    def _on_undone(self, deed: Deed) -> None:
        """The run that began with what was built is gone: it stands on its desk as it was."""
        spec, back = self._begun or (None, None)
        if back is not None and deed.act is Act.OPENED and deed.after == spec:
            self._begun = None
            back()

    def _on_network_wanted(self, spec: Spec, network: Network, dataset: Dataset) -> None:
        """The figures are seen, and the page of the drawer that draws it."""
        self.pages.close()
        self._commands.take_built(spec, network, dataset)
        view = next(view for view in self._drawer.views if view.name == "NetworkDiagramView")
        self._drawer.open_page(view)

    def _on_closed(self) -> None:
        if self.desk is None:
            self._let_go()

    def _let_go(self) -> None:
        """Buttons and keys are the run's again."""
        if self._page is not None and self._page.is_at(self._form.at_desk):
            self._page.desk.leave()
            self._form.at_desk = None
            self._commands.possible_changed.emit()

    def _page_made(self) -> "DeskPage":
        if self._page is None:
            from nnviz.gui.desks.page import DeskPage

            page = self._page = made(DeskPage)
            self.pages.add(page)
            self.pages.closed.connect(self._on_closed)
            page.closed.connect(self.pages.close)
            page.desk_wanted.connect(self.open_when_there)
        return self._page
