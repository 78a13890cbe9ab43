"""Frames as GIF, WebP or APNG, with Pillow; how large the file will be is told before."""

import io
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from nnviz.core.sentence import Sentence
from nnviz.sharing.film.colors import ZERO

if TYPE_CHECKING:
    from PIL import Image

KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    ".gif": ("GIF", {"disposal": 1}),
    ".webp": (
        "WEBP",
        {"lossless": True, "quality": 50, "method": 2, "kmax": 0},
    ),  # 0: no frame anew
    ".png": ("PNG", {"compress_level": 6}),
    ".apng": ("PNG", {"compress_level": 6}),
}
"""The endings of films: what Pillow calls each, and how it writes it.

A ``kmax`` of 0: no frame of WebP is written anew but the first.
"""
MOST_BYTES = 5_000_000
FINEST = ZERO
"""As many steps of colour as there are."""
FRAME_MS, LAST_MS = 200, 2000
"""How long a frame is seen, and the last one."""


class Stopped(Exception):  # noqa: N818, nothing went wrong
    """A film was given up."""


class Frames(Protocol):
    """Whatever a film can be made of."""

    def __len__(self) -> int: ...

    def frame(self, index: int, fineness: int) -> "Image.Image":
        """One frame; fewer steps of colour where ``fineness`` is less."""


def encoded(
    frames: Frames,
    ending: str,
    fineness: int,
    tell: Callable[[float], bool] = lambda share: True,
) -> bytes:
    """The film as a file that ends so.

    ``tell`` hears the share of the frames that is done, and answers whether to go on: where it does
    not, this raises Stopped.
    """
    kind, settings = KINDS[ending]
    rest = _Told(frames, fineness, tell)
    times = [FRAME_MS] * (len(frames) - 1) + [LAST_MS]
    made = io.BytesIO()
    frames.frame(0, fineness).save(
        made, kind, save_all=True, append_images=rest, duration=times, loop=0, **settings
    )
    return made.getvalue()


def quarters(count: int) -> tuple[int, ...]:
    """Five frames of so many, from the first to the last; fewer where there are not five."""
    return tuple(sorted({(count - 1) * quarter // 4 for quarter in range(5)}))


def neighbours(count: int) -> tuple[int, ...]:
    """Frames of so many by which the size of a film is known: pairs, one of each a quarter's."""
    lasts = sorted({min(index + 1, count - 1) for index in quarters(count)} - {0})
    return tuple(index for last in lasts for index in (last - 1, last)) or (0,)


def expected_bytes(frames: Frames, ending: str, fineness: int) -> int:
    """About how large the file will be: reckoned from a few of its frames."""
    some = [frames.frame(index, fineness) for index in neighbours(len(frames))]
    return expected_of(some, len(frames), ending)


def expected_of(some: "Sequence[Image.Image]", count: int, ending: str) -> int:
    """About how large a file of ``count`` frames will be, by those that `neighbours` names.

    One frame is in it as it is. Of each other there is what differs from the one before it, which
    may be a tenth: as much as a pair's second frame adds behind one that is not the file's first.
    """
    added = []
    for before, after in zip(some[::2], some[1::2], strict=False):
        both = _nbytes([after, before], ending)
        added.append(_nbytes([after, before, after], ending) - both)
    first, lasts = _nbytes(some[:1], ending), neighbours(count)[1::2]
    more = np.interp(range(1, count), lasts, added).sum() if lasts else 0.0
    return first + round(float(more))


def _nbytes(frames: "Sequence[Image.Image]", ending: str) -> int:
    kind, settings = KINDS[ending]
    made, times = io.BytesIO(), [FRAME_MS] * len(frames)
    frames[0].save(
        made, kind, save_all=True, append_images=frames[1:], duration=times, loop=0, **settings
    )
    return made.tell()


def fitting(
    frames: Frames, ending: str, choices: tuple[int, ...], most: int = MOST_BYTES
) -> tuple[int, int]:
    """The first of the choices of fineness with which the film is not too large, or the last.

    With it comes how large that will be.
    """
    expected = 0
    for fineness in choices:
        expected = expected_bytes(frames, ending, fineness)
        if expected <= most:
            return fineness, expected
    return choices[-1], expected


def size_words(nbytes: int) -> Sentence:
    """So many bytes as a person says it."""
    if nbytes < 1_000_000:
        return Sentence("{size:.0f} kB", size=max(1.0, nbytes / 1e3))
    return Sentence("{size:.1f} MB", size=nbytes / 1e6)


class _Told:
    """All frames but the first. Made when they are written, for all together would fill the memory;
    Pillow asks for them twice where it writes APNG.
    """

    def __init__(self, frames: Frames, fineness: int, tell: Callable[[float], bool]) -> None:
        self._frames, self._fineness, self._tell = frames, fineness, tell

    def __iter__(self) -> "Iterator[Image.Image]":
        for index in range(1, len(self._frames)):
            if not self._tell(index / len(self._frames)):
                raise Stopped
            yield self._frames.frame(index, self._fineness)
