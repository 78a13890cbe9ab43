"""A run is filmed: what was kept of it moment by moment, or what comes epoch by epoch."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor

from nnviz.core import Snapshot
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.gui.controls.plural import count, sentences
from nnviz.gui.look import theme
from nnviz.gui.message import Action, Message
from nnviz.gui.sharing.film.making import Making, ending_of
from nnviz.gui.sharing.film.reel import Reel, filmed_of
from nnviz.gui.sharing.film.sampling import SETTLE_MS, Sampling
from nnviz.gui.sharing.film.scene import Scene
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.sharing.film.encoding import FINEST, Frames
from nnviz.sharing.film.pictures import Kept, PictureFilm

REST = 8
"""So many times as long as a picture took, its packing too, there is none while a run goes on: of
quick epochs some are left out, so that it stays as fast.
"""
_ENDS = {RunState.FINISHED, RunState.FAILED}
_FEW = ".gif"
"""The kind of film that has 256 colours."""


class Filming(QObject):
    """One film at a time; it goes on while *Share…* is shut.

    ``show_past`` shows a Checkpoint everywhere for a while, None the present, and ``looked_at``
    tells which a person looks back at; ``show`` shows a Snapshot of the run that goes on
    everywhere, at once.
    """

    changed = Signal()
    """How far it is, or whether there is one."""
    renewed = Signal(object, object)
    """The run's Snapshot, and its Dataset or None: it is another run, or has other moments."""
    told = Signal(object)
    """A Message."""

    def __init__(
        self,
        session: TrainingSession,
        show_past: Callable[[Checkpoint | None], None],
        show: Callable[[Snapshot], None],
        looked_at: Callable[[], Checkpoint | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._show = session, show
        self._show_past, self._looked_at = show_past, looked_at
        self.sampling = Sampling(session, show_past, looked_at, self)
        self._path = Path()
        self._reel: Reel | None = None
        self._packing: Reel | None = None
        self._given_up: Reel | None = None
        """Whose last picture may still be being packed, for nobody."""
        self._moments: tuple[Checkpoint, ...] = ()
        self._at, self._epoch, self._ready_at = 0, 0, 0.0
        self.rest: float = REST
        self._step = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._step.timeout.connect(self._take_past)
        self._making = Making(self)
        self._making.went_on.connect(self.changed)
        self._making.ended.connect(self._on_ended)
        session.snapshot_ready.connect(self._on_snapshot)
        session.state_changed.connect(self._on_state_changed)
        session.run_begun.connect(self._on_new_run)

    @property
    def is_on(self) -> bool:
        """Whether a film is being taken or made."""
        return bool(self._reel or self._packing or self._making.is_at_work)

    @property
    def is_live(self) -> bool:
        """Whether it is taken of a run as that goes on."""
        return self._reel is not None and not self._moments

    def words(self) -> str:
        """How far it is; "" where there is no film."""
        if self._reel is not None and self._moments:
            said = self.tr("Frame {done} of {frames} …")
            return said.format(done=self._at + 1, frames=len(self._moments))
        if self._reel is not None:
            one = self.tr("The film is taken while the run goes on: 1 frame so far.")
            many = self.tr("The film is taken while the run goes on: {n} frames so far.")
            return count(self._reel.taken, one, many)
        said = self.tr("Writing the film: {share:.0%}") if self.is_on else ""
        return said.format(share=self._making.share if self._making.is_at_work else 0)

    def make(self, film: Frames, path: Path, fineness: int) -> None:
        """Write a film whose frames are there."""
        self._path = path
        self._making.make(film, path, fineness)
        self.changed.emit()

    def take_kept(self, scene: Scene, path: Path) -> None:
        """Take a picture of every moment that is kept of the run, and write the film."""
        self.sampling.stop()
        if len(self._session.latest.checkpoints) < 2:
            said = self.tr("There is nothing to film yet: train an epoch first.")
            self.told.emit(Message(said, "warning"))
            return
        self._path, self._reel = path, Reel(scene)
        self._moments, self._at = filmed_of(self._session.latest.checkpoints), 0
        self._go_back()

    def take_live(self, scene: Scene, path: Path) -> None:
        """Take a picture now and after every epoch, until the run ends; then write the film."""
        self.sampling.stop()
        self._path, self._reel, self._moments = path, Reel(scene), ()
        self._ready_at = 0.0
        self._take(self._session.latest)
        said = self.tr(
            "A film is taken until the run ends: a frame of every epoch, or of some where they are "
            "quick."
        )
        if self._session.state is not RunState.RUNNING:
            said = sentences((said, self.tr("Press Train.")))
        self.told.emit(Message(said, action=Action(self.tr("End the film"), self.finish)))
        self.changed.emit()

    def finish(self) -> None:
        """Enough: write what was taken."""
        if not self.is_live:
            return
        reel, self._reel = self._reel, None
        assert reel is not None
        if self._session.latest.step != reel.newest:
            with self._at_present():
                self._show(self._session.latest)
                reel.take(self._session.latest, is_last=True)
        self._write(reel)

    def give_up(self) -> None:
        """Write nothing."""
        if self._making.is_at_work:
            self._making.stop()
        elif self._reel is not None:
            self._drop()
            self._on_ended(None)

    def settle(self) -> None:
        """Wait for what threads are at."""
        for reel in (self._packing, self._given_up):
            if reel is not None:
                reel.settle()
        self._making.settle()

    def _drop(self) -> None:
        self._step.stop()
        if self._moments:
            self._show_past(self._looked_at())
        self._given_up, self._reel, self._moments = self._reel, None, ()

    def _go_back(self) -> None:
        self._show_past(self._moments[self._at])
        self._step.start()
        self.changed.emit()

    def _take_past(self) -> None:
        """The moment that is shown, then the next one."""
        from nnviz.core.insight.looking_back import looking_back

        if self._reel is None:
            return
        reel, is_last = self._reel, self._at + 1 == len(self._moments)
        reel.take(looking_back(self._session.latest, self._moments[self._at]), is_last=is_last)
        if is_last:
            self._drop()
            self._write(reel)
        else:
            self._at += 1
            self._go_back()

    def _take(self, snapshot: Snapshot) -> None:
        """One of a run that goes on: all that is seen shows this very moment."""
        assert self._reel is not None
        began = perf_counter()
        with self._at_present():
            self._show(snapshot)
            self._reel.take(snapshot)
        ended = perf_counter()
        took = ended - began + self._reel.packing_s
        self._epoch, self._ready_at = snapshot.epoch, ended + self.rest * took
        self.changed.emit()

    @contextmanager
    def _at_present(self) -> Iterator[None]:
        """What a person looks back at is no picture of the run as it goes on."""
        moment = self._looked_at()
        if moment is None:
            yield
            return
        self._show_past(None)
        yield
        self._show_past(moment)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        """While a person looks back no frame is taken: the views would go to and fro."""
        is_due = snapshot.epoch != self._epoch and perf_counter() >= self._ready_at
        if self.is_live and is_due and self._looked_at() is None:
            self._take(snapshot)

    def _on_state_changed(self, state: RunState) -> None:
        if self.is_live and state in _ENDS:
            self.finish()
        self.renewed.emit(self._session.latest, self._session.dataset)

    def _on_new_run(self, snapshot: Snapshot) -> None:
        """Another run: the film of this one is over; where nothing of it came it begins anew."""
        self.renewed.emit(snapshot, self._session.dataset)
        if self._reel is None:
            return
        if not self.is_live:
            self.give_up()
        elif self._reel.taken > 1:
            reel, self._reel = self._reel, None
            self._write(reel)  # what is shown is another run's already
        else:
            self._reel, self._epoch = Reel(self._reel.scene), 0
            self._take(snapshot)

    def _write(self, reel: Reel) -> None:
        """When all its pictures are packed."""
        self._packing = reel
        reel.when_packed(self._on_packed)
        self.changed.emit()

    def _on_packed(self, pictures: tuple[Kept, ...]) -> None:
        self._packing = None
        if not pictures:
            said = self.tr("There is no film: nothing of it could be seen.")
            self.told.emit(Message(said, "warning", passes=True))
            self.changed.emit()
            return
        paper = QColor(theme.current().paper)
        film = PictureFilm(pictures, (paper.red(), paper.green(), paper.blue()))
        fineness = 0 if ending_of(self._path) == _FEW else FINEST
        self.make(film, self._path, fineness)

    def _on_ended(self, message: Message | None) -> None:
        given_up = Message(self.tr("The film was given up: nothing was written."))
        self.told.emit(given_up if message is None else replace(message, passes=True))
        self.changed.emit()
