"""Puts a theme on the program: palette, style and the one style sheet; and says which one is on."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip, QWidget
from shiboken6 import isValid

from nnviz.gui.look import zoom as zooming
from nnviz.gui.look.colors import CONTRAST, DARK, LIGHT, Series, Theme
from nnviz.gui.look.fonts import font, shared
from nnviz.gui.look.sections import dressed, sections_of
from nnviz.gui.look.style_sheet import style_sheet
from nnviz.gui.look.zoom import px, rescale

__all__ = [
    "DARK",
    "LIGHT",
    "NAMES",
    "Series",
    "Theme",
    "apply",
    "current",
    "font",
    "palette",
    "pen",
    "px",
]

NAMES = ("system", "light", "dark", "contrast")

_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)

_WRAPPED = ""
"""The name of a style that a sheet on the application stands in front of."""

_ON = [LIGHT]


def current() -> Theme:
    """The theme that is on. Read it when painting; a change arrives as QEvent.PaletteChange."""
    return _ON[0]


def apply(
    target: QApplication | QWidget,
    name: str,
    zoom: float | None = None,
    between: Callable[[], None] = lambda: None,
) -> Theme:
    """Switch to the theme `name`, one of NAMES; the style sheet goes on `target`.

    `zoom` makes type and controls of all widgets there larger, 1 or more; None leaves it as it is.

    As that takes long, `between` is called from one part of the window to the next.

    "system" follows the desktop where it says what it wants, and is light elsewhere.
    """
    chosen = _with_contrast(_resolved(name))
    _ON[0] = chosen
    if QApplication.style().name() not in ("fusion", _WRAPPED):
        QApplication.setStyle(QStyleFactory.create("Fusion"))
    before = zooming.current()
    after = zooming.change(before if zoom is None else zoom)
    colors = palette(chosen)
    QApplication.setPalette(colors)
    QApplication.setFont(font(13))
    _dress_tips(colors, font(12))
    if before == after:
        for _ in dressed(target, style_sheet(chosen)):
            between()
    else:
        _dress_and_rescale(target, style_sheet(chosen), (before, after), between)
    return chosen


def _dress_tips(colors: QPalette, letters: QFont) -> None:
    """Where they are others: Qt asks every widget there is whether it is a tip."""
    if QToolTip.palette() != colors:
        QToolTip.setPalette(colors)
    if QToolTip.font() != letters:
        QToolTip.setFont(letters)


def pen(color: str | QColor, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen for the lines of a drawing, ``width`` pixels of the design: they grow with the type.

    Frames and hairlines stay as narrow as they are.
    """
    return QPen(QColor(color), width * zooming.current(), style)


def set_type(painter: QPainter, color: str, pixels: int, weight: int = 400) -> None:
    """Let the painter write in type of so many pixels, in an "#RRGGBB"."""
    painter.setFont(shared(px(pixels), weight))
    painter.setPen(QColor(color))


def palette(theme: Theme) -> QPalette:
    """Every role that Fusion reads, from the theme's colours."""
    colors = QPalette()
    for role, color in _roles(theme).items():
        colors.setColor(role, QColor(color))
    for role in _FADED:
        colors.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text2))
    return colors


def _dress_and_rescale(
    target: QApplication | QWidget,
    sheet: str,
    zooms: tuple[float, float],
    between: Callable[[], None],
) -> None:
    """One section after the other, and what is in none of them last.

    Each first puts on its sheet, which takes back fonts. What is made meanwhile has its size.
    """
    rest = dict.fromkeys(_widgets_of(target))
    inside = {part: part.findChildren(QWidget) for part in sections_of(target)}
    for part in dressed(target, sheet):
        widgets = [widget for widget in (part, *inside.get(part, ())) if widget in rest]
        rescale(filter(isValid, widgets), *zooms)
        for widget in widgets:
            del rest[widget]
        between()
    rescale(filter(isValid, rest), *zooms)


def _widgets_of(target: QApplication | QWidget) -> list[QWidget]:
    """All widgets of a window, its dialogs included, or of all windows."""
    tops = [target] if isinstance(target, QWidget) else QApplication.topLevelWidgets()
    return [widget for top in tops for widget in (top, *top.findChildren(QWidget))]


def _resolved(name: str) -> Theme:
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[name]


def _with_contrast(theme: Theme) -> Theme:
    """Stronger outlines where the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()  # owns the object asked next, so it must stay alive
    wish = hints.accessibility().contrastPreference()
    if wish != Qt.ContrastPreference.HighContrast:
        return theme
    return replace(theme, border=theme.axis, behind=theme.axis, grid=theme.line)


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.paper,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.Button: theme.paper,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.PlaceholderText: theme.text2,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.paper,
        role.ToolTipText: theme.text,
        role.Light: theme.paper,
        role.Midlight: theme.line,
        role.Mid: theme.border,
        role.Dark: theme.axis,
        role.Shadow: theme.border,
    }
