"""Writes the one style sheet of the window from a theme's colours.

Type is not set here but by `theme.font`, label colours by palettes; our own buttons draw their
captions themselves.
"""

import re
from string import Template

from PySide6.QtWidgets import QWidget

from nnviz.gui.look.colors import Theme
from nnviz.gui.look.zoom import px


def style_sheet(theme: Theme) -> str:
    """The sheet for `theme`; every $name in it is one of the theme's colours.

    Its lengths are those of the present zoom, but lines of one or two pixels stay as thin.
    """
    sheet = Template(re.sub(r"\b([3-9]|\d\d+)px", lambda n: f"{px(int(n[1]))}px", _SHEET))
    return sheet.substitute(vars(theme), **_slider(), **_scroll_bar())


def _slider() -> dict[str, int]:
    """Lengths of a slider whose handle is a circle at every zoom.

    Its height is the groove's and twice the overhang: the border of 2 pixels is within it, and
    beside its ``knob``. Qt draws a square where the radius is not whole, or more than half.
    """
    groove = px(4)
    knob = px(12) + (px(12) - groove) % 2
    return {
        "groove": groove,
        "knob": knob,
        "overhang": (knob + 4 - groove) // 2,
        "radius": (knob + 4) // 2,
    }


def _scroll_bar() -> dict[str, int]:
    """Lengths of a scroll bar whose handle has round ends at every zoom."""
    return {"bar": px(8), "bar_radius": px(8) // 2, "bar_apart": px(8) + px(6), "apart": px(6)}


def set_state(widget: QWidget, name: str, on: bool) -> None:
    """Put a property that the sheet asks for, such as "bad", on a widget or take it off."""
    if bool(widget.property(name)) != on:
        widget.setProperty(name, on)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


_SHEET = """
QToolTip { background: $paper; color: $text; border: 1px solid $border; padding: 4px 8px; }

QPushButton {
    background: $paper; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 0 12px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:on { background: $press; }
QPushButton:disabled { background: $hover; color: $text2; border-color: $hover; }
QPushButton::menu-indicator { width: 0; image: none; }

QPushButton[role="primary"] { background: $accent; border-color: $accent; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:disabled { background: $hover; border-color: $hover; }

QPushButton[role="text"], QPushButton[role="quiet"] { background: transparent; border: none; }

QPushButton[role="entry"] { background: transparent; border: none; }
QPushButton[role="entry"]:hover { background: $hover; }
QPushButton[role="entry"]:on { background: $press; }

QPushButton[role="icon"] { background: transparent; border: none; border-radius: 6px; padding: 0; }
QPushButton[role="icon"]:hover { background: $hover; }
QPushButton[role="icon"]:pressed, QPushButton[role="icon"]:on { background: $press; }
QPushButton[role="icon"][inside="true"] { margin: 2px; border-radius: 4px; }

QLineEdit, QSpinBox, QComboBox {
    background: $paper; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 0 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit {
    background: $paper; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 5px 7px; selection-background-color: $accent; selection-color: $on_accent;
}
QTextBrowser {
    background: $paper; color: $text; border: 1px solid $line; border-radius: 6px; padding: 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:hover { border-color: $axis; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 4px 6px; }
QLineEdit:hover, QSpinBox:hover, QComboBox:hover { border-color: $axis; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $accent; padding: 0 7px;
}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
    background: $hover; color: $text2; border-color: $hover;
}
QLineEdit[bad="true"], QSpinBox[bad="true"], QComboBox[bad="true"] {
    background: $error_fill; border-color: $error;
}
QLineEdit[bad="true"], QSpinBox[bad="true"] { color: $error; }
NumberField { padding: 0 7px 0 0; }
NumberField:focus { padding: 0 6px 0 0; }
NumberField[locked="true"], NumberField[narrow="true"] { padding: 0; }
QSpinBox, QSpinBox:focus { padding: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QSpinBox[frameless="true"] { background: transparent; border: none; }
QLineEdit[frameless="true"] { background: transparent; border-color: transparent; }
QLineEdit[frameless="true"]:hover:!read-only { border-color: $border; }
QLineEdit[frameless="true"]:focus { background: $paper; border-color: $accent; }
QComboBox { padding-right: 24px; }
QComboBox:focus, QComboBox:on { padding-right: 23px; }
QComboBox::drop-down { width: 0; border: none; }
QComboBox::down-arrow { width: 0; image: none; }
QComboBox QAbstractItemView {
    background: $paper; color: $text; border: 1px solid $border; padding: 4px; outline: none;
    selection-background-color: $hover; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:disabled { color: $text2; padding: 0; }
QComboBox QAbstractItemView::item:selected { background: $hover; color: $text; }

QSlider::groove:horizontal { height: ${groove}px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: ${knob}px; height: ${knob}px; margin: -${overhang}px 0; border: 2px solid $accent;
    border-radius: ${radius}px; background: $paper;
}
QSlider::handle:horizontal:hover { background: $hover; }
QSlider[ring="true"]::handle:horizontal { background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $track; }
QSlider::handle:horizontal:disabled { background: $panel; border-color: $track; }

QProgressBar { background: $track; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QMenu { background: $paper; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $hover; color: $text; }
QMenu::item:disabled { color: $text2; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { width: ${bar}px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: ${bar}px; background: transparent; margin: 0; }
QScrollBar::handle {
    background: $track; border-radius: ${bar_radius}px; min-height: 24px; min-width: 24px;
}
OwnTable QScrollBar:vertical { width: ${bar_apart}px; }
OwnTable QScrollBar::handle:vertical { margin-left: ${apart}px; }
QScrollBar::handle:hover { background: $axis; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QTableCornerButton::section { background: $paper; border: none; }

QToolBar { background: $panel; border: none; margin: 0; padding: 0; spacing: 0; }
"""
