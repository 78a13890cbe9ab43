"""A film of pictures that were kept one by one: of a view, of all figures, of a whole window."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nnviz.sharing.film.colors import ZERO
from nnviz.sharing.film.encoding import expected_of, neighbours, quarters

if TYPE_CHECKING:
    from PIL import Image

_COLORS, _UNKNOWN = 1 << 24, 256
_LEVEL = 1
"""Of packing: the pictures of a run would fill the memory, and nobody is to wait for it."""


@dataclass(frozen=True, eq=False)
class Kept:
    """A picture, packed: its ``size`` in pixels (width, height) and its RGB bytes row by row."""

    size: tuple[int, int]
    packed: bytes

    @classmethod
    def of(cls, size: tuple[int, int], rgb: bytes) -> "Kept":
        """Pack it: on a thread, while the window goes on."""
        return cls(size, zlib.compress(rgb, _LEVEL))

    def image(self) -> "Image.Image":
        """As it was."""
        from PIL import Image

        return Image.frombytes("RGB", self.size, zlib.decompress(self.packed))


@dataclass(frozen=True, eq=False)
class PictureFilm:
    """A frame for every picture, as large as the largest; ``paper`` is what lies beside others.

    In a film of few colours they are 256 of those of its pictures that ``colored_by`` names: five
    from the first to the last where it names none.
    """

    pictures: Sequence[Kept]
    paper: tuple[int, int, int] = (255, 255, 255)
    colored_by: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a frame in pixels."""
        widths, heights = zip(*(kept.size for kept in self.pictures), strict=True)
        return max(widths), max(heights)

    def frame(self, index: int, fineness: int = ZERO) -> "Image.Image":
        """One frame: in all its colours where ``fineness`` is ``ZERO``, else in the film's few."""
        image = self._whole(index)
        return image if fineness >= ZERO else self._in_few(image)

    def _in_few(self, image: "Image.Image") -> "Image.Image":
        """Each colour as the nearest of the film's; Pillow's own way is not exact for paper."""
        from PIL import Image
        from scipy.spatial import KDTree

        rgb = np.asarray(image, dtype=np.uint32)
        keys = rgb[..., 0] << 16 | rgb[..., 1] << 8 | rgb[..., 2]
        few = self._nearest[keys]
        new = np.unique(keys[few == _UNKNOWN])
        if new.size:
            parts = new[:, None] >> np.array([16, 8, 0], dtype=np.uint32) & 255
            self._nearest[new] = KDTree(self._colors).query(parts)[1]
            few = self._nearest[keys]
        image = Image.fromarray(few.astype(np.uint8), mode="P")
        image.putpalette(self._colors.tobytes())
        return image

    def _whole(self, index: int) -> "Image.Image":
        from PIL import Image

        kept = self.pictures[index].image()
        if kept.size == self.size:
            return kept
        frame = Image.new("RGB", self.size, self.paper)
        frame.paste(kept)
        return frame

    @cached_property
    def _nearest(self) -> NDArray[np.uint16]:
        """By red, green and blue in one number which of the few it is, as far as was asked."""
        return np.full(_COLORS, _UNKNOWN, dtype=np.uint16)

    @cached_property
    def _colors(self) -> NDArray[np.uint8]:
        """Red, green and blue of each, one a row."""
        from PIL import Image

        method, dither = Image.Quantize.MEDIANCUT, Image.Dither.NONE
        width, height = self.size
        places = self.colored_by or quarters(len(self))
        some = Image.new("RGB", (width, height * len(places)))
        for row, place in enumerate(places):
            some.paste(self._whole(place), (0, row * height))
        few = some.quantize(256, method=method, dither=dither)
        return np.array(few.getpalette(), dtype=np.uint8).reshape(-1, 3)


def expected_by(pictures: Sequence[Kept], count: int, ending: str, fineness: int) -> int:
    """About how large a film of ``count`` pictures will be, by those that `neighbours` names.

    They have the colours that they will have in it.
    """
    some = neighbours(count)
    colored_by = tuple(some.index(place) for place in quarters(count))
    film = PictureFilm(pictures, colored_by=colored_by)
    return expected_of([film.frame(at, fineness) for at in range(len(film))], count, ending)
