"""The page of data of one's own: tables that can be learnt, and some that cannot; then used."""

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QWidget

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.finding import find
from nnviz.gui.window.pages.own_data import Undecided

OWN = {"blad", "boer", "hond", "inf", "kat", "kleur", "rood", "rosa", "setosa", "soort", "Total",
       "veel", "virginica", "wit"}  # fmt: skip
"""The words in these files; what a table lacks is a word of its own too."""
FILLED_IN = "missing"

_COLOURS, _KINDS = ("rood", "wit"), ("setosa", "virginica")
FAULTY = [
    "boer;blad;kleur;soort;x",
    *(f"{i // 4};{1 + i / 20:.2f};{_COLOURS[i % 2]};{_KINDS[i >= 40]};a{i}" for i in range(80)),
    *("20;veel;rood;setosa;b", "20;inf;;setosa;b", "21;2.5;rood;rosa;b", "one;two", ";;;;"),
    "Total;9;;;",
]
"""Words among numbers, empty cells, a short row, a rare class, a sum."""

TABLES = {
    "faulty": (FAULTY, Choices(wanted="soort")),
    "grouped": (FAULTY, Choices(group="boer", missing="leave out", wanted="blad")),
    "values": (["x,kat,y", *(f"{i},{'ab'[i % 2]},{9.5 * i}" for i in range(60))], Choices()),
    "alike": (["x,kat", *(f"{i},in" for i in range(30))], Choices()),
    "narrow": (["x", *map(str, range(30))], Choices()),
    "empty": (["x,kat"], Choices()),
    "torn": (["x,y", *(f'{i},"{i}' for i in range(20))], Choices()),
}
"""Lines, and what was chosen."""


def own_data(walk, qtbot, folder, names=tuple(TABLES), pictures=True):
    """What was found in each of these on its page; then the first one is used."""
    for name in names[::-1]:
        lines, choices = TABLES[name]
        path = folder / f"{name}.csv"
        path.write_text("\n".join(lines))
        _look_at(walk, path, choices)
        if pictures:
            _look_at(walk, _pictures(folder / "k"), Choices())
            _look_at(walk, folder / "kat.csv", Choices())
            _look_at(walk, path, choices)
            pictures = False
    window = walk.window
    window.own_data._page.used.emit()
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.choices == choices)


def _look_at(walk, path, choices):
    found, window = find(path, choices, Spec(), None, lambda share: None), walk.window
    window.own_data.take_over(Undecided(path, found, None))
    window.own_data.open_page()
    window.own_data._on_found(found)
    walk.look(f"own data, {path.name}")
    if found.understanding is not None:
        for column in range(len(found.understanding.columns)):
            walk.read_menu(path.name, window.own_data._page.centre.table.role_menu(column))
    for link in filter(QWidget.isVisible, window.own_data._page.centre._links):
        link.click()


def _pictures(folder):
    """Two classes of pictures, and a file that is none."""
    rng = np.random.default_rng(0)
    for name in ("kat", "hond"):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for number in range(8):
            pixels = rng.integers(0, 255, (20, 20), dtype=np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{number}.png")
    (folder / "kat" / "x.png").write_bytes(b"no picture")
    return folder
