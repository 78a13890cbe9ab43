"""The file of what stands in the window: saved, opened, and whether there is anything unsaved."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz.core.sentence import Sentence, SentenceError
from nnviz.files.own_data import Chosen
from nnviz.gui.aside import Aside, nothing
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.sharing.project import words
from nnviz.gui.sharing.project.around import Around, Standing, something_to_lose
from nnviz.gui.sharing.project.opening import Asked, Lacking, PendingOpening, Reading
from nnviz.gui.sharing.project.project_files import ProjectFile, ProjectFiles
from nnviz.gui.sharing.project.saves import Save, Saves
from nnviz.gui.sharing.project.writing import Then
from nnviz.preferences import preferences_path
from nnviz.session.current_run import CurrentRun
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import Deed, UndoHistory
from nnviz.sharing.project.recent import keep_recent, recent_projects

if TYPE_CHECKING:
    from nnviz.gui.sharing.project.run import Opened

ENDING = ".nnviz"


class Projects(QObject):
    """At most one file; reading and writing are done aside, and training goes on meanwhile."""

    told = Signal(object)
    """A Message."""
    changed = Signal()
    """It has another file, or has become saved or unsaved."""
    opened = Signal()
    """The run is one that was kept in a file."""
    whole = Signal(object)
    """It has its data: what was Asked for is open."""
    missed = Signal(object, object)
    """What was Asked for could not be opened, and the Message that says why."""

    def __init__(
        self,
        session: TrainingSession,
        dialogs: FileDialogs,
        around: Around,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._dialogs, self._around = session, dialogs, around
        self.files = ProjectFiles()
        """Its file, and those of what can be had again."""
        self._opening: PendingOpening | None = None
        self._lost: Asked | None = None
        self.lacking: Lacking | None = None
        """Of the data that could not be had last, if these were what was opened."""
        self._comes_to_nothing = False
        self._saves = Saves(session, around, self._on_written, self)
        self._aside = Aside(self)
        self._reading = Reading(self._saves, self._aside, self._take, self._miss)
        self.is_unsaved = False
        for told in (session.snapshot_ready, session.run_begun, session.state_changed):
            told.connect(self.look)
        session.data_ready.connect(self._on_data_ready)
        session.data_failed.connect(self._on_data_failed)
        session.crossed.connect(self._on_crossed)
        session.undo_changed.connect(self._on_undo_changed)
        session.swapped.connect(self._on_swapped)

    @property
    def path(self) -> Path | None:
        """Its file, None where it has none."""
        return self.files.now.path

    @property
    def run(self) -> CurrentRun:
        """What stands in the window."""
        return self._session.present

    @property
    def standing(self) -> Standing:
        """What is compared to tell whether anything has changed."""
        return Standing.of(self._session, self._around.drawing())

    @property
    def is_opening(self) -> bool:
        """Whether what was opened still waits for its data, or to be read."""
        return self._opening is not None or self._reading.is_on

    @property
    def is_busy(self) -> bool:
        """Whether something is being opened or written."""
        return self.is_opening or self._saves.is_busy

    @property
    def recent(self) -> list[Path]:
        """Files that were opened or saved lately, the newest first."""
        return recent_projects(preferences_path().parent)

    def take_over(self, before: "Projects") -> None:
        """Be the file that it was before, in another window of the same session."""
        self.files, self.lacking = before.files, before.lacking
        self.look()
        self.changed.emit()

    def look(self) -> None:
        """Whether there is anything unsaved now; what trains becomes no saved one by that."""
        if self.is_unsaved and self._session.state is RunState.RUNNING:
            return
        now = self.path is not None or something_to_lose(self._session)
        self._set_unsaved(now and self.standing != self.files.now.saved)

    def save(self) -> None:
        """Write it to its file, which is asked for where there is none."""
        if self._is_incomplete():
            return
        if self.path is None:
            self.save_as()
        elif not self._loses(self.path):
            self.write(self.path)

    def save_as(self) -> None:
        """Ask for a file, and write it there."""
        path = None if self._is_incomplete() else self.ask_where()
        if path is not None:
            self.write(path)

    def ask_where(self) -> Path | None:
        """Ask for a file to write to."""
        usual = f"{Path(self._session.spec.data).stem or 'project'}{ENDING}"
        name = self.path.name if self.path is not None else usual
        kinds = self.tr("Project (*.nnviz)")
        return self._dialogs.file_to_write(self.tr("Save the project"), name, kinds)

    def write(self, path: Path) -> None:
        """Write it to ``path``, its file from then on; whatever comes meanwhile is not written."""
        self.told.emit(Message(self.tr("Saving {path} …").format(path=path)))
        self._saves.write(path, self.files.now)

    def write_at_once(self, path: Path) -> bool:
        """The same, but it is done when this returns; training is paused. Whether it was written.

        For who leaves.
        """
        self.finish_saves()
        if self._is_incomplete() or self._loses(path):
            return False
        message, standing = self.keep_at_once(path)
        self._on_written(self._saves.wanted(path, self.files.now), message, standing)
        return message.level == "info"

    def keep_at_once(self, path: Path) -> tuple[Message, Standing]:
        """Write a copy of all to ``path``, done when this returns; training is paused."""
        return self._saves.keep_at_once(path)

    def keep(self, path: Path, then: Then) -> None:
        """Write a copy of all to ``path`` while all goes on; ``then`` is told what came of it."""
        self._saves.keep(path, then)

    def take_back_opening(self) -> Asked | None:
        """What is still being read does not come, and what was there before is there again, where
        this that was opened has no data yet; which it is.
        """
        opening, asked = self._opening, self._reading.give_up()
        if opening is not None and opening.deed is self._session.undoable:
            self._session.take_back_resumed()
            return asked or opening.asked
        return asked

    def finish_saves(self) -> bool:
        """What was to be saved is written when this returns; whether it could be, which is told."""
        return self._saves.finish()

    def settle(self) -> None:
        """Wait until nothing is being read or written; what was to be saved is."""
        self._saves.settle()
        self._aside.settle()

    def open(self, path: Path, *, as_own: bool = True, chosen: Chosen | None = None) -> None:
        """Go on with what is in a file, the window's own from then on unless not ``as_own``.

        It may be what is still being saved: then it is opened once that is written.
        """
        asked = Asked(path, as_own, self._around.drawing(), chosen)
        self.told.emit(words.said_of_asked(asked))
        self._reading.begin(asked)

    def _is_incomplete(self) -> bool:
        """Whether what was opened still waits for its data, which is told: it is not here yet."""
        if self._opening is None:
            return False
        self.told.emit(words.said_while_opening(self._opening.asked))
        return True

    def _loses(self, path: Path) -> bool:
        """Whether something in its file would be lost; what can be done is told then."""
        said = words.lost_by_writing(path, self.files.now, self.standing)
        if said is None:
            return False
        other = Action(self.tr("Save as…"), self.save_as)
        instead = Action(self.tr("Replace it"), partial(self.write, path))
        self.told.emit(Message(said, "warning", other, instead))
        return True

    def _take(self, asked: Asked, found: "Opened | SentenceError") -> None:
        if isinstance(found, SentenceError):
            self._miss(asked, wrong(found))
            return
        self.take_back_opening()
        self._give_up()
        self._around.put_back(found)
        self._session.resume(found.run, found.load)
        deed, file = self._session.undoable, ProjectFile()
        self._opening = PendingOpening(asked, found, deed)
        if asked.as_own:
            file.path = found.path
            file.seen.note(found.path)
        self.files.open(file, deed)
        self.opened.emit()

    def _miss(self, asked: Asked, why: Message) -> None:
        self.told.emit(why)
        self.missed.emit(asked, why)

    def _on_data_ready(self) -> None:
        """An opened one is whole now, and as it was saved."""
        opening, training = self._opening, (None, self._session.training)
        if opening is not None and opening.found.project.training in training:
            self._opening, newer = None, opening.newer(self._around)
            self.files.take_up(opening.deed, self._around.own())
            self._around.take_up(opening.found)
            self.files.found(self.run, self.standing if opening.asked.is_in_file else None)
            if newer:
                self._around.have(self._around.own()._replace(drawing=newer))
            self.told.emit(words.said_of(opening, self._session.latest, newer))
            self.whole.emit(opening.asked)
        self._look_anew()

    def _on_data_failed(self, sentence: Sentence, data: str) -> None:
        """They may be of what was opened: that is not there, and may be given up already."""
        self._look_anew()
        self.lacking = None if self._lost is None else Lacking(self._lost, sentence, data)
        if self._lost is not None:
            self.missed.emit(self._lost, wrong(sentence))

    def _look_anew(self) -> None:
        """What was opened and has not got its data is not there."""
        self._give_up()
        self.look()
        self.changed.emit()

    def _on_crossed(self, deed: Deed) -> None:
        """What is brought back has the file it had; what never had its data comes back without."""
        opening = self._opening
        self._comes_to_nothing = opening is not None and opening.deed is deed
        self._give_up()
        own = self.files.cross(deed, self._around.own())
        if own is not None:
            self._around.have(own)
        self.changed.emit()

    def _on_undo_changed(self) -> None:
        """The run from before what has come to nothing is there again: its lesson may follow."""
        comes_to_nothing, self._comes_to_nothing = self._comes_to_nothing, False
        if comes_to_nothing:
            self._around.come_back()

    def _on_swapped(self, away: UndoHistory | None, again: UndoHistory | None) -> None:
        self._give_up()
        self.files.swap(away, again)
        self.changed.emit()

    def _give_up(self) -> None:
        """What was opened and has not got its data is not what its file holds."""
        if self._opening is not None:
            self._lost, self._opening, self.files.now = self._opening.asked, None, ProjectFile()
            QTimer.singleShot(0, self, self._forget_lost)  # till then it may be told why

    def _forget_lost(self) -> None:
        self._lost = None

    def _on_written(self, save: Save, message: Message, standing: Standing) -> None:
        if message.level == "info":
            self.files.wrote(save.wanted.run, save.file, save.path, standing)
            keep = partial(keep_recent, preferences_path().parent, save.path)
            self._aside.do(keep, lambda _: None, nothing)
            self.look()
            self.changed.emit()
        self.told.emit(message)
        self._reading.go_on(could=message.level == "info")

    def _set_unsaved(self, is_unsaved: bool) -> None:
        if is_unsaved != self.is_unsaved:
            self.is_unsaved = is_unsaved
            self.changed.emit()
