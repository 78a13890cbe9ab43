"""How a drawing or a picture becomes the 28 x 28 grey values that a network of digits reads.

All of it follows the frame of MNIST: the longer side of the ink is 20 pixels, and the centre
of mass lies at row 14, column 14, counted from 0 (so the picture's middle is a corner of that
pixel, not its centre: MNIST's own images have their mean there).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

SIDE = 28
BOX = 20.0  # the longer side of the ink, pen included, in pixels
PEN = 2.4  # width of the pen, in pixels of the same frame: MNIST's amount of ink
CENTRE = 14.0  # where the centre of mass belongs, as an index of rows and columns
LIT = 32 / 255  # darker than this is paper

SMALLEST_DRAWING = 3.0  # in the pad's pixels: less than this is a slip of the hand
MOST_INK = 0.7  # of the 20 x 20 box: a filled disc has 0.78, one of MNIST's 60,000 more than 0.7

_PIECE = 2.0  # segments are cut no longer than this, in pixels, so that a small window covers one
_GRAIN = 0.1  # points nearer than this along the stroke are left out, in pixels
_REACH = PEN / 2 + 0.5  # ink ends this far from the middle of the stroke
_WINDOW = int(np.ceil(_PIECE + 2 * _REACH)) + 1

Image28 = NDArray[np.float32]
_Floats = NDArray[np.float64]


def rasterize(strokes: Sequence[ArrayLike]) -> Image28 | None:
    """Draw strokes anew with MNIST's pen, size and place.

    `strokes` is a list of (n, 2) arrays of points (x, y), y downward, in any unit; a stroke of
    one point is a dot. Size, place and pen of the drawing do not matter. Returns (28, 28)
    values in 0..1, or None if there is no point at all; wrong shapes and points that are not
    finite are a ValueError.
    """
    lines = _checked(strokes)
    if not lines:
        return None
    starts, ends = _pieces(_framed(lines))
    return centred(_draw(starts, ends))


def normalize_image(grey: ArrayLike) -> Image28 | None:
    """Bring a picture of a digit, (h, w) grey values 0..1 with ink = 1, into MNIST's frame.

    The way for ink that has no strokes: cut out at the threshold 32/255, longer side to
    20 pixels by area averages, full contrast, centre of mass to (14, 14). Returns (28, 28)
    values in 0..1, or None if nothing is inked; wrong shapes and values are a ValueError.
    """
    from scipy import ndimage  # with Pillow below: a drawing never needs them, a launch is shorter

    picture = np.asarray(grey, dtype=np.float64)
    if picture.ndim != 2 or not np.isfinite(picture).all():
        raise ValueError("A picture must be a table (h, w) of finite grey values.")
    rows, columns = np.nonzero(picture > LIT)
    if not rows.size:
        return None
    ink = picture[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    small = _resized(np.clip(ink, 0, 1))
    canvas = np.zeros((SIDE, SIDE))
    top, left = (np.array(canvas.shape) - small.shape) // 2
    canvas[top : top + small.shape[0], left : left + small.shape[1]] = small / small.max()
    offset = CENTRE - np.array(ndimage.center_of_mass(canvas))
    moved = ndimage.shift(canvas, offset, order=1)
    image: Image28 = np.clip(moved / moved.max(), 0, 1).astype(np.float32)
    return image


def extent(strokes: Sequence[ArrayLike]) -> float:
    """Longer side of the drawing's bounding box, in the unit of its points (0 for a dot)."""
    lines = _checked(strokes)
    return float(np.ptp(np.concatenate(lines), axis=0).max()) if lines else 0.0


def is_digit_like(image: NDArray[np.floating], drawn: float = np.inf) -> bool:
    """Whether a 28 x 28 image in MNIST's frame may be a digit at all.

    Not a digit: a dot, since any digit spans the frame; a scribble that inks more than 70 % of
    the frame's 20 x 20 box (60 % of a pad, where the pen is thinner beside the drawing); a
    drawing whose `extent` on the pad, `drawn`, is below 3 pixels.
    """
    rows, columns = np.nonzero(image > LIT)
    if drawn < SMALLEST_DRAWING or not rows.size:
        return False
    spans = max(np.ptp(rows), np.ptp(columns)) >= BOX / 2
    return bool(spans and image.sum() <= MOST_INK * BOX**2)


def centred(image: NDArray[np.floating]) -> Image28:
    """Shift a (28, 28) image by whole pixels until its centre of mass is at (14, 14).

    No ink is pushed over the edge. The hair's breadth keeps symmetric drawings, whose centre
    lies just between two pixels, from jumping with the last digit of a sum.
    """
    weights = image.astype(np.float64)
    places = np.arange(SIDE)
    for axis in (0, 1):
        ink = weights.sum(axis=1 - axis)
        lit = np.flatnonzero(ink)
        wanted = int(np.ceil(CENTRE - 0.501 - places @ ink / ink.sum()))
        weights = np.roll(weights, np.clip(wanted, -lit[0], SIDE - 1 - lit[-1]), axis)
    return weights.astype(np.float32)


def _checked(strokes: Sequence[ArrayLike]) -> list[_Floats]:
    try:
        lines = [np.asarray(stroke, dtype=np.float64) for stroke in strokes]
    except (TypeError, ValueError):
        raise ValueError("A drawing must be a list of strokes, each a list of points.") from None
    lines = [line for line in lines if line.size]
    if any(line.ndim != 2 or line.shape[1] != 2 for line in lines):
        raise ValueError("Each stroke must be a list of points with two numbers, x and y.")
    if not all(np.isfinite(line).all() for line in lines):
        raise ValueError("The points of a stroke must be finite numbers.")
    return lines


def _framed(lines: list[_Floats]) -> list[_Floats]:
    """Scale to the box, pen included, its upper left corner on the edge of pixel (4, 4)."""
    largest = max(np.abs(line).max() for line in lines) or 1.0
    lines = [line / largest for line in lines]  # so that no difference overflows
    points = np.concatenate(lines)
    corner = points.min(axis=0)
    longer = (points.max(axis=0) - corner).max()
    scale = (BOX - PEN) / longer if longer > 0 else 0.0
    first = (SIDE - BOX) / 2 - 0.5 + PEN / 2
    return [(line - corner) * scale + first for line in lines]


def _pieces(lines: list[_Floats]) -> tuple[_Floats, _Floats]:
    """Starts and ends, (s, 2) each, of segments no longer than two pixels."""
    starts, ends = [], []
    for line in map(_thinned, lines):
        a, b = (line[:-1], line[1:]) if len(line) > 1 else (line, line)
        parts = np.maximum(np.ceil(np.hypot(*(b - a).T) / _PIECE), 1).astype(int)
        which = np.repeat(np.arange(len(a)), parts)
        part = np.arange(len(which)) - np.repeat(np.cumsum(parts) - parts, parts)
        step = (b - a)[which] / parts[which, None]
        starts.append(a[which] + part[:, None] * step)
        ends.append(starts[-1] + step)
    return np.concatenate(starts), np.concatenate(ends)


def _thinned(line: _Floats) -> _Floats:
    """Keep the first point, the last, and one for every grain of the way between."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    grains = np.floor(np.concatenate([[0.0], np.cumsum(steps)]) / _GRAIN)
    keep = np.concatenate([[True], np.diff(grains) > 0])
    keep[-1] = True
    return np.asarray(line[keep])


def _draw(starts: _Floats, ends: _Floats) -> Image28:
    """Ink by the distance to the nearest segment, looked at only in a window around each."""
    low = np.floor(np.minimum(starts, ends) - _REACH).astype(int)
    window = np.arange(_WINDOW)
    columns, rows = low[:, :1] + window, low[:, 1:] + window
    way = (ends - starts).astype(np.float32)
    x = (columns - starts[:, :1]).astype(np.float32)[:, None, :]
    y = (rows - starts[:, 1:]).astype(np.float32)[:, :, None]
    dx, dy = way[:, 0, None, None], way[:, 1, None, None]
    along = np.clip((x * dx + y * dy) / np.maximum(dx**2 + dy**2, np.float32(1e-12)), 0, 1)
    distance2 = (x - along * dx) ** 2 + (y - along * dy) ** 2
    nearest2 = np.full(SIDE * SIDE, _REACH**2, dtype=np.float32)
    pixels = rows[:, :, None] * SIDE + columns[:, None, :]
    np.minimum.at(nearest2, pixels.ravel(), distance2.ravel())
    ink: Image28 = np.clip(_REACH - np.sqrt(nearest2), 0, 1)
    return ink.reshape(SIDE, SIDE)


def _resized(ink: _Floats) -> _Floats:
    """Longer side to 20 pixels: area averages when shrinking, linear when growing."""
    from PIL import Image

    height, width = ink.shape
    scale = BOX / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    way = Image.Resampling.BOX if scale < 1 else Image.Resampling.BILINEAR
    return np.asarray(Image.fromarray(ink.astype(np.float32)).resize(size, way), dtype=np.float64)
