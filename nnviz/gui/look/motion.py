"""Whether anything may move by itself that is no figure of a run: menus that unfold, a caret."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    *(Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo),
    *(Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip),
)

_USUAL: dict[str, int] = {}
"""The time of a blinking caret as the desktop says it, once it was changed here."""


def keep_still(on: bool) -> None:
    """Have menus, lists and tips there at once and the caret steady; or as the desktop says.

    The program itself moves nothing but figures: what plays, a person has started.
    """
    for effect in _EFFECTS if on else ():
        QApplication.setEffectEnabled(effect, False)
    usual = _USUAL.setdefault("caret", QApplication.cursorFlashTime())
    QApplication.setCursorFlashTime(0 if on else usual)


def is_still() -> bool:
    """Whether nothing moves, by a person's wish or the desktop's."""
    return QApplication.cursorFlashTime() == 0
