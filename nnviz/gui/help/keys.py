"""The keyboard: one table that makes the shortcuts, and that the sheet of help lists."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Slot: TypeAlias = Callable[[], object]


class Key(NamedTuple):
    """What is pressed, the name of what it does, and that in words."""

    keys: str
    action: str
    words: str


KEYS = (
    Key("Ctrl+Return", "run", str(QT_TRANSLATE_NOOP("Keys", "Train, or pause"))),
    Key("Ctrl+.", "step", str(QT_TRANSLATE_NOOP("Keys", "Step: one mini-batch"))),
    Key("Ctrl+E", "epoch", str(QT_TRANSLATE_NOOP("Keys", "Step: one epoch"))),
    Key("Ctrl+R", "reset", str(QT_TRANSLATE_NOOP("Keys", "Reset to the start"))),
    Key("Ctrl+O", "open", str(QT_TRANSLATE_NOOP("Keys", "Open a project, a network or a design"))),
    Key("Ctrl+S", "save", str(QT_TRANSLATE_NOOP("Keys", "Save the project"))),
    Key("Ctrl+Shift+S", "save_as", str(QT_TRANSLATE_NOOP("Keys", "Save it as another file"))),
    Key("Ctrl+Shift+O", "open_lesson", str(QT_TRANSLATE_NOOP("Keys", "Open a lesson's file"))),
    Key(
        "Ctrl+Shift+L",
        "save_lesson",
        str(QT_TRANSLATE_NOOP("Keys", "Save what is here as a lesson")),
    ),
    Key("Ctrl+B", "hand_weights", str(QT_TRANSLATE_NOOP("Keys", "Weights by hand"))),
    Key(
        "Ctrl+Shift+E",
        "share",
        str(QT_TRANSLATE_NOOP("Keys", "Share: a code, a file, for other programs")),
    ),
    Key("Ctrl+V", "paste", str(QT_TRANSLATE_NOOP("Keys", "Open a code that was copied"))),
    Key(
        "Ctrl+Z",
        "undo",
        str(QT_TRANSLATE_NOOP("Keys", "Take back: a stroke, a text, a setting, other data")),
    ),
    Key("Ctrl+Shift+Z", "redo", str(QT_TRANSLATE_NOOP("Keys", "Do again what was taken back"))),
    Key("Ctrl+K", "course", str(QT_TRANSLATE_NOOP("Keys", "Open the course, or close it"))),
    Key("Ctrl+G", "sweep", str(QT_TRANSLATE_NOOP("Keys", "Open the page of sweeps, or close it"))),
    Key("Ctrl+L", "clear", str(QT_TRANSLATE_NOOP("Keys", "Clear the drawing"))),
    Key("Ctrl+T", "theme", str(QT_TRANSLATE_NOOP("Keys", "Light or dark"))),
    Key("F11", "present", str(QT_TRANSLATE_NOOP("Keys", "Present: larger, on the whole screen"))),
    Key("F1", "guide", str(QT_TRANSLATE_NOOP("Keys", "The guide, at what has the focus"))),
    Key("Ctrl+Q", "quit", str(QT_TRANSLATE_NOOP("Keys", "Quit"))),
)

ELSEWHERE = (
    ("Space", str(QT_TRANSLATE_NOOP("Keys", "Train or pause, while no field or button has focus"))),
    ("?", str(QT_TRANSLATE_NOOP("Keys", "This sheet"))),
    (
        "Ctrl+1 … Ctrl+9, Ctrl+0, Ctrl+D",
        str(QT_TRANSLATE_NOOP("Keys", "Open a page of the drawer, or close it")),
    ),
    (
        "Escape",
        str(QT_TRANSLATE_NOOP("Keys", "Leave the presentation, the course, a desk, a menu")),
    ),
    ("A … E", str(QT_TRANSLATE_NOOP("Keys", "In a lesson: choose an answer"))),
    (
        "← → ↑ ↓ Delete",
        str(
            QT_TRANSLATE_NOOP(
                "Keys",
                "On a lesson's plot, before the run: draw the curve that you expect, with Shift in "
                "larger steps; clear it",
            )
        ),
    ),
    (
        "A … E, Shift",
        str(QT_TRANSLATE_NOOP("Keys", "Before a class: one hand more; with Shift one hand less")),
    ),
    (
        "← → ↑ ↓ Enter",
        str(
            QT_TRANSLATE_NOOP(
                "Keys", "Before a class: fewer or more hands, another answer; on to the run"
            )
        ),
    ),
    (
        "← → ↑ ↓",
        str(QT_TRANSLATE_NOOP("Keys", "At a desk: choose what can be moved, and move it")),
    ),
    (
        "N, W, 0 1, Delete",
        str(
            QT_TRANSLATE_NOOP(
                "Keys",
                "At the circuit desk: a neuron, a wire that arrows and Enter end, an input, "
                "away; Shift and arrows: the wires",
            )
        ),
    ),
    (
        "← → ↑ ↓ Enter, C",
        str(
            QT_TRANSLATE_NOOP(
                "Keys", "On the map of a sweep: choose a cell, open its run, compare it"
            )
        ),
    ),
    ("Tab", str(QT_TRANSLATE_NOOP("Keys", "On to the next control, as one reads"))),
    ("← →", str(QT_TRANSLATE_NOOP("Keys", "In a plot: read out the epochs one by one"))),
    ("← →", str(QT_TRANSLATE_NOOP("Keys", "On the pad: put a digit of the data on it"))),
    ("0 … 9", str(QT_TRANSLATE_NOOP("Keys", "Keep what is on the pad as that digit"))),
    ("E, Delete", str(QT_TRANSLATE_NOOP("Keys", "On the pad: pen or rubber; clear it"))),
    (
        "← → ↑ ↓",
        str(
            QT_TRANSLATE_NOOP(
                "Keys", "In a list, tiles, a slider or a number: on or back, up or down"
            )
        ),
    ),
    ("0 1 Backspace", str(QT_TRANSLATE_NOOP("Keys", "On a plane: add a point, take it back"))),
    ("Page ↑ Page ↓", str(QT_TRANSLATE_NOOP("Keys", "In Backprop: one step back or on"))),
    ("Shift+F10", str(QT_TRANSLATE_NOOP("Keys", "In a plot: its menu, as by a right click"))),
)


PAGE_KEYS = (*(f"Ctrl+{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)), "Ctrl+D")
"""For the pages of the drawer, in their order."""


def install(window: QWidget, actions: Mapping[str, Slot], openers: Sequence[Slot]) -> None:
    """A shortcut for every key of the table, and one for each page of the drawer that has one."""
    slots = {key.keys: actions[key.action] for key in KEYS}
    slots |= dict(zip(PAGE_KEYS, openers, strict=False))
    for keys, slot in slots.items():
        QShortcut(QKeySequence(keys), window).activated.connect(slot)
