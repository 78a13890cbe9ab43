"""Whoever paints a widget says what is heard of it: items, one name, or why nothing."""

import importlib
import inspect
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QTabBar,
)

import nnviz.gui
from nnviz.gui.heard.items import Heard, OnePicture

ROOT = Path(nnviz.gui.__file__).parent

BY_QT = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QTabBar,
)
"""Of these Qt tells by itself, items included."""

TEXT = {
    "Formula": "a line of text, which is its name",
    "QuietText": "a line of text, which is its name",
}
SAID_BESIDE = {
    "ChainControls": "w and b before a row are in the names of its fields",
    "GoalMeter": "the share and the goal are written over it",
    "HandsBar": "how many is written beside it",
    "LineSample": "the look of the line that is named in the same row",
    "Meter": "the distance and the goal are written over it",
}
PARTS_ARE_WIDGETS = {
    "LayerChip": "a field and three buttons",
    "LayerChips": "chips; both ends are in its description",
    "MatrixEquation": "grids; the signs between them are in the formula below",
}
GROUND = {
    "Column": "paper under a view",
    "Drawer": "paper under a page",
    "Fold": "a line at the edge",
    "ItemFrame": "the focus, which is told",
    "LockMark": "said in the description of what is locked",
    "MessageBar": "its text is a label",
    "RunBar": "paper under the run's buttons",
    "SharePanel": "paper under its fields",
    "_Clipping": "the clip of a picture that is saved",
    "Side": "a line at the edge",
}
KNOWN = TEXT | SAID_BESIDE | PARTS_ARE_WIDGETS | GROUND


def painters():
    """Every class that paints a widget."""
    for path in sorted(ROOT.rglob("*.py")):
        if "def paintEvent" in path.read_text(encoding="utf-8"):
            parts = path.relative_to(ROOT.parent.parent).with_suffix("").parts
            module = importlib.import_module(".".join(parts))
            kinds = (kind for kind in vars(module).values() if inspect.isclass(kind))
            own = (kind for kind in kinds if kind.__module__ == module.__name__)
            yield from (kind for kind in own if "paintEvent" in vars(kind))


def test_every_painted_widget_is_heard():
    silent = {
        kind.__name__ for kind in painters() if not issubclass(kind, (Heard, OnePicture, *BY_QT))
    }
    assert silent == set(KNOWN)
