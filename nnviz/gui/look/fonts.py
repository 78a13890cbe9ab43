"""Chooses the type: the platform's sans serif, Chinese after it, an italic serif for symbols."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

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
    return QFont(_font(px(pixels), weight, serif_italic))


@cache
def _font(pixels: int, weight: int, serif_italic: bool) -> QFont:
    chosen = QFont(_families(serif_italic))
    chosen.setPixelSize(pixels)
    chosen.setWeight(QFont.Weight(weight))
    chosen.setItalic(serif_italic)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


@cache
def _families(serif: bool) -> list[str]:
    """The installed ones of this platform's list, best first; the system's own where none is."""
    text, chinese, symbols = {"win32": _WINDOWS, "darwin": _MAC}.get(sys.platform, _LINUX)
    wanted = symbols if serif else text
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    installed = [family for family in wanted if QFontDatabase.hasFamily(family)]
    after = [family for family in chinese if QFontDatabase.hasFamily(family)]
    return [*(installed or system), *after]
