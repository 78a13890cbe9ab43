"""Pictures on disk: a PNG or JPEG becomes grey values with the ink at 1."""

import os
import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from nnviz.files.errors import FileError, unreadable

MOST_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG")
_LONGEST_SIDE = 2_000
_LEAST_CONTRAST = 1 / 16
# What Pillow's decoders are known to raise on damaged files.
_DECODING_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, EOFError, IndexError, KeyError, OverflowError,
    struct.error, zlib.error,
)  # fmt: skip


def read_image(path: str | os.PathLike[str]) -> NDArray[np.float32]:
    """The picture as (height, width) float32: paper at 0, the strongest ink at 1.

    Ink may be dark on light paper or light on dark; what is transparent is paper; photographs are
    turned upright, large ones reduced. A picture without contrast is all 0. Raises FileError.
    """
    path = Path(path)
    if path.is_dir():
        raise FileError("{path} is a folder: name a picture.", path=path)
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        return _ink(_read_grey(path))


def _read_grey(path: Path) -> Image.Image:
    try:
        with path.open("rb") as file, Image.open(file, formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise _too_large(path)
            return _reduced(_grey(ImageOps.exif_transpose(image)))
    except FileError:
        raise
    except FileNotFoundError:
        raise FileError("There is no file {path}: check its name.", path=path) from None
    except PermissionError as error:
        raise unreadable(path, error) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_large(path) from None
    except _DECODING_ERRORS as error:
        raise FileError(
            "{path} is not a PNG or JPEG picture that can be read.", path=path
        ) from error


def _too_large(path: Path) -> FileError:
    return FileError(
        "{path} has more than {most} million pixels: shrink it.",
        path=path,
        most=MOST_PIXELS // 1_000_000,
    )


def _grey(image: Image.Image) -> Image.Image:
    """Brightness, on white paper or, where that shows nothing, on black."""
    if image.mode == "I" or image.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image) // 257).astype(np.uint8))
    if not image.has_transparency_data:
        return image.convert("L")
    layer = image.convert("RGBA")
    on_white = _composed(layer, "white")
    darkest, lightest = on_white.getextrema()
    return on_white if darkest != lightest else _composed(layer, "black")


def _composed(layer: Image.Image, paper: str) -> Image.Image:
    return Image.alpha_composite(Image.new("RGBA", layer.size, paper), layer).convert("L")


def _reduced(image: Image.Image) -> Image.Image:
    factor = -(-max(image.size) // _LONGEST_SIDE)
    return image.reduce(factor) if factor > 1 else image


def _ink(image: Image.Image) -> NDArray[np.float32]:
    """How far each pixel is from the paper, which is what most of the picture's border shows."""
    grey = np.asarray(image, dtype=np.float32) / np.float32(255)
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    paper = np.median(border)
    light_ink = grey.max() - paper > paper - grey.min()
    ink = np.clip(grey - paper if light_ink else paper - grey, 0, 1)
    strongest = ink.max()
    return ink / strongest if strongest >= _LEAST_CONTRAST else np.zeros_like(ink)
