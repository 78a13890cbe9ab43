"""Data of one's own in the window: chosen or dropped, looked at on their page, then learnt from."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from nnviz import paths
from nnviz.core import Spec, SpecError
from nnviz.core.choices import Choices
from nnviz.core.fit import check_fit
from nnviz.core.sentence import Sentence
from nnviz.data import Dataset
from nnviz.files import FileError
from nnviz.files.recipes import Recipe, keep_recipe, recent_recipes, recipe_of
from nnviz.gui.look.zoom import made
from nnviz.gui.message import Message, wrong
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run_words import data_name
from nnviz.gui.window.files import Files
from nnviz.gui.window.pages.pages import Pages
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.own_data.found import Found
    from nnviz.gui.own_data.page import OwnDataPage
    from nnviz.gui.own_data.reading import Reading

MOST_RECENT = 5
_NEEDED = tuple(f"nnviz.gui.own_data.{name}" for name in ("page", "reading", "elsewhere.host"))
LATER_MS = 1_500
"""After a launch, before the folder of what was used lately is looked at."""


class Undecided(NamedTuple):
    """Data that were looked at and not used: what was found, and what is being found out yet."""

    path: Path
    found: "Found | None"
    wanted: Choices | None


class OwnData(QObject):
    """Opens the page; nothing of the run changes until a person says *Use these data*."""

    told = Signal(object)
    """A Message."""
    recent_changed = Signal(object)
    """Paths of data that were used lately, newest first."""

    def __init__(
        self,
        window: QMainWindow,
        session: TrainingSession,
        commands: RunCommands,
        pages: Pages,
        files: Files,
    ) -> None:
        super().__init__(window)
        self._session, self._commands, self._pages = session, commands, pages
        self._files = files
        self._page: OwnDataPage | None = None
        self._reading: Reading | None = None
        self._path: Path | None = None
        self._found: Found | None = None
        self._wanted = Choices()
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.show_recent)
        self._later.start()

    def show_recent(self) -> None:
        """Offer what was used lately."""
        self.recent_changed.emit([str(recipe.file) for recipe in recent_recipes(MOST_RECENT)])

    def choose_file(self) -> None:
        """Ask for a file, and look at it."""
        get_ready()
        path = self._files.dialogs.file(self.tr("Your data"), self.tr("All files (*)"))
        if path is not None:
            self.open_when_there(path)

    def choose_folder(self) -> None:
        """Ask for a folder of pictures, and look at it."""
        get_ready()
        path = self._files.dialogs.folder_of(self.tr("Folder of pictures"))
        if path is not None:
            self.open_when_there(path)

    def open_again(self, path: str) -> None:
        """Look at data that were used before, with what was decided then."""
        self.open_when_there(Path(path))

    def open_when_there(self, path: Path) -> None:
        """As soon as the page is imported; until then the window goes on."""
        self._pages.needing.do(partial(self.open, path), *_NEEDED)

    def open(self, path: Path) -> None:
        """Look at a file or folder, with what was decided about it before, if anything was."""
        known = recipe_of(path)
        self._path, self._found = path, None
        page = self._page_made()
        page.right.show_losing(self._session.is_trained)
        self._pages.open(page)
        page.centre.setFocus()
        self._find(self._choices_left(path) if known is None else known.choices)

    @property
    def _lacks_data(self) -> bool:
        """Whether what was opened has not got its data."""
        return self._session.dataset is None and self._session.failure is not None

    def _choices_left(self, path: Path) -> Choices:
        """What was decided in what was opened, of a file that may be the one that it lacks."""
        wanted = self._session.spec
        is_wanted = self._lacks_data and data_name(wanted.data) == path.name
        return wanted.choices if is_wanted else Choices()

    def hand_over(self) -> Undecided | None:
        """What is looked at, for `take_over`; None where nothing was."""
        if self._path is None or self._reading is None:
            return None
        return Undecided(self._path, self._found, self._wanted if self._reading.is_on else None)

    def take_over(self, undecided: Undecided) -> None:
        """Have what was looked at in another window on the page, which is not opened yet."""
        self._path, self._found, wanted = undecided
        page = self._page_made()
        page.right.show_losing(self._session.is_trained)
        if self._found is not None:
            page.show_found(self._found)
        if wanted is not None:
            self._find(wanted)

    def open_page(self) -> None:
        """Have the page as it stands between the bars."""
        self._pages.open(self._page_made())

    def _find(self, choices: Choices) -> None:
        from nnviz.gui.own_data.elsewhere.host import FINDING

        assert self._path is not None and self._reading is not None
        self._wanted = choices
        find_it = partial(FINDING.find, self._path, choices, self._session.spec, self._found)
        self._reading.begin(find_it)

    def _on_begun(self) -> None:
        assert self._path is not None
        self._page_made().show_begun(self._path, self._wanted)

    def _on_waiting(self, share: float) -> None:
        assert self._path is not None
        self._page_made().show_waiting(self._path, share)

    def _on_found(self, found: "Found") -> None:
        self._found = found
        self._page_made().show_found(found)
        if (said := self.said) is not None:
            self.told.emit(said)

    @property
    def said(self) -> Message | None:
        """What there is to say of what was found; None where nothing was."""
        found = self._found
        if found is not None and found.problem is not None:
            return wrong(found.problem)
        return None if found is None or found.dataset is None else Message(self._said_of(found))

    def _said_of(self, found: "Found") -> str:
        """How much can be used, and whether the file is another than when it was used before."""
        data, known = found.dataset, recipe_of(found.path)
        assert data is not None
        many = f"{sum(map(len, (data.train, data.validation, data.test))):,}"
        said = self.tr(
            "{rows} rows can be used. Until you press the button the present network stays."
        )
        if data.image_shape is not None and found.sheet is None:
            said = self.tr(
                "{rows} pictures can be used. Until you press the button the present network stays."
            )
        if known is not None and known.sha256 != found.sha256:
            said = self.tr(
                "{name} has changed since it was used: {rows} rows can be used now. Look at it "
                "again."
            )
        return said.format(rows=many, name=found.path.name)

    def _on_cancelled(self) -> None:
        """What is shown is what was found last; without anything the figures are back."""
        if self._reading is not None:
            self._reading.cancel()
        if self._found is None:
            self._pages.close()
        else:
            self._page_made().stop_waiting()

    def _on_left(self) -> None:
        if self._reading is not None and self._pages.shown is not self._page:
            self._reading.cancel()

    def _on_used(self) -> None:
        """These data are learnt from; how they were understood is kept."""
        found = self._found
        if found is None or found.dataset is None or found.spec is None:
            return
        unkept = _kept(found)
        self.show_recent()
        self._pages.close()
        spec, dataset = replace(found.spec, choices=found.choices), found.dataset
        network = self._session.start
        own = replace(self._session.spec, data=spec.data, choices=spec.choices)
        if network is not None and self._lacks_data and _fits(own, dataset):
            self._commands.take_built(own, network, dataset)
        else:
            self._commands.use_data(spec, dataset)
        if unkept is not None:  # last, so that it stands
            self.told.emit(unkept)

    def _on_npz_wanted(self) -> None:
        """The examples are saved as they were prepared."""
        found = self._found
        if found is None or found.dataset is None:
            return
        from nnviz.files.prepared_npz import save_npz
        from nnviz.gui.saving import Saving

        kinds, title = self.tr("NumPy (*.npz)"), self.tr("Save the data as they were prepared")
        write = partial(save_npz, dataset=found.dataset)
        name = f"{found.path.stem}.npz"
        self._files.choose_and_save(Saving(name, kinds, write, title))

    def _page_made(self) -> "OwnDataPage":
        if self._page is None:
            from nnviz.gui.own_data.page import OwnDataPage
            from nnviz.gui.own_data.reading import Reading

            page = self._page = made(OwnDataPage)
            self._reading = Reading(self)
            self._reading.begun.connect(self._on_begun)
            self._reading.waiting.connect(self._on_waiting)
            self._reading.found.connect(self._on_found)
            self._reading.failed.connect(self._on_cancelled)
            self._pages.add(page)
            self._pages.closed.connect(self._on_left)
            page.chosen.connect(self._find)
            page.used.connect(self._on_used)
            page.npz_wanted.connect(self._on_npz_wanted)
            page.closed.connect(self._pages.close)
            page.cancelled.connect(self._on_cancelled)
            page.file_wanted.connect(self.choose_file)
            page.folder_wanted.connect(self.choose_folder)
        return self._page


def _kept(found: "Found") -> Message | None:
    """Keep how these data were understood; where that cannot be, what there is to say of it."""
    try:
        keep_recipe(Recipe(paths.whole(found.path), found.sha256, found.choices))
    except FileError as error:
        said = Sentence(
            "{name} is not remembered among your data: {reason} Or name another folder in the "
            "environment variable NNVIZ_DATA.",
            name=found.path.name,
            reason=error.sentence,
        )
        return wrong(said, "warning")
    return None


def _fits(spec: Spec, dataset: Dataset) -> bool:
    """Whether a design can have these data."""
    try:
        check_fit(spec, dataset)
    except SpecError:
        return False
    return True


def get_ready() -> None:
    """Have started what finds out what a file holds, while a person still points at one."""
    from nnviz.gui.own_data.elsewhere.host import FINDING

    Thread(target=FINDING.get_ready, name="own data", daemon=True).start()
