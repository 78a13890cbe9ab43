"""Many runs in the window: their page, and what of it becomes the window's own run."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from nnviz.core import Spec
from nnviz.data.origin.content import differ
from nnviz.data.sources import own_place
from nnviz.gui.look.zoom import made
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.possible import Form
from nnviz.gui.said import in_words
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.pages.pages import Pages
from nnviz.gui.window.pages.seed_marks import SeedMarks
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.sweeps.apart.read_here import changed_since_read

if TYPE_CHECKING:
    from nnviz.gui.sweeps.page import SweepPage
    from nnviz.gui.sweeps.standing import SweepStanding


class Sweeps(QObject):
    """Opens the page; while it is open Train, Pause and Reset are the sweep's own."""

    told = Signal(object)
    """A Message."""
    page_wanted = Signal(object)
    """Look at the data at this Path."""

    def __init__(
        self,
        window: QMainWindow,
        session: TrainingSession,
        form: Form,
        commands: RunCommands,
        pages: Pages,
        course: Course,
    ) -> None:
        super().__init__(window)
        self._session, self._form, self._commands = session, form, commands
        self._pages = pages
        self._seeds = SeedMarks(session, course, self)
        self._page: SweepPage | None = None
        self._said = ""

    @property
    def is_rolling(self) -> bool:
        """Whether runs go on, seen or not."""
        page = self._page
        return page is not None and (page.work.is_rolling or page.eta.is_rolling)

    @property
    def _is_ending(self) -> bool:
        """Whether what goes on has just ended, and all of it is being read."""
        page = self._page
        parts = () if page is None else (page.work, page.eta)
        return any(part.to_tell is not None for part in parts)

    def toggle_page(self) -> None:
        """Open the page, or close it where it is open."""
        if self._page is not None and self._pages.shown is self._page:
            self._pages.close()
        else:
            self.open()

    def hand_over(self) -> "SweepStanding | None":
        """How the page stands, for `take_over`; None where there is none."""
        if self._page is None:
            return None
        from nnviz.gui.sweeps.standing import standing_of

        return standing_of(self._page)

    def take_over(self, standing: "SweepStanding", set_fields: Callable[[QWidget], object]) -> None:
        """Have the page as it stands in another window, its fields set first; it is not opened."""
        from nnviz.gui.sweeps.standing import offer, stand_as

        page = self._page_made()
        offer(page, standing)
        set_fields(page)
        stand_as(page, standing)

    def open(self) -> None:
        """Have the page between the bars."""
        page = self._page_made()
        page.open(self._session.spec, self._session.latest.history)
        self._pages.open(page)
        page.centre.map.setFocus()
        self._on_mode()

    def around(self, act: Callable[[], object]) -> Callable[[], None]:
        """After what needs the figures to be there the page is open again, if it was."""

        def do() -> None:
            is_shown = self._page is not None and self._pages.shown is self._page
            act()
            if is_shown:
                self.open()

        return do

    def end(self) -> None:
        """The window closes: whatever runs ends with it, what is done is kept."""
        if self._page is not None:
            self._page.end()

    def _is_training(self) -> bool:
        return self._session.state is RunState.RUNNING

    def _content(self, data: str) -> str:
        """The SHA-256 of what the window has read of data of that name; "" where it has not."""
        read = self._session.dataset
        return read.content if read is not None and self._session.spec.data == data else ""

    def _on_changed(self) -> None:
        page = self._page
        if page is None or self._pages.shown is not page:
            return
        self._commands.possible_changed.emit()
        self._tell(page.at_desk.sentence)

    def of_changed(self, data: str) -> Message:
        """That this file or folder is another one than the window has read, and a way to it."""
        look = Action(self.tr("Look at it…"), partial(self.page_wanted.emit, own_place(data)))
        said = wrong(changed_since_read(data))
        return replace(said, action=look, again=lambda window: window.sweeps.of_changed(data))

    def _on_told(self, message: Message) -> None:
        data = self._session.spec.data
        is_changed = message.text == in_words(changed_since_read(data))
        said = replace(self.of_changed(data), passes=message.passes) if is_changed else message
        self.told.emit(said)

    def _on_mode(self) -> None:
        """The run's buttons are for what is seen of the page."""
        page = self._page
        if page is not None and self._pages.shown is page:
            self._form.at_desk, self._said = page.at_desk, ""
            self._on_changed()

    def _tell(self, sentence: str) -> None:
        """What there is to say of the sweep, when it is something else."""
        if sentence and sentence != self._said:
            self._said = sentence
            self._on_told(Message(sentence, passes=self.is_rolling or self._is_ending))

    def _on_closed(self) -> None:
        """Buttons and keys are the run's again."""
        page = self._page
        is_left = page is not None and self._pages.shown is not page
        if page is not None and is_left and self._form.at_desk is page.at_desk:
            self._form.at_desk = None
            self._commands.possible_changed.emit()

    def _on_settings(self, spec: Spec) -> None:
        self._pages.close()
        self._commands.take_wanted(spec)
        self._show_seeds(spec)
        if self._session.is_trained and self._session.spec == spec:
            self.told.emit(self.said_of_settings())

    def said_of_settings(self) -> Message:
        """Of those that are taken, while the network is not trained with them."""
        said = self.tr(
            "The settings are taken, and the network is the one from before: Reset begins anew "
            "with them."
        )
        reset = Action(self.tr("Begin anew"), self._commands.reset)
        return Message(said, action=reset, again=lambda window: window.sweeps.said_of_settings())

    def _on_run(self, spec: Spec) -> None:
        """The same design from the same seed comes to the same, to the bit: nothing was kept.

        Of other data it would come to something else.
        """
        standing = None if self._page is None else self._page.work.standing
        run = None if standing is None else standing.runs.get(spec)
        if run is not None and differ(run.content, self._content(spec.data)):
            self.told.emit(self.of_changed(spec.data))
            return
        self._pages.close()
        self._commands.run_again(spec)
        self._show_seeds(spec)
        if self._session.spec == spec:
            said = self.tr("This run is trained again from its seed: it comes out the same.")
            self.told.emit(Message(said))

    def _show_seeds(self, spec: Spec) -> None:
        """What the map knows of other seeds of it lies over the plots."""
        standing = None if self._page is None else self._page.work.standing
        if standing is not None and self._session.spec == spec:
            self._seeds.show(spec, standing.runs)

    def _page_made(self) -> "SweepPage":
        if self._page is None:
            from nnviz.gui.sweeps.page import SweepPage

            page = self._page = made(partial(SweepPage, self._is_training, self._content))
            self._pages.add(page)
            self._pages.closed.connect(self._on_closed)
            page.closed.connect(self._pages.close)
            page.design_wanted.connect(self._pages.close)
            page.settings_wanted.connect(self._on_settings)
            page.run_wanted.connect(self._on_run)
            page.mode_changed.connect(self._on_mode)
            for work in (page.work, page.eta):
                work.told.connect(self._on_told)
                work.changed.connect(self._on_changed)
        return self._page
