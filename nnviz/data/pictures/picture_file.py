"""One picture on disk becomes grey values; nothing it promises is believed."""

import struct
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz import paths

if TYPE_CHECKING:
    from PIL import Image

ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm")
MOST_BYTES = 50_000_000
MOST_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
_ORIENTATION, _LYING = 0x0112, range(5, 9)
"""The tag that says how a camera was held, and its values for one held upright (EXIF 2.32)."""
_DECODING_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, EOFError, IndexError, KeyError, OverflowError,
    AttributeError, RuntimeError, MemoryError, struct.error, zlib.error,
)  # fmt: skip
"""What Pillow's decoders are known to raise on damaged files."""


def is_picture(path: Path) -> bool:
    """Whether the file is called as pictures are."""
    return path.suffix.lower() in ENDINGS and not path.name.startswith(".")


class Header(NamedTuple):
    """What a picture says of itself: its size as it is seen, and whether it is one of several."""

    size: tuple[int, int]
    """Height and width."""
    moves: bool


def header_of(path: Path) -> Header | None:
    """What a picture says of itself; None where it is none or is too large."""
    from PIL import Image

    try:
        if paths.size(path) > MOST_BYTES:
            return None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                width, height = image.size
                lies = image.getexif().get(_ORIENTATION, 1) in _LYING
                moves = getattr(image, "is_animated", False)
    except (*_DECODING_ERRORS, Image.DecompressionBombError):
        return None
    if not 0 < width * height <= MOST_PIXELS:
        return None
    return Header((width, height) if lies else (height, width), moves)


def read_grey(path: Path, shape: tuple[int, int]) -> NDArray[np.uint8] | None:
    """The picture's brightness 0..255, (height, width) of ``shape``; None where it is none.

    It stands as the camera was held. One of another size is made smaller or larger as a whole;
    beside it is what its border shows most of. What is transparent is white. Of several, as of one
    that moves, it is the first.
    """
    from PIL import Image, ImageOps

    if header_of(path) is None:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                image.draft("RGB", (4 * max(shape), 4 * max(shape)))
                grey = _brightness(image)
                orientation = image.getexif().get(_ORIENTATION)
                if orientation in range(2, 9):
                    grey.getexif()[_ORIENTATION] = orientation
                    grey = ImageOps.exif_transpose(grey)
                if grey.size != (shape[1], shape[0]):
                    grey = _fitted(grey, shape)
                return np.asarray(grey, dtype=np.uint8)
    except (*_DECODING_ERRORS, Image.DecompressionBombError):
        return None


def _brightness(image: "Image.Image") -> "Image.Image":
    from PIL import Image

    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return Image.fromarray(_in_bytes(np.asarray(image), image.mode))
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("L")
    return image.convert("L")


def _in_bytes(values: NDArray[Any], mode: str) -> NDArray[np.uint8]:
    """Grey values 0..255 of finer ones: of 16 bits, or as wide as they are in what can hold more.

    Those of mode "I" need not use more than 8 bits, and those of "F" are shares, or as of 8 bits.
    """
    whole = np.nan_to_num(values.astype(np.float64))
    most = whole.max(initial=0.0)
    factor = 1 / 257
    if mode == "F":
        factor = 255.0 if most <= 1 else 1.0
    elif mode == "I" and most <= 255:
        factor = 1.0
    return np.asarray((whole * factor).clip(0, 255).astype(np.uint8))


def _fitted(grey: "Image.Image", shape: tuple[int, int]) -> "Image.Image":
    from PIL import Image

    height, width = shape
    factor = min(width / grey.width, height / grey.height)
    size = max(1, round(grey.width * factor)), max(1, round(grey.height * factor))
    values = np.asarray(grey)
    border = np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
    canvas = Image.new("L", (width, height), int(np.median(border)))
    small = grey.resize(size, Image.Resampling.BOX if factor < 1 else Image.Resampling.BILINEAR)
    canvas.paste(small, ((width - size[0]) // 2, (height - size[1]) // 2))
    return canvas
