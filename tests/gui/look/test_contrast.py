"""Every text stands out from what it stands on, in every theme: computed from the colours."""

import re

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.gui.examples.confusion_matrix import STRONGEST
from nnviz.gui.look.color_map import contrast
from nnviz.gui.look.colors import CONTRAST, DARK, LEAST_CONTRAST, LIGHT
from nnviz.gui.look.style_sheet import style_sheet

THEMES = [LIGHT, DARK, CONTRAST]
LEAST = LEAST_CONTRAST

GROUNDS = "paper", "panel", "hover", "press", "error_fill"
ON_GROUNDS = "text", "text2", "accent", "accent_hover", "error", "ink"


@pytest.fixture(params=THEMES, ids=lambda theme: theme.name)
def theme(request):
    return request.param


def test_every_tone_is_read_on_every_ground(theme):
    pairs = {(ink, ground) for ink in ON_GROUNDS for ground in GROUNDS}
    pairs |= {("on_accent", "accent"), ("on_accent", "accent_hover")}
    found = {p: round(contrast(*(getattr(theme, name) for name in p)), 2) for p in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < LEAST} == {}


def test_the_names_of_curves_are_read_on_every_ground(theme):
    grounds = theme.paper, theme.panel
    assert all(contrast(s.text, g) >= LEAST for s in theme.series.values() for g in grounds)


def test_numbers_are_read_on_every_colour_of_the_map(theme):
    """Cells of matrices and maps."""
    colors = [theme.diverging_color(value).name() for value in np.linspace(-1, 1, 41)]
    assert min(contrast(theme.ink_on(color), color) for color in colors) >= LEAST


def test_numbers_are_read_on_the_mistakes(theme):
    colors = [theme.diverging_color(value).name() for value in np.linspace(0, STRONGEST, 21)]
    assert min(contrast(theme.ink, color) for color in colors) >= LEAST


def test_every_colour_of_the_sheet_is_read_on_its_own_ground(theme):
    """Of each rule that names both."""
    rules = re.findall(r"\{([^}]*)\}", style_sheet(theme))
    pairs = [
        (ink[1], ground[1])
        for rule in rules
        if (ink := re.search(r"(?<![-\w])color: (#\w{6})", rule))
        and (ground := re.search(r"(?<![-\w])background: (#\w{6})", rule))
    ]
    assert len(pairs) > 10
    assert min(contrast(*pair) for pair in pairs) >= LEAST


def test_high_contrast_is_higher_than_any_other():
    grounds = [getattr(CONTRAST, ground) for ground in GROUNDS]
    assert min(contrast(CONTRAST.text2, ground) for ground in grounds) >= 7
    assert min(contrast(CONTRAST.border, ground) for ground in grounds) >= 4.5
    assert contrast(CONTRAST.grid, CONTRAST.paper) > contrast(DARK.grid, DARK.paper)


def test_the_line_behind_is_grey_and_weaker_than_the_lines_before_it(theme):
    red, green, blue, _ = QColor(theme.behind).getRgb()
    assert max(red, green, blue) - min(red, green, blue) < 32
    behind, before = (
        contrast(c, theme.paper) for c in (theme.behind, theme.series["training"].line)
    )
    assert behind < before


def test_curves_of_one_plot_differ_without_their_colour(theme):
    """Hidden layers and the output: each has dashes of its own, one may be whole."""
    layers = [s.dash for name, s in theme.series.items() if name.startswith(("hidden", "output"))]
    parts = [theme.series[name].dash for name in ("training", "validation")]
    earlier = [s.dash for name, s in theme.series.items() if name.startswith("earlier")]
    for dashes in (layers, parts, earlier):
        assert len(set(dashes)) == len(dashes)


def test_lines_without_a_name_are_seen_on_every_ground(theme):
    """A target under the network's curve stands out as marks should; mini-batches are fainter."""
    grounds = theme.paper, theme.panel
    assert all(contrast(theme.bar, ground) >= 3 for ground in grounds)
    assert all(contrast(theme.behind, ground) >= 2 for ground in grounds)
