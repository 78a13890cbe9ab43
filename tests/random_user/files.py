"""Files for the random user to open: good ones, such that are legal but rare, and broken ones."""

import json
import random
from pathlib import Path

import numpy as np
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QFileDialog

from nnviz.core import Network, Spec
from nnviz.files import save_design, save_network
from nnviz.gui import file_dialogs
from tests.core.any_spec import any_specs

TABLES = Path(__file__).parents[2] / "resources" / "tables"
"""Those that come with the program."""


def make_files(folder):
    """Write them into the folder; their paths."""
    chance = np.random.default_rng(1)
    for name, classes in (("two.csv", 2), ("a<b>three<br> & x.csv", 3), ("many.csv", 9)):
        points = chance.normal(size=(120, 2))
        words = [f"<u>{k}</u>" for k in chance.integers(0, classes, 120)]
        rows = [f"{x:.3f},{y:.3f},{word}" for (x, y), word in zip(points, words, strict=True)]
        (folder / name).write_text("\n".join(["x,y,kind", *rows]))
    values = [f"{x},{x * x}" for x in np.linspace(-1, 1, 60)]
    (folder / "values.csv").write_text("\n".join(values))
    (folder / "same.csv").write_text("\n".join(["1,2,3,4"] * 20))
    (folder / "huge.csv").write_text("1,2,0\n3e38,1,1\n-3e38,2,0\n1,1,1\n2,1,0\n")
    (folder / "broken.csv").write_text("x,y\n1,2,3\n")
    (folder / "empty.csv").write_text("")
    for number, spec in enumerate(any_specs(8, seed=5)):
        save_design(folder / f"any{number}.nnviz.json", spec)
    layers = Spec(sizes=(784, 20, 15, 10), dropout=(0.1, 0.2), activation=("tanh", "relu"))
    save_design(folder / "layers.nnviz.json", layers)
    save_design(folder / "none.nnviz.json", Spec(sizes=(784, 10), dropout=(), activation=()))
    xor = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy")
    save_network(folder / "xor.json", Network.initial(xor), xor.cost)
    save_network(folder / "digits.json", Network.initial(Spec(sizes=(784, 12, 10))), "quadratic")
    (folder / "broken.json").write_text(json.dumps({"sizes": [2, 3], "weights": [[1]]}))
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    return sorted(folder.iterdir())


def answer_dialogs(chance: random.Random, folder: Path, files: list[Path]):
    """Have dialogs for files answered by chance, with these files or none; saved in the folder."""

    def opened(parent, title, place, kinds):
        ending = "csv" if "csv" in kinds else "png" if "png" in kinds else "json"
        fitting = [file for file in files if file.name.endswith(ending)]
        found = chance.choice(fitting if chance.random() < 0.8 else files)
        return ("" if chance.random() < 0.1 else str(found)), ""

    def saved(*_):
        return str(
            folder / chance.choice(["s.json", "no/such/s.json", "s.nnviz.json", "s.png"])
        ), ""

    QFileDialog.getOpenFileName = staticmethod(opened)
    QFileDialog.getSaveFileName = staticmethod(saved)
    file_dialogs.may_replace = lambda *_: True
    QProcess.startDetached = staticmethod(lambda *_: (True, 0))  # a window that nobody would close
    QFileDialog.getExistingDirectory = staticmethod(lambda *_: str(chance.choice(["", folder])))
