"""Pictures on disk: a PNG or JPEG becomes grey values with the ink at 1."""

import os
import struct
import warnings
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from nnviz import paths
from nnviz.files.errors import FileError, unreadable
from nnviz.files.reading import check_is_file

MOST_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG")
_LONGEST_SIDE = 2_000
_MOST_PACKED = (
    1_100  # to one: no PNG packs its pixels closer, so a smaller file has not all of them
)
_STRIP = 64  # rows of a reduced picture that are made at a time
_ORIENTATION = 0x0112  # where EXIF says how the camera was held
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
    if paths.is_folder(path):
        raise FileError("{path} is a folder: name a picture.", path=path)
    check_is_file(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what a damaged picture has that is not needed
        return _ink(_read_grey(path))


def _read_grey(path: Path) -> Image.Image:
    try:
        with path.open("rb") as file, Image.open(file, formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise _too_large(path)
            if (
                image.format == "PNG"
                and _least_content(image) > _MOST_PACKED * os.fstat(file.fileno()).st_size
            ):
                raise _not_readable(path)
            image.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))  # a JPEG is reduced as it is decoded
            return _upright(_grey(image), image.getexif().get(_ORIENTATION))
    except FileError:
        raise
    except FileNotFoundError:
        raise FileError("There is no file {path}: check its name.", path=path) from None
    except PermissionError as error:
        raise unreadable(path, error) from error
    except Image.DecompressionBombError:
        raise _too_large(path) from None
    except _DECODING_ERRORS as error:
        raise _not_readable(path) from error


def _least_content(image: Image.Image) -> float:
    """Bytes that the pixels of a picture have at least before they are packed."""
    bits = {"1": 1, "L": 1, "P": 1}.get(image.mode, 8 * len(image.getbands()))
    return image.width * image.height * bits / 8


def _not_readable(path: Path) -> FileError:
    return FileError("{path} is not a PNG or JPEG picture that can be read.", path=path)


def _too_large(path: Path) -> FileError:
    return FileError(
        "{path} has more than {most} million pixels: shrink it.",
        path=path,
        most=MOST_PIXELS // 1_000_000,
    )


def _grey(image: Image.Image) -> Image.Image:
    """Brightness, on white paper or, where that shows nothing, on black; large ones reduced.

    Made in strips: converted as a whole, a large picture would take several times its memory.
    """
    factor = -(-max(image.size) // _LONGEST_SIDE)
    image.load()
    if not image.has_transparency_data:
        return _in_strips(image, factor, _brightness)
    on_white = _in_strips(image, factor, partial(_composed, paper="white"))
    darkest, lightest = on_white.getextrema()
    if darkest != lightest:
        return on_white
    return _in_strips(image, factor, partial(_composed, paper="black"))


def _in_strips(
    image: Image.Image, factor: int, convert: Callable[[Image.Image], Image.Image]
) -> Image.Image:
    """The picture converted, with only every ``factor``-th pixel each way, means of the others."""
    width, height = image.size
    if factor == 1:
        return convert(image)
    whole = Image.new("L", (-(-width // factor), -(-height // factor)))
    for top in range(0, height, _STRIP * factor):
        strip = image.crop((0, top, width, min(top + _STRIP * factor, height)))
        whole.paste(convert(strip).reduce(factor), (0, top // factor))
    return whole


def _brightness(image: Image.Image) -> Image.Image:
    if image.mode == "I" or image.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image) // 257).astype(np.uint8))
    return image.convert("L")


def _composed(image: Image.Image, paper: str) -> Image.Image:
    layer = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layer.size, paper), layer).convert("L")


def _upright(image: Image.Image, orientation: Any) -> Image.Image:
    """The picture turned as the camera says that it was held."""
    image.getexif()[_ORIENTATION] = orientation or 1
    turned: Image.Image = ImageOps.exif_transpose(image)
    return turned


def _ink(image: Image.Image) -> NDArray[np.float32]:
    """How far each pixel is from the paper, which is what most of the picture's border shows."""
    grey = np.asarray(image, dtype=np.float32) / np.float32(255)
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    paper = np.median(border)
    light_ink = grey.max() - paper > paper - grey.min()
    ink = np.clip(grey - paper if light_ink else paper - grey, 0, 1)
    strongest = ink.max()
    return ink / strongest if strongest >= _LEAST_CONTRAST else np.zeros_like(ink)
