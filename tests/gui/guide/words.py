"""What the guide names of the window: words in italics, and ways through the menu."""

import re

from nnviz.gui.guide.text import guide

WAY = " › "
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_ITALICS = re.compile(r"(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)")


def text(language):
    """All of it."""
    return "\n".join(f"{each.title}\n{each.body}" for each in guide(language))


def in_italics(language):
    """Words on the screen, and ways through the menu."""
    return set(_ITALICS.findall(_PICTURE.sub("", text(language))))


def menu_paths(language):
    """Those that begin at the menu."""
    return {each for each in in_italics(language) if each.startswith("☰")}
