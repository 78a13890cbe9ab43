"""A drawing (SVG) as another program shows it, laid beside the picture that the window saves."""

import io
import shutil
import subprocess
from typing import NamedTuple

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

from nnviz.gui.plot.export import as_picture, as_svg, png_of

RENDERER = shutil.which("rsvg-convert")
FARTHEST = 2
"""Pixels, of two for each of the design, up to which a shift is looked for."""


class Beside(NamedTuple):
    """By how many pixels (x, y) the drawing has to be moved to lie on the picture best.

    ``differing`` is the share of pixels that differ by more than a quarter of the grey levels then.
    """

    shift: tuple[int, int]
    differing: float


def compared(sheet, title, scale=2):
    """The drawing and the picture of a sheet."""
    image = as_picture(sheet, title, scale)
    mine, other = _grey(png_of(image)), _grey(rendered(as_svg(sheet, title), image))
    edge = FARTHEST
    inner = mine[edge:-edge, edge:-edge]
    found = {}
    for x in range(-edge, edge + 1):
        for y in range(-edge, edge + 1):
            moved = np.roll(other, (y, x), axis=(0, 1))[edge:-edge, edge:-edge]
            found[x, y] = np.abs(inner - moved)
    shift = min(found, key=lambda at: (found[at].mean(), abs(at[0]) + abs(at[1])))
    return Beside(shift, float((found[shift] > 64).mean()))


def rendered(svg: bytes, like: QImage) -> bytes:
    """As librsvg draws it, as large as a picture; a PNG."""
    size = "-w", str(like.width()), "-h", str(like.height())
    return subprocess.run([RENDERER, *size], input=svg, capture_output=True, check=True).stdout


def colors(png: bytes):
    """(height, width, 3)"""
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB"), dtype=float)


def _grey(png):
    return colors(png).mean(axis=2)
