"""The digits that need no download: written by nnviz itself, new ones for every epoch or the same.

Training draws on a pool of 100,000 digits, made in blocks when first asked for and kept on disk,
so that neither the first launch nor the later ones have to wait for all of them. Which digits an
epoch gets depends on its number and size alone, never on what was made when.
"""

import os
import tempfile
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_dir

from nnviz.data.dataset import Dataset, Part, Progress
from nnviz.data.hand import USUAL, Style
from nnviz.data.ink import SIDE
from nnviz.data.writer import VERSION, writing

SEED = 20_150_401
BLOCK = 5_000
POOL = 100_000
EPOCH = 10_000

MOVES = ((0, 1), (1, 0), (0, -1), (-1, 0))
"""Whole pixels (down, right) that a digit may be shifted by when the pool comes round again."""
LEANS = ((0, 0.14), (0, -0.14), (-0.12, 0.12), (0.12, -0.12))
"""What it may do instead: lean, or turn. Tangents: how much further down each column lies than the
one before, how much further right each row."""
CHANGED = 0.8
"""The share of digits that do one of these, each as often as the others."""

LOOK_S = 0.05
"""How long one who waits for a block that another makes waits at a time."""


class Pool(Part):
    """Digits that are made block by block when they are first needed; slices share its memory.

    Pools of different `kind` never share a seed. Any thread may ask: a block is made once.
    """

    def __init__(self, kind: int, count: int, style: Style = USUAL) -> None:
        self._kind, self._style = kind, style
        # Reserved as a whole: pages that nobody has written to cost no memory.
        self._master = np.empty((count, SIDE * SIDE), dtype=np.uint8)
        self._labels = np.zeros(count, dtype=np.int64)
        self._targets = np.zeros((count, 10), dtype=np.float32)
        self._locks = [Lock() for _ in range(0, count, BLOCK)]
        self._made = [False] * len(self._locks)

    @property
    def master(self) -> NDArray[Any]:
        """All images (count, 784), 0..255."""
        return self[:].master

    @property
    def labels(self) -> NDArray[np.int64] | None:
        """All labels (count,)."""
        return self[:].labels

    @property
    def targets(self) -> NDArray[np.float32]:
        """All targets (count, 10)."""
        return self[:].targets

    @property
    def nbytes(self) -> int:
        """The memory that the blocks take which are made."""
        whole = self._master.nbytes + self._targets.nbytes
        return whole * sum(self._made) // len(self._made)

    def __len__(self) -> int:
        return len(self._master)

    def is_made(self, rows: slice) -> bool:
        """Whether the blocks that hold these rows are there."""
        start, stop, _ = rows.indices(len(self))
        return all(self._made[start // BLOCK : -(-stop // BLOCK)])

    def __getitem__(self, rows: slice) -> Part:
        start, stop, _ = rows.indices(len(self))
        for _ in self.prepare(start, stop):
            pass
        return Part(self._master, self._labels, self._targets)[rows]

    def prepare(self, start: int, stop: int) -> Iterator[float]:
        """Make the blocks that hold rows start..stop; yields the share done, and may be left."""
        blocks = range(start // BLOCK, -(-stop // BLOCK))
        for done, number in enumerate(blocks):
            for share in self._making(number):
                yield (done + share) / len(blocks)

    def _making(self, number: int) -> Iterator[float]:
        """Make a block, or wait for who makes it; yields often: nobody has to stay to the end."""
        while not self._locks[number].acquire(timeout=LOOK_S):
            yield 0.0
        try:
            if not self._made[number]:
                rows = slice(number * BLOCK, (number + 1) * BLOCK)
                images, labels = yield from _block(self._kind, number, self._style)
                self._master[rows], self._labels[rows] = images, labels
                self._targets[rows] = np.eye(10, dtype=np.float32)[labels]
                self._made[number] = True
        finally:
            self._locks[number].release()
        yield 1.0


class Handwriting(Dataset):
    """Handwriting as a data set: every epoch trains on the next digits of the pool."""

    train: Pool
    test: Pool

    @property
    def default_size(self) -> int:
        """10,000 digits an epoch, new ones for ten epochs."""
        return EPOCH

    @property
    def is_renewed(self) -> bool:
        """New digits for every epoch."""
        return True

    def is_made(self, number: int, size: int) -> bool:
        """Whether the digits of epoch `number` are written."""
        return all(self.train.is_made(rows) for _, rows in _round(number, size))

    def epoch(self, number: int, size: int) -> Part:
        """Digits (number − 1)·size … number·size, counted on round the pool.

        Each later time round, other digits of it are moved or lean, see `MOVES` and `LEANS`.
        """
        pieces = [_changed(self.train[rows], turn) for turn, rows in _round(number, size)]
        return pieces[0] if len(pieces) == 1 else Part.joined(*pieces)

    def some_of(self, number: int, size: int, rows: NDArray[np.int64]) -> Part:
        """Those in these rows, moved or leaning as they are in the whole epoch."""
        found: list[Part] = []
        place, before = np.empty(len(rows), dtype=np.int64), 0
        for turn, piece in _round(number, size):
            inside = np.flatnonzero((rows >= before) & (rows < before + _length(piece)))
            place[inside] = sum(len(part) for part in found) + np.arange(len(inside))
            found.append(_changed(self.train[piece], turn, rows[inside] - before))
            before += _length(piece)
        return Part.joined(*found).at(place)

    def prepare(self, number: int, size: int) -> Iterator[float]:
        """Make what epoch `number` needs; yields the share done, often."""
        spans = list(_round(number, size))
        for before, (_, rows) in enumerate(spans):
            for share in self.train.prepare(rows.start, rows.stop):
                yield (before + share) / len(spans)

    def prepare_ahead(self) -> Iterator[float]:
        """Make the first epoch, the test digits, then the whole pool; may be left at any time."""
        yield from self.prepare(1, EPOCH)
        yield from self.test.prepare(0, BLOCK)
        yield from self.train.prepare(0, POOL)


class SameDigits(Handwriting):
    """Handwriting whose every epoch trains on the first digits of the pool."""

    @property
    def is_renewed(self) -> bool:
        """The same digits come again."""
        return False

    def is_made(self, number: int, size: int) -> bool:
        """Whether these digits are written."""
        return super().is_made(1, size)

    def epoch(self, number: int, size: int) -> Part:
        """The first ``size`` digits, whichever epoch it is."""
        return super().epoch(1, size)

    def some_of(self, number: int, size: int, rows: NDArray[np.int64]) -> Part:
        """Those in these rows of the first digits."""
        return super().some_of(1, size, rows)

    def prepare(self, number: int, size: int) -> Iterator[float]:
        """Make these digits; yields the share done, often."""
        return super().prepare(1, size)


def load(
    progress: Progress | None = None, style: Style = USUAL, *, fresh: bool = True
) -> Handwriting:
    """Handwriting with its validation digits; training's are made when they are needed.

    The style is that of the training digits, ``fresh`` whether every epoch has others. Validation
    and test digits are always the same.
    """
    train, validation, test = Pool(0, POOL, style), Pool(1, BLOCK), Pool(2, BLOCK)
    shape = (SIDE, SIDE)
    label = "Handwriting" if style == USUAL else "Handwriting of another style"
    kind = Handwriting if fresh else SameDigits
    data = kind("handwriting", label, train, validation, test, image_shape=shape)
    report = progress or (lambda share: None)
    for share in validation.prepare(0, BLOCK):
        report(share)
    return data


def _round(number: int, size: int) -> Iterator[tuple[int, slice]]:
    """Pieces of the pool that epoch `number` consists of, each with the times gone round."""
    size = min(size, POOL)
    start, stop = (number - 1) * size, number * size
    while start < stop:
        turn, first = divmod(start, POOL)
        last = min(POOL, first + stop - start)
        yield turn, slice(first, last)
        start += last - first


def _length(piece: slice) -> int:
    return int(piece.stop - piece.start)


def _changed(part: Part, turn: int, rows: NDArray[np.int64] | None = None) -> Part:
    """The digits, or those in these rows, as they are the first time; each later time some of them
    moved or leaning.
    """
    some = part if rows is None else part.at(rows)
    if turn == 0:
        return some
    ways = [*(_pixels(move, (0, 0)) for move in MOVES), *(_pixels((0, 0), lean) for lean in LEANS)]
    chance = np.random.default_rng((SEED, turn)).random(len(part))
    chosen = np.floor((chance if rows is None else chance[rows]) * len(ways) / CHANGED)
    images = some.master.copy()
    for number, pixels in enumerate(ways):
        here = np.flatnonzero(chosen == number)
        images[here] = images[here].take(pixels, axis=1, mode="clip")  # in a third of the time
    return Part(images, some.labels, some.targets)


def _pixels(move: tuple[int, int], lean: tuple[float, float]) -> NDArray[np.int64]:
    """For each pixel (784,) which one's grey it takes, so that nothing between two is reckoned."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    middle = (SIDE - 1) / 2
    down = move[0] + np.rint(lean[0] * (columns - middle)).astype(int)
    right = move[1] + np.rint(lean[1] * (rows - middle)).astype(int)
    taken: NDArray[np.int64] = (rows - down) % SIDE * SIDE + (columns - right) % SIDE
    return taken.ravel()


def _block(
    kind: int, number: int, style: Style
) -> Generator[float, None, tuple[NDArray[np.uint8], NDArray[np.int64]]]:
    """Images (5,000, 784) and labels (5,000,) of a block, from disk if they are there unharmed.

    They are returned at the end; yields the share done. Only the usual style is kept on disk:
    somebody who tries others out would fill it.
    """
    seed = np.random.SeedSequence(SEED, spawn_key=(kind, number))
    if style != USUAL:
        return (yield from writing(seed, BLOCK, style))
    path = _cache_folder() / f"handwriting-{VERSION}-{kind}-{number}.npz"
    kept = _read(path)
    if kept is None:
        kept = yield from writing(seed, BLOCK)
        _keep(path, *kept)
    return kept


def _cache_folder() -> Path:
    return Path(os.environ.get("NNVIZ_CACHE") or user_cache_dir("nnviz", appauthor=False))


def _read(path: Path) -> tuple[NDArray[np.uint8], NDArray[np.int64]] | None:
    try:
        # An .npz carries checksums; the file is opened here as a damaged one is left open else.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            images, labels = kept["images"], kept["labels"]
    except Exception:  # noqa: BLE001, whatever is wrong with the file: the block is made again
        return None
    sound = images.shape == (BLOCK, SIDE * SIDE) and images.dtype == np.uint8
    if not (sound and labels.shape == (BLOCK,) and labels.dtype == np.uint8):
        return None
    return images, labels.astype(np.int64)


def _keep(path: Path, images: NDArray[np.uint8], labels: NDArray[np.int64]) -> None:
    """Write the block, all of it or nothing; a folder that cannot be written to is no error."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            draft = Path(folder) / path.name
            np.savez(draft, images=images, labels=labels.astype(np.uint8))
            draft.replace(path)
