"""The sets of colours, light, dark and of high contrast: the only place where one is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from PySide6.QtGui import QColor

from nnviz.gui.look.color_map import ZERO_LEVEL, contrast, diverging_levels

LEAST_CONTRAST = 4.5
"""Of text of any size, after WCAG 2.1 AA. On any ground black or white has more."""


class Series(NamedTuple):
    """How a curve is drawn: its line, its text, its dashes in pixels at width 2 (solid: none)."""

    line: str
    text: str
    dash: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Colours by use, each "#RRGGBB"."""

    name: str
    paper: str
    panel: str
    hover: str
    press: str
    line: str
    grid: str
    border: str
    behind: str
    """A thin line behind the others, grey in every theme."""
    axis: str
    bar: str
    track: str
    text: str
    text2: str
    accent: str
    accent_hover: str
    on_accent: str
    error: str
    error_fill: str
    ink: str
    series: Mapping[str, Series]
    diverging_stops: tuple[str, ...]

    @cached_property
    def diverging(self) -> tuple[int, ...]:
        """255 ARGB values for `QImage.setColorTable`: 0 is -1 (against), 127 is 0, 254 is +1."""
        return diverging_levels(self.diverging_stops)

    def diverging_color(self, value: float) -> QColor:
        """The colour of `value` in -1..1; values beyond take the colour of the end."""
        clipped = min(max(value, -1.0), 1.0)
        return QColor.fromRgb(self.diverging[ZERO_LEVEL + round(ZERO_LEVEL * clipped)])

    def ink_on(self, ground: str) -> str:
        """What is read on a "#RRGGBB" of the map: text or paper, else black or white."""
        for inks in (self.text, self.paper), ("#000000", "#FFFFFF"):
            ink = max(inks, key=lambda color: contrast(color, ground))
            if contrast(ink, ground) >= LEAST_CONTRAST:
                break
        return ink


LIGHT = Theme(
    name="light",
    paper="#FFFFFF",
    panel="#F6F7F9",
    hover="#ECEFF3",
    press="#E0E4EA",
    line="#E3E6EB",
    grid="#EDEFF2",
    border="#C6CCD5",
    behind="#A8B0BC",
    axis="#868F9E",
    bar="#868F9E",
    track="#D5DAE1",
    text="#1B1F27",
    text2="#566072",
    accent="#0B65AD",
    accent_hover="#09578F",
    on_accent="#FFFFFF",
    error="#B42318",
    error_fill="#FDECEA",
    ink="#1B1F27",
    series={
        "training": Series("#0072B2", "#0072B2"),
        "validation": Series("#D55E00", "#B34A00", (8, 5)),
        "hidden 1": Series("#009E73", "#00745A"),
        "hidden 2": Series("#E69F00", "#8A5600", (2, 3)),
        "hidden 3": Series("#56B4E9", "#0B65AD", (10, 3, 2, 3)),
        "hidden 4": Series("#4B2E9E", "#4B2E9E", (5, 2)),
        "hidden 5": Series("#7A2E12", "#7A2E12", (12, 3, 2, 3, 2, 3)),
        "output": Series("#CC79A7", "#9A4A78", (8, 5)),
        "earlier 1": Series("#6B7685", "#566072"),
        "earlier 2": Series("#8A63B8", "#6F4A9E", (6, 3)),
        "earlier 3": Series("#2F8F7A", "#1F7463", (2, 2)),
        "earlier 4": Series("#A0662A", "#875420", (8, 2, 2, 2)),
        "earlier 5": Series("#3D7DB5", "#2C6598", (4, 2)),
        "earlier 6": Series("#B0527A", "#97406A", (1, 3)),
        "earlier 7": Series("#73802A", "#5C671E", (10, 4)),
        "earlier 8": Series("#39414E", "#39414E", (5, 2, 1, 2, 1, 2)),
    },
    diverging_stops=(
        *("#08366E", "#1C62A6", "#5495CF", "#A9CBE8"),
        "#F4F4F2",
        *("#F6C78F", "#E58B2E", "#B85A0B", "#743303"),
    ),
)

DARK = Theme(
    name="dark",
    paper="#15181D",
    panel="#1B1F26",
    hover="#272D37",
    press="#303744",
    line="#2A303A",
    grid="#22272F",
    border="#414A59",
    behind="#566073",
    axis="#6E7889",
    bar="#6E7889",
    track="#39414E",
    text="#E7EAF0",
    text2="#A3ADBD",
    accent="#6CB8F5",
    accent_hover="#8CC8F8",
    on_accent="#0B1116",
    error="#FF8F85",
    error_fill="#3A2224",
    ink="#F2F4F8",
    series={
        "training": Series("#56B4E9", "#56B4E9"),
        "validation": Series("#E69F00", "#F0A63A", (8, 5)),
        "hidden 1": Series("#2DBE94", "#35C49B"),
        "hidden 2": Series("#E69F00", "#F0A63A", (2, 3)),
        "hidden 3": Series("#56B4E9", "#56B4E9", (10, 3, 2, 3)),
        "hidden 4": Series("#8468D8", "#A692F0", (5, 2)),
        "hidden 5": Series("#E8E2A8", "#E8E2A8", (12, 3, 2, 3, 2, 3)),
        "output": Series("#CC79A7", "#DD93BB", (8, 5)),
        "earlier 1": Series("#8E99A9", "#A3ADBD"),
        "earlier 2": Series("#A98BD6", "#B9A0E0", (6, 3)),
        "earlier 3": Series("#4FAE98", "#62BEA9", (2, 2)),
        "earlier 4": Series("#C28B52", "#CF9C68", (8, 2, 2, 2)),
        "earlier 5": Series("#5E9BD0", "#7DB2E0", (4, 2)),
        "earlier 6": Series("#CE7A9E", "#DA93B2", (1, 3)),
        "earlier 7": Series("#9CA94E", "#AEBA66", (10, 4)),
        "earlier 8": Series("#C4CBD6", "#D5DAE2", (5, 2, 1, 2, 1, 2)),
    },
    diverging_stops=(
        *("#BFE1FF", "#7FBDF2", "#3F86C6", "#27507A"),
        "#1E232B",
        *("#6E431B", "#BC701F", "#F0A244", "#FFDDAE"),
    ),
)

CONTRAST = replace(
    DARK,
    name="contrast",
    paper="#000000",
    panel="#000000",
    hover="#2A2A2A",
    press="#3A3A3A",
    line="#8A8A8A",
    grid="#4A4A4A",
    border="#FFFFFF",
    behind="#8A8A8A",
    axis="#FFFFFF",
    bar="#C8C8C8",
    track="#6A6A6A",
    text="#FFFFFF",
    text2="#FFFFFF",
    accent="#FFE03A",
    accent_hover="#FFF0A0",
    on_accent="#000000",
    error="#FFB3AB",
    error_fill="#3A0A0A",
    ink="#FFFFFF",
)
"""Every outline white on black, and nothing told in a paler type."""
