"""A picture of a window in few colours, so that its file is small: those of surfaces stay exact."""

import numpy as np
from PIL import Image

MOST = 256
EXACT = 160
"""How many of the commonest colours stay what they are; the others are near to what they were."""


def in_few_colours(picture):
    """The same with a palette."""
    pixels = np.asarray(picture.convert("RGB"))
    flat = pixels.reshape(-1, 3)
    colours, where, counts = np.unique(flat, axis=0, return_inverse=True, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    palette, others = colours[order[:EXACT]], colours[order[EXACT:]]
    if len(others):
        rest = Image.fromarray(others[np.newaxis])
        near = rest.quantize(MOST - EXACT, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        made = np.array(near.getpalette(), np.uint8).reshape(-1, 3)
        palette = np.concatenate([palette, made[: MOST - EXACT]])
    numbers = _nearest(colours, palette)[where.ravel()].reshape(pixels.shape[:2])
    few = Image.fromarray(numbers, "P")
    few.putpalette(palette.tobytes())
    return few


def _nearest(colours, palette):
    """The number (n,) of the entry that is nearest to each of these colours (n, 3)."""
    far = ((colours[:, np.newaxis].astype(int) - palette.astype(int)) ** 2).sum(axis=2)
    return far.argmin(axis=1).astype(np.uint8)
