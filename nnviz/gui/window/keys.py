"""The keyboard: one table that makes the shortcuts and the sheet that lists them."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row

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
    Key("Ctrl+O", "open", str(QT_TRANSLATE_NOOP("Keys", "Open a network or a design"))),
    Key("Ctrl+S", "save_network", str(QT_TRANSLATE_NOOP("Keys", "Save the network"))),
    Key("Ctrl+Shift+S", "save_design", str(QT_TRANSLATE_NOOP("Keys", "Save the design"))),
    Key("Ctrl+B", "hand_weights", str(QT_TRANSLATE_NOOP("Keys", "Weights by hand"))),
    Key("Ctrl+L", "clear", str(QT_TRANSLATE_NOOP("Keys", "Clear the drawing"))),
    Key("Ctrl+T", "theme", str(QT_TRANSLATE_NOOP("Keys", "Light or dark"))),
    Key("F11", "present", str(QT_TRANSLATE_NOOP("Keys", "Present: larger, on the whole screen"))),
    Key("F1", "help", str(QT_TRANSLATE_NOOP("Keys", "This sheet"))),
    Key("Ctrl+Q", "quit", str(QT_TRANSLATE_NOOP("Keys", "Quit"))),
)

ELSEWHERE = (
    ("Space", str(QT_TRANSLATE_NOOP("Keys", "Train or pause, while no field or button has focus"))),
    ("?", str(QT_TRANSLATE_NOOP("Keys", "This sheet, likewise"))),
    (
        "Ctrl+Z",
        str(QT_TRANSLATE_NOOP("Keys", "Take back: a stroke, a text, a setting, other data")),
    ),
    ("Ctrl+Shift+Z", str(QT_TRANSLATE_NOOP("Keys", "Do again what was taken back"))),
    ("Ctrl+1 … Ctrl+9", str(QT_TRANSLATE_NOOP("Keys", "Open a page of the drawer, or close it"))),
    ("Tab", str(QT_TRANSLATE_NOOP("Keys", "On to the next control"))),
    ("← →", str(QT_TRANSLATE_NOOP("Keys", "In a plot: read out the epochs one by one"))),
    ("0 1 Backspace", str(QT_TRANSLATE_NOOP("Keys", "On a plane: add a point, take it back"))),
    ("Page ↑ Page ↓", str(QT_TRANSLATE_NOOP("Keys", "In Backprop: one step back or on"))),
    ("Shift+F10", str(QT_TRANSLATE_NOOP("Keys", "In a plot: its menu, as by a right click"))),
)


def install(window: QWidget, actions: Mapping[str, Slot], openers: Sequence[Slot]) -> None:
    """A shortcut for every key of the table; Ctrl+1 opens the first page, and so on up to nine."""
    slots = {key.keys: actions[key.action] for key in KEYS}
    slots |= {f"Ctrl+{number}": slot for number, slot in enumerate(openers[:9], start=1)}
    for keys, slot in slots.items():
        QShortcut(QKeySequence(keys), window).activated.connect(slot)


class KeySheet(QDialog):
    """All keys and what they do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setObjectName("key_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        heading = label(self.tr("Keyboard"), 14, 600, "text")
        whole = column(heading, self._rows(), row(None, close), space=16, of=self)
        whole.setContentsMargins(24, 24, 24, 16)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        native = QKeySequence.SequenceFormat.NativeText
        known = [(QKeySequence(key.keys).toString(native), key.words) for key in KEYS]
        for at, (keys, words) in enumerate((*known, *ELSEWHERE)):
            grid.addWidget(label(keys, 13, 600, "text"), at, 0)
            grid.addWidget(label(QCoreApplication.translate("Keys", words), 13), at, 1)
        return grid
