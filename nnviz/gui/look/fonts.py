"""Chooses the type: the platform's sans serif, Chinese after it, an italic serif for symbols."""

import sys
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from nnviz.gui.look.zoom import px

_Choice = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Families for text, for Chinese after it, for symbols."""

_WINDOWS: _Choice = (("Segoe UI Variable Text", "Segoe UI"), ("Microsoft YaHei UI",), ("Cambria",))
_MAC: _Choice = ((), ("PingFang SC",), ("STIX Two Text", "Times New Roman"))
_LINUX: _Choice = (
    ("Inter", "Adwaita Sans", "Cantarell", "Ubuntu", "Noto Sans", "DejaVu Sans"),
    ("Noto Sans CJK SC", "Droid Sans Fallback"),
    ("Noto Serif", "DejaVu Serif"),
)


def font(pixels: int, weight: int = 400, serif_italic: bool = False) -> QFont:
    """Type in which every digit is equally wide; `serif_italic` is for the symbols λ η μ.

    `pixels` are the design's; the font has those of the present zoom.
    """
    return QFont(shared(px(pixels), weight, serif_italic))


def mono(pixels: int, weight: int = 400) -> QFont:
    """Type in which every letter is equally wide, as for codes; `pixels` are the design's."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    chosen.setPixelSize(px(pixels))
    chosen.setWeight(QFont.Weight(weight))
    return chosen


@cache
def shared(pixels: int, weight: int, serif_italic: bool = False) -> QFont:
    """One and the same font for all who only write in it; `pixels` are the screen's."""
    chosen = QFont(_families(serif_italic))
    chosen.setPixelSize(pixels)
    chosen.setWeight(QFont.Weight(weight))
    chosen.setItalic(serif_italic)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def metrics(pixels: int, weight: int = 400, serif_italic: bool = False) -> QFontMetricsF:
    """How wide and high `font` writes; `pixels` are the design's."""
    return _metrics(px(pixels), weight, serif_italic)


def width(text: str, pixels: int, weight: int = 400, serif_italic: bool = False) -> float:
    """How wide a short text is that is written again and again; `pixels` are the design's."""
    return _width(text, px(pixels), weight, serif_italic)


@cache
def _metrics(pixels: int, weight: int, serif_italic: bool) -> QFontMetricsF:
    return QFontMetricsF(shared(pixels, weight, serif_italic))


@lru_cache(4096)
def _width(text: str, pixels: int, weight: int, serif_italic: bool) -> float:
    return _metrics(pixels, weight, serif_italic).horizontalAdvance(text)


@cache
def _families(serif: bool) -> list[str]:
    """The installed ones of this platform's list, best first; the system's own where none is."""
    text, chinese, symbols = {"win32": _WINDOWS, "darwin": _MAC}.get(sys.platform, _LINUX)
    wanted = symbols if serif else text
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    installed = [family for family in wanted if QFontDatabase.hasFamily(family)]
    after = [family for family in chinese if QFontDatabase.hasFamily(family)]
    return [*(installed or system), *after]
