import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.gui.look.color_map import LEVELS, ZERO_LEVEL, contrast, diverging_levels

GREY = ("#000000", "#808080", "#FFFFFF")


def channels(argb: int) -> tuple[int, int, int]:
    return argb >> 16 & 255, argb >> 8 & 255, argb & 255


colors = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


@given(st.lists(colors, min_size=3, max_size=9).filter(lambda stops: len(stops) % 2))
def test_stops_are_met_exactly_and_the_middle_one_is_level_127(stops):
    levels = diverging_levels(stops)
    assert len(levels) == LEVELS == 255
    assert all(level >> 24 == 255 for level in levels)
    ends_and_middle = (levels[0], levels[ZERO_LEVEL], levels[-1])
    for found, stop in zip(
        ends_and_middle, (stops[0], stops[len(stops) // 2], stops[-1]), strict=True
    ):
        wanted = channels(int(stop[1:], 16))
        assert all(abs(a - b) <= 1 for a, b in zip(channels(found), wanted, strict=True))


def test_grey_stays_grey_and_rises():
    levels = [channels(level) for level in diverging_levels(GREY)]
    assert all(max(level) - min(level) <= 1 for level in levels)
    assert levels == sorted(levels)


FROM_RGB = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)


def test_half_way_is_the_mean_of_the_cube_roots_of_what_the_cones_see():
    """OKLab is linear in those roots, so its second matrix cancels out of any blend."""
    dark, light = "#1C62A6", "#A9CBE8"
    halfway = channels(diverging_levels((dark, light, dark))[64])
    seen = [np.cbrt(FROM_RGB @ linear(channels(int(c[1:], 16)))) for c in (dark, light)]
    share = 2 * 64 / 254
    blend = np.linalg.solve(FROM_RGB, ((1 - share) * seen[0] + share * seen[1]) ** 3)
    assert np.allclose(linear(halfway), blend, atol=0.005)


def linear(rgb: tuple[int, int, int]) -> np.ndarray:
    values = np.array(rgb) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#777777", 4.48), ("#336699", "#336699", 1.0)],
)
def test_contrast_is_that_of_wcag(first, second, ratio):
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast(second, first) == contrast(first, second)
