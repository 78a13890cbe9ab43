"""The pictures of a film, as they are taken: packed on a thread, and never too many."""

from collections.abc import Callable
from time import perf_counter

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from nnviz.core import Snapshot
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.gui.aside import Aside, nothing
from nnviz.gui.look.pieces import at_once
from nnviz.gui.said import in_words
from nnviz.gui.sharing.film.scene import Painting, Scene, with_foot
from nnviz.sharing.film.pictures import Kept
from nnviz.sharing.film.weights import caption

MOST = 300
"""Pictures; of more every other one is forgotten."""


class Reel(QObject):
    """What was taken of one ``scene`` so far; each picture is asked for with its moment."""

    def __init__(self, scene: Scene, most: int = MOST) -> None:
        super().__init__()
        self.scene, self._most = scene, most
        self._pictures: list[Kept] = []
        self._asked, self._every = 0, 1
        self.taken = 0
        """Pictures so far, some of them still to be packed."""
        self.packing_s = 0.0
        """How long a thread was at the picture that was packed last."""
        self.newest = -1
        """The mini-batches done at the moment that was taken last; −1: none was."""
        self._aside = Aside(self)

    def take(self, snapshot: Snapshot, *, is_last: bool = False) -> None:
        """Take the scene as it stands, where it can be seen; it shows that moment.

        Of a run that goes on for long only some are taken, evenly, and the last.
        """
        turn, self._asked = self._asked, self._asked + 1
        if turn % self._every and not is_last:
            return
        picture = at_once(painting_of(self.scene, snapshot))
        if picture is not None:
            self.newest, self.taken = snapshot.step, self.taken + 1
            self._aside.do(lambda: _timed(picture), self._on_packed, self._on_unpacked)

    def when_packed(self, then: Callable[[tuple[Kept, ...]], None]) -> None:
        """Give the pictures to ``then`` when all are there."""
        self._aside.do(nothing, lambda _: then(tuple(self._pictures)), nothing)

    def settle(self) -> None:
        """Wait until all are packed."""
        self._aside.settle()

    def _on_packed(self, found: tuple[Kept, float]) -> None:
        picture, self.packing_s = found
        self._pictures.append(picture)
        if len(self._pictures) > self._most:
            self._pictures, self._every = self._pictures[::2], 2 * self._every

    def _on_unpacked(self) -> None:
        self.taken -= 1


def filmed_of(moments: tuple[Checkpoint, ...], most: int = MOST) -> tuple[Checkpoint, ...]:
    """Those of which a film has a frame: all, or as many of them, evenly, and the last."""
    every = 1 + (len(moments) - 2) // (most - 1) if len(moments) > most else 1
    return (*moments[:-1:every], moments[-1])


def _timed(picture: QImage) -> tuple[Kept, float]:
    began = perf_counter()
    return packed(picture), perf_counter() - began


def painting_of(scene: Scene, snapshot: Snapshot) -> Painting:
    """The scene as it stands, with the epoch and accuracy of that moment below it."""
    return with_foot(scene, in_words(caption(snapshot.epoch, snapshot.history)))


def packed(picture: QImage) -> Kept:
    """A picture of 24 bits, its rows without what fills them up."""
    width, height = picture.width(), picture.height()
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(height, picture.bytesPerLine())
    return Kept.of((width, height), rows[:, : 3 * width].tobytes())
