"""Saves a plot: as a picture, as a drawing, or as its numbers."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.files.atomic import write_atomically
from nnviz.gui.plot.export import as_csv, as_png, as_svg
from nnviz.gui.plot.line_plot import LinePlot


class Saving(NamedTuple):
    """What to ask for and to do: a file's usual name, which files to show, and the writing."""

    file_name: str
    filter: str
    write: Callable[[Path], None]


def saving(plot: LinePlot, title: str, kind: str) -> Saving:
    """How to save `plot` as a "png", "svg" or "csv"; the writing may raise FileError."""
    tr, content = QCoreApplication.translate, _WRITERS[kind](plot, title)
    words = {
        "csv": tr("Saving", "Numbers (*.csv)"),
        "svg": tr("Saving", "Drawing (*.svg)"),
        "png": tr("Saving", "Picture (*.png)"),
    }
    name = re.sub(r"\W+", "-", title).strip("-").lower()
    return Saving(f"{name}.{kind}", words[kind], lambda path: write_atomically(path, content))


_WRITERS: dict[str, Callable[[LinePlot, str], str | bytes]] = {
    "csv": lambda plot, _: as_csv(plot),
    "svg": as_svg,
    "png": as_png,
}
