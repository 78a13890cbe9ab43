"""One picture on disk becomes grey values; nothing it promises is believed."""

import struct
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL import Image

ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".pgm", ".ppm")
MOST_BYTES = 50_000_000
MOST_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
_DECODING_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, EOFError, IndexError, KeyError, OverflowError,
    AttributeError, RuntimeError, MemoryError, struct.error, zlib.error,
)  # fmt: skip
"""What Pillow's decoders are known to raise on damaged files."""


def is_picture(path: Path) -> bool:
    """Whether the file is called as pictures are."""
    return path.suffix.lower() in ENDINGS and not path.name.startswith(".")


def size_of(path: Path) -> tuple[int, int] | None:
    """Height and width that a picture says it has; None where it is none or is too large."""
    from PIL import Image

    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                width, height = image.size
    except (*_DECODING_ERRORS, Image.DecompressionBombError):
        return None
    return (height, width) if 0 < width * height <= MOST_PIXELS else None


def read_grey(path: Path, shape: tuple[int, int]) -> NDArray[np.uint8] | None:
    """The picture's brightness 0..255, (height, width) of ``shape``; None where it is none.

    One of another size is made smaller or larger as a whole; beside it is what its border shows
    most of. What is transparent is white.
    """
    from PIL import Image

    if size_of(path) is None:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_FORMATS) as image:
                image.draft("RGB", (4 * shape[1], 4 * shape[0]))
                grey = _brightness(image)
                if grey.size != (shape[1], shape[0]):
                    grey = _fitted(grey, shape)
                return np.asarray(grey, dtype=np.uint8)
    except (*_DECODING_ERRORS, Image.DecompressionBombError):
        return None


def _brightness(image: "Image.Image") -> "Image.Image":
    from PIL import Image

    if image.mode == "I" or image.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image) // 257).clip(0, 255).astype(np.uint8))
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("L")
    return image.convert("L")


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
