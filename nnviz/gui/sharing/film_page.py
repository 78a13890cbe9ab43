"""A film of the run: a frame of the weights for every moment that is kept of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from nnviz.gui.aside import Aside
from nnviz.gui.controls.label import label
from nnviz.gui.message import Message, written
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Standing

if TYPE_CHECKING:
    from nnviz.sharing.film.weights import WeightFilm

KINDS = (".gif", ".webp", ".png")
LOOK_MS = 100
"""From one look at how far it is to the next."""


@dataclass
class _Work:
    """What the thread that makes the film tells, and is told."""

    share: float = 0.0
    is_stopped: bool = False

    def stop(self) -> None:
        """Do not go on."""
        self.is_stopped = True

    def tell(self, share: float) -> bool:
        """Frames are done; whether to go on."""
        self.share = share
        return not self.is_stopped


class FilmPage(SharePage):
    """``wanted`` asks where to; then `make` makes the film, on a thread, until it is stopped."""

    wanted = Signal()

    def __init__(self, standing: Standing) -> None:
        said = self.tr(
            "What each neuron of the first layer looks for, a frame for every epoch, with its "
            "number and the accuracy: for slides and pages."
        )
        super().__init__(self.tr("A film of the weights"), said)
        self.size_words = label("", 13, tone="text", wordWrap=True, objectName="film_size")
        self.progress_words = label("", 12, wordWrap=True, objectName="film_progress")
        self._aside, self._work = Aside(self), _Work()
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._show_progress)
        self._film = _film_of(standing)
        self._fineness = 0
        body = QVBoxLayout()
        for part in (self.size_words, self.progress_words):
            body.addWidget(part)
        body.addStretch(1)
        self.lay_out(body)
        self.primary.clicked.connect(self._on_clicked)
        self.destroyed.connect(self._work.stop)
        self._say_what_is_done()
        self._reckon()

    @property
    def is_at_work(self) -> bool:
        """Whether a film is being made."""
        return self._clock.isActive()

    def make(self, path: Path) -> None:
        """Make the film and write it; what becomes of it is told."""
        from nnviz.files.atomic import write_atomically
        from nnviz.sharing.film.encoding import FINEST, Stopped, encoded

        film, work, fineness = self._film, self._work, self._fineness or FINEST
        if film is None or self.is_at_work:
            return
        ending = path.suffix.lower() if path.suffix.lower() in KINDS else KINDS[0]
        work.is_stopped, work.share = False, 0.0

        def do() -> Callable[[], Message] | None:
            try:
                content = encoded(film, ending, fineness, work.tell)
            except Stopped:
                return None
            return lambda: written(path, lambda: write_atomically(path, content))

        self._aside.do(do, self._on_made)
        self._clock.start()
        self._show_progress()
        self._say_what_is_done()

    def stop(self) -> None:
        """Give the film up; nothing is written."""
        self._work.stop()

    def _reckon(self) -> None:
        """How large it will be, found out on a thread."""
        film = self._film
        if film is None:
            self.size_words.setText(self.tr("Once an epoch is trained there is something to see."))
            self.primary.setEnabled(False)
            return
        from nnviz.sharing.film.encoding import fitting
        from nnviz.sharing.film.weights import FINENESS

        self.size_words.setText(self._words(None))
        self._aside.do(lambda: fitting(film, KINDS[0], FINENESS), self._on_reckoned)

    def _on_reckoned(self, found: tuple[int, int]) -> None:
        self._fineness, expected = found
        self.size_words.setText(self._words(expected))

    def _words(self, expected: int | None) -> str:
        assert self._film is not None
        width, height = self._film.size
        if expected is None:
            said = self.tr("{frames} frames of {width} × {height} pixels.")
            return said.format(frames=len(self._film), width=width, height=height)
        said = self.tr("{frames} frames of {width} × {height} pixels, about {size:.1f} MB as GIF.")
        return said.format(frames=len(self._film), width=width, height=height, size=expected / 1e6)

    def _on_clicked(self) -> None:
        if self.is_at_work:
            self.stop()
        else:
            self.wanted.emit()

    def _on_made(self, write: Callable[[], Message] | None) -> None:
        self._clock.stop()
        self._say_what_is_done()
        self.progress_words.setText(self.tr("Stopped: nothing was written.") if not write else "")
        if write is not None:
            self.told.emit(write())

    def _show_progress(self) -> None:
        assert self._film is not None
        said = self.tr("Frame {done} of {frames} …")
        done = round(self._work.share * len(self._film)) + 1
        self.progress_words.setText(said.format(done=done, frames=len(self._film)))

    def _say_what_is_done(self) -> None:
        if self.is_at_work:
            self.name_primary(self.tr("Stop"))
        else:
            self.name_primary(self.tr("Save as film…"), "save")


def _film_of(standing: Standing) -> "WeightFilm | None":
    """None while there is a single moment."""
    from nnviz.sharing.film.weights import WeightFilm

    latest, dataset = standing.latest, standing.dataset
    if len(latest.checkpoints) < 2:
        return None
    shape = None if dataset is None else dataset.image_shape
    return WeightFilm(latest.checkpoints, latest.history, shape=shape)
