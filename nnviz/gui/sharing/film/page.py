"""A film of the run: what is filmed, of which moments, and how large the file will be."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent

from nnviz.core import Snapshot
from nnviz.core.fit import untrainable
from nnviz.data import Dataset
from nnviz.gui.aside import Aside, nothing
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import column
from nnviz.gui.said import in_words
from nnviz.gui.sharing.film.filming import Filming
from nnviz.gui.sharing.film.foot import written
from nnviz.gui.sharing.film.reel import packed
from nnviz.gui.sharing.film.scene import Scene
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Standing
from nnviz.sharing.film.encoding import KINDS, fitting, size_words
from nnviz.sharing.film.pictures import expected_by
from nnviz.sharing.film.weights import FINENESS, WeightFilm

_GIF = next(iter(KINDS))
KEPT, LIVE = "kept", "live"
PAINTING_S = 0.008
"""So long lines below frames are painted in one turn of the window."""


class FilmPage(SharePage):
    """``wanted`` asks where to; then `begin` has the window's Filming do it, page or no page."""

    wanted = Signal()

    def __init__(self, standing: Standing) -> None:
        said = self.tr(
            "The run in frames, each with its epoch and the accuracy, or else the cost, below it: "
            "for slides and pages."
        )
        super().__init__(self.tr("A film of the run"), said)
        self._standing, self._weights = standing, _weights_of(standing)
        self._scenes = {f"{at}": scene for at, scene in enumerate(standing.scenes)}
        self._fineness, self._asked = 0, 0
        self._filming: Filming | None = None
        self._aside = Aside(self)
        self._feet: Iterator[None] = iter(())
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(self._paint_feet)
        self.subject, self.moments = Choice(), Choice()
        self.size_words = label("", 13, tone="text", wordWrap=True, objectName="film_size")
        self.progress_words = label("", 12, wordWrap=True, objectName="film_progress")
        self._offer()
        what, when = (label(words, 13, 600, "text") for words in (self.tr("Of"), self.tr("When")))
        parts = what, 4, self.subject, 12, when, 4, self.moments
        self.lay_out(column(*parts, 12, self.size_words, 4, self.progress_words, None))
        self.subject.picked.connect(self._on_subject)
        self.moments.picked.connect(self._reckon)
        self.primary.clicked.connect(self._on_clicked)
        self._on_subject()
        self._say_what_is_done()

    @property
    def scene(self) -> Scene | None:
        """What is to be filmed of the window; None: the weights, which need none."""
        return self._scenes.get(str(self.subject.currentData()))

    @property
    def is_live(self) -> bool:
        """Whether what is still to come is to be filmed, and not what is kept."""
        return bool(self.moments.currentData() == LIVE)

    def follow(self, filming: Filming) -> None:
        """Show how far that is, now and from now on."""
        self._filming = filming
        filming.changed.connect(self._say_what_is_done)
        filming.renewed.connect(self.renew)
        filming.sampling.taken.connect(self._on_sampled)
        self._say_what_is_done()

    def renew(self, latest: Snapshot, dataset: Dataset | None) -> None:
        """The page stays open while the run goes on, or another begins: offer what is kept now."""
        self._standing = replace(self._standing, latest=latest, dataset=dataset)
        self._weights = _weights_of(self._standing)
        self.moments.setItemText(0, self._kept_words())
        self._on_subject()

    def showEvent(self, event: QShowEvent) -> None:
        """Find out how large a film will be, now that somebody wants to know it."""
        super().showEvent(event)
        self._reckon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody does any more: the views show nothing but what a person wants of them."""
        super().hideEvent(event)
        self._stop_reckoning()

    def begin(self, filming: Filming, path: Path) -> None:
        """Film what was chosen."""
        scene = self.scene
        if filming.is_on:
            return
        if scene is None and self._weights is not None:
            for _ in self._weights.paint_feet():
                pass  # all that are not there yet
            filming.make(self._weights, path, self._fineness or FINENESS[0])
        elif scene is not None and self.is_live:
            filming.take_live(scene, path)
        elif scene is not None:
            filming.take_kept(scene, path)

    def settle(self) -> None:
        """Wait until its size is known."""
        while self._painting.isActive():
            self._paint_feet()
        self._aside.settle()

    def _offer(self) -> None:
        self.subject.setObjectName("film_subject")
        self.subject.setAccessibleName(self.tr("What is filmed"))
        self.subject.add("weights", self.tr("The weights of the first layer"))
        for name, scene in self._scenes.items():
            self.subject.add(name, scene.words)
        self.moments.setObjectName("film_moments")
        self.moments.setAccessibleName(self.tr("Which moments"))
        self.moments.add(KEPT, self._kept_words())
        self.moments.add(LIVE, self.tr("As it goes on, from now until the run ends"))

    def _kept_words(self) -> str:
        one, many = self.tr("What is kept: 1 moment"), self.tr("What is kept: {n} moments")
        return count(len(self._standing.latest.checkpoints), one, many)

    def _on_subject(self) -> None:
        """The weights are all kept: nobody need wait for them."""
        is_scene = self.scene is not None
        if not is_scene:
            self.moments.choose(KEPT)
        elif len(self._standing.latest.checkpoints) < 2:
            self.moments.choose(LIVE)
        self._reckon()

    def _reckon(self) -> None:
        """How large it will be, found out on a thread."""
        self._asked += 1
        self._say_what_is_done()
        self._stop_reckoning()
        scene, film = self.scene, self._weights
        if not self._is_possible:
            said = self.tr("Once an epoch is trained there is something to see.")
            if not self._can_train:
                said = self.tr("A step has no slope to train on: there is nothing to film.")
            self.size_words.setText(said)
            return
        self.size_words.setText("")
        if not self.isVisible():
            return
        if scene is not None:
            self._reckon_scene(scene)
        elif film is not None:
            self._feet = film.paint_feet()
            self._paint_feet()

    def _stop_reckoning(self) -> None:
        self._painting.stop()
        if self._filming is not None:
            self._filming.sampling.stop()

    def _paint_feet(self) -> None:
        """The window's letters are for its own thread, which has other things to do as well."""
        self._painting.stop()
        film, end = self._weights, perf_counter() + PAINTING_S
        for _ in self._feet:
            if perf_counter() > end:
                self._painting.start()
                return
        if film is not None:
            find = partial(fitting, film, _GIF, FINENESS)
            self._aside.do_newest(find, partial(self._tell_weights, film), nothing)

    def _tell_weights(self, film: WeightFilm, found: tuple[int, int]) -> None:
        self._fineness, expected = found
        if self.scene is None and film is self._weights:
            self._tell_size(len(film), film.size, expected)

    def _reckon_scene(self, scene: Scene) -> None:
        """From some moments of it, which the window shows one after the other."""
        if self._filming is not None and not self._filming.is_on:
            self._filming.sampling.take(scene)

    def _on_sampled(self, scene: Scene, pictures: list[QImage], moments: int) -> None:
        """With one picture alone it is known how large a frame is at most."""
        if scene is not self.scene:
            return
        if not pictures:
            self.size_words.setText(self.tr("It cannot be seen now."))
            return

        def reckon() -> int:
            return expected_by([packed(picture) for picture in pictures], moments, _GIF, 0)

        size = pictures[0].width(), pictures[0].height()
        tell = partial(self._tell_scene, self._asked, moments, size)
        self._aside.do_newest(reckon, tell, nothing)

    def _tell_scene(self, asked: int, moments: int, size: tuple[int, int], nbytes: int) -> None:
        if asked != self._asked:
            return  # it has been asked anew, of what is there by now
        if moments > 1 and not self.is_live:
            self._tell_size(moments, size, nbytes)
            return
        said = self.tr("Frames of {width} × {height} pixels, about {size} each as GIF.")
        if moments == 1:
            said = self.tr("Frames of {width} × {height} pixels, at most {size} each as GIF.")
        self._say_size(said, 0, size, nbytes // moments)

    def _tell_size(self, frames: int, size: tuple[int, int], nbytes: int) -> None:
        said = self.tr("{count} frames of {width} × {height} pixels, about {size} as GIF.")
        self._say_size(said, frames, size, nbytes)

    def _say_size(self, said: str, frames: int, size: tuple[int, int], nbytes: int) -> None:
        (width, height), large = size, in_words(size_words(nbytes))
        said = said.format(count=frames, width=width, height=height, size=large)
        self.size_words.setText(said)

    @property
    def _is_possible(self) -> bool:
        has_moments = len(self._standing.latest.checkpoints) > 1
        return has_moments or (self.scene is not None and self.is_live and self._can_train)

    @property
    def _can_train(self) -> bool:
        return untrainable(self._standing.latest.spec) is None

    def _on_clicked(self) -> None:
        filming = self._filming
        if filming is None or not filming.is_on:
            self.wanted.emit()
        elif filming.is_live:
            filming.finish()
        else:
            filming.give_up()

    def _say_what_is_done(self) -> None:
        filming = self._filming
        is_on = filming is not None and filming.is_on
        self.progress_words.setText(filming.words() if filming is not None else "")
        self.size_words.setHidden(is_on)
        self.subject.setEnabled(not is_on)
        self.moments.setEnabled(not is_on and self.scene is not None)
        self.primary.setEnabled(is_on or self._is_possible)
        if filming is not None and filming.is_live:
            self.name_primary(self.tr("End the film"))
        elif is_on:
            self.name_primary(self.tr("Stop"))
        else:
            self.name_primary(self.tr("Save as film…"), "save")


def _weights_of(standing: Standing) -> WeightFilm | None:
    """None while there is a single moment."""
    latest, dataset = standing.latest, standing.dataset
    if len(latest.checkpoints) < 2:
        return None
    shape = None if dataset is None else dataset.image_shape
    return WeightFilm(latest.checkpoints, latest.history, shape=shape, written=written)
