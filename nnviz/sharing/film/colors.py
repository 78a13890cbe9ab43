"""The colours of a film of weights: 239 of them from against to for, 17 from paper to text."""

import numpy as np
from numpy.typing import NDArray

STOPS = (
    *("#08366E", "#1C62A6", "#5495CF", "#A9CBE8"),
    "#F4F4F2",
    *("#F6C78F", "#E58B2E", "#B85A0B", "#743303"),
)
"""Those of the window when it is light, at equal distances from −1 to 1."""
PAPER, TEXT = "#FFFFFF", "#1B1F27"
ZERO, GREYS = 119, 16
FIRST_GREY = 2 * ZERO + 1


def palette() -> bytes:
    """The 256 colours, red, green and blue of each."""
    levels = _between(STOPS, FIRST_GREY)
    greys = _between((PAPER, TEXT), GREYS + 1)
    return np.concatenate([levels, greys]).astype(np.uint8).tobytes()


def levels_of(values: NDArray[np.floating], limit: float, fineness: int) -> NDArray[np.uint8]:
    """Values as places in the palette: −limit is 0, 0 is 119, limit 238.

    There are ``fineness`` steps on each side of 0, 119 at most: fewer make a smaller file.
    """
    shares = np.clip(np.nan_to_num(values / limit), -1, 1)
    steps = np.rint(shares * fineness) / fineness
    return np.asarray(np.rint(ZERO + steps * ZERO), dtype=np.uint8)


def _between(stops: tuple[str, ...], count: int) -> NDArray[np.float64]:
    colors = np.array([list(bytes.fromhex(stop[1:])) for stop in stops], dtype=float)
    places = np.linspace(0, len(stops) - 1, count)
    return np.rint([np.interp(places, range(len(stops)), part) for part in colors.T]).T
