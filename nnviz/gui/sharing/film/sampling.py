"""A few pictures of a run's moments, by which one knows how large a film of all of them will be."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.insight.looking_back import looking_back
from nnviz.gui.sharing.film.reel import filmed_of, painting_of
from nnviz.gui.sharing.film.scene import Painting, Scene
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.sharing.film.encoding import neighbours

SETTLE_MS = 30
"""For the views, from a moment's being shown to its picture."""


class Sampling(QObject):
    """One at a time, painted in many turns; ``show`` and ``looked_at`` are those of the Filming
    whose it is.
    """

    taken = Signal(object, object, int)
    """A Scene, pictures of it as `expected_by` wants them, and how many moments there are.

    There are no pictures where it is not seen.
    """

    def __init__(
        self,
        session: TrainingSession,
        show: Callable[[Checkpoint | None], None],
        looked_at: Callable[[], Checkpoint | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._show_past, self._looked_at = session, show, looked_at
        self._scene: Scene | None = None
        self._painting: Painting | None = None
        self._moments: tuple[Checkpoint, ...] = ()
        self._left: list[Checkpoint] = []
        self._pictures: list[QImage] = []
        self._step = QTimer(self, singleShot=True)
        self._step.timeout.connect(self._take)
        session.run_begun.connect(self._forget)
        session.state_changed.connect(self._on_state_changed)

    @property
    def is_on(self) -> bool:
        """Whether pictures are being taken."""
        return self._scene is not None

    def take(self, scene: Scene) -> None:
        """Take them; then what a person looks at is shown again.

        Of a run that goes on, or has one moment, there is one picture, of what is seen now.
        """
        self.stop()
        moments = filmed_of(self._session.latest.checkpoints)
        is_running = self._session.state is RunState.RUNNING
        self._moments = moments[-1:] if is_running else moments
        self._scene, self._pictures = scene, []
        self._left = [self._moments[index] for index in neighbours(len(self._moments))]
        self._go_on()

    def stop(self) -> None:
        """Nobody wants to know it any more."""
        if self.is_on:
            self._forget()
            self._show(self._looked_at())

    def _forget(self) -> None:
        self._step.stop()
        self._scene = self._painting = None

    def _on_state_changed(self, state: RunState) -> None:
        if state is RunState.RUNNING:
            self.stop()

    def _go_on(self) -> None:
        self._show(self._left[0])
        self._step.start(SETTLE_MS)

    def _show(self, moment: Checkpoint | None) -> None:
        if len(self._moments) > 1:
            self._show_past(moment)

    def _take(self) -> None:
        """A piece of one."""
        scene = self._scene
        assert scene is not None
        if self._painting is None:
            latest, moment = self._session.latest, self._left.pop(0)
            shown = looking_back(latest, moment) if len(self._moments) > 1 else latest
            self._painting = painting_of(scene, shown)
        try:
            next(self._painting)
            self._step.start(0)
        except StopIteration as end:
            self._painting = None
            self._on_painted(scene, end.value)

    def _on_painted(self, scene: Scene, picture: QImage | None) -> None:
        if picture is not None:
            self._pictures.append(picture)
        if picture is not None and self._left:
            self._go_on()
            return
        self.stop()
        self.taken.emit(scene, [] if picture is None else self._pictures, len(self._moments))
