"""The three surfaces as maps: their axes, and where their steps of colour are."""

from functools import cache

from nnviz.desks.landscape import Surface
from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.marble.contour_map import Ground
from nnviz.gui.desks.marble.relief import Bands

_BANDS = {
    "bowl": Bands(0.0, 25.0, 0.5),
    "canyon": Bands(0.0, 64.0, 0.5),
    "valleys": Bands(-2.0, 2.0),
}


@cache
def ground_of(name: str, surface: Surface) -> Ground:
    """The map from −5 to 5, as high as there is something to see."""
    wide, high = surface.reach_x, surface.reach_y
    top = 2 if high < 4 else 4
    x = *((float(at), _written(at)) for at in (-4, -2, 0, 2)), (4.0, "x 4")
    y = *((float(at), _written(at)) for at in range(-top, top, 2)), (float(top), f"y {top}")
    return Ground(
        name, surface.value, _BANDS[name], Axes(-wide, wide, -high, high, x, y, has_grid=False)
    )


def _written(at: int) -> str:
    return str(at).replace("-", "\N{MINUS SIGN}")
