import re
from dataclasses import fields

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from nnviz.gui.look import theme
from nnviz.gui.look.color_map import contrast
from nnviz.gui.look.style_sheet import style_sheet

BOTH = pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda t: t.name)
GROUNDS = ("paper", "panel")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    yield window
    theme.apply(window, "light")


@BOTH
@pytest.mark.parametrize("token", ["text", "text2", "accent", "error"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read(colors, token, ground):
    assert contrast(getattr(colors, token), getattr(colors, ground)) >= 4.5


@BOTH
def test_text_on_fills_can_be_read(colors):
    assert contrast(colors.on_accent, colors.accent) >= 4.5
    assert contrast(colors.on_accent, colors.accent_hover) >= 4.5
    assert contrast(colors.error, colors.error_fill) >= 4.5
    assert contrast(colors.text2, colors.hover) >= 4.5


@BOTH
def test_every_series_has_readable_text_and_looks_different(colors):
    for series in colors.series.values():
        assert contrast(series.text, colors.paper) >= 4.5
        assert contrast(series.line, colors.paper) >= 1.9
    looks = {(series.line, series.dash) for series in colors.series.values()}
    assert len(looks) == len(colors.series)


DEUTERANOPIA = np.array(
    [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]
)  # of linear light (Machado et al. 2009)


@BOTH
@pytest.mark.parametrize("seen", [np.eye(3), DEUTERANOPIA], ids=["all cones", "deuteranopia"])
def test_layers_can_be_told_apart(colors, seen):
    """The fourth and the fifth hidden layer from every other: by colour, and all by their dash."""
    layers = {n: s for n, s in colors.series.items() if n.startswith("hidden") or n == "output"}
    assert len({series.dash for series in layers.values()}) >= len(layers) - 1
    light = {name: seen @ _linear(series.line) for name, series in layers.items()}
    for name in ("hidden 4", "hidden 5"):
        others = [np.abs(light[name] - light[other]).max() for other in light if other != name]
        assert min(others) > 0.1


def _linear(color):
    values = np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


@BOTH
def test_every_colour_is_written_out(colors):
    plain = [f.name for f in fields(colors) if f.name not in ("name", "series", "diverging_stops")]
    assert all(re.fullmatch("#[0-9A-F]{6}", getattr(colors, name)) for name in plain)


@BOTH
def test_zero_is_the_middle_of_the_diverging_map(colors):
    assert len(colors.diverging) == 255
    middle = QColor.fromRgb(colors.diverging[127])
    assert middle.name().upper() == colors.diverging_stops[4]
    assert colors.diverging_color(0.0) == middle


@BOTH
def test_diverging_colour_is_symmetric_about_zero_and_clips(colors):
    for k in range(128):
        against, towards = colors.diverging_color(-k / 127), colors.diverging_color(k / 127)
        assert against == QColor.fromRgb(colors.diverging[127 - k])
        assert towards == QColor.fromRgb(colors.diverging[127 + k])
    assert colors.diverging_color(9.0) == colors.diverging_color(1.0)
    assert colors.diverging_color(-9.0) == colors.diverging_color(-1.0)


@BOTH
def test_strong_weights_are_equally_strong_on_both_sides(colors):
    ends = [QColor.fromRgb(colors.diverging[at]).name() for at in (0, 254)]
    assert contrast(ends[0], colors.paper) == pytest.approx(
        contrast(ends[1], colors.paper), rel=0.3
    )
    assert all(contrast(end, colors.paper) > 7 for end in ends)


@BOTH
def test_the_sheet_is_complete_and_uses_only_the_themes_colours(colors):
    sheet = style_sheet(colors)
    assert "$" not in sheet
    known = {
        value.lower() for f in fields(colors) if isinstance(value := getattr(colors, f.name), str)
    }
    assert {used.lower() for used in re.findall("#[0-9A-Fa-f]{6}", sheet)} <= known
    assert "font" not in sheet


@pytest.mark.parametrize("name", ["light", "dark"])
def test_apply_sets_palette_and_sheet(window, name):
    applied = theme.apply(window, name)
    assert applied.name == name
    assert theme.current() is applied
    assert QApplication.palette().color(QPalette.ColorRole.Base).name().upper() == applied.paper
    assert (
        QApplication.palette().color(QPalette.ColorRole.WindowText).name().upper() == applied.text
    )
    assert window.styleSheet() == style_sheet(applied)


def test_the_style_is_fusion_under_the_sheet(qapp):
    sheet = qapp.styleSheet()
    qapp.setStyleSheet("")
    assert QApplication.style().name() == "fusion"
    qapp.setStyleSheet(sheet)


def test_system_is_light_where_the_desktop_says_nothing(window):
    assert theme.apply(window, "system") is theme.LIGHT


def test_a_widget_hears_of_a_change(window, qtbot):
    theme.apply(window, "light")
    label = QLabel("seven", window)
    theme.apply(window, "dark")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == theme.DARK.text


def test_an_unknown_theme_is_refused(window):
    with pytest.raises(KeyError):
        theme.apply(window, "sepia")


def test_bad_fields_are_filled_with_the_error_colour(window, qtbot):
    theme.apply(window, "light")
    field = QLineEdit(window)
    field.resize(80, 28)
    before = field.grab().toImage().pixelColor(10, 6)
    field.setProperty("bad", True)
    field.style().polish(field)
    after = field.grab().toImage().pixelColor(10, 6)
    assert before.name().upper() == theme.LIGHT.paper
    assert after.name().upper() == theme.LIGHT.error_fill


def test_fonts_have_size_weight_and_equally_wide_digits(qapp):
    font = theme.font(15, 600)
    assert font.pixelSize() == 15
    assert font.weight() == QFont.Weight.DemiBold
    assert font.featureValue(QFont.Tag("tnum")) == 1
    metrics = QFontMetrics(font)
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_symbols_are_italic(qapp):
    assert theme.font(16, serif_italic=True).italic()
    assert not theme.font(13).italic()
    assert (
        QFontInfo(theme.font(16, serif_italic=True)).family() != QFontInfo(theme.font(13)).family()
    )
