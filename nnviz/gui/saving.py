"""Saves a plot: as a picture, as a drawing, or as its numbers."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from nnviz.files.atomic import write_atomically
from nnviz.gui.plot.export import SCALE, Sheet, all_as_png, as_csv, as_png, as_svg
from nnviz.gui.plot.menu import PlotMenu


class Saving(NamedTuple):
    """What to ask for and to do: a file's usual name, which files to show, and the writing.

    The dialog's ``title`` says what is saved; "" is a figure.
    """

    file_name: str
    filter: str
    write: Callable[[Path], None]
    title: str = ""


def saving(sheet: Sheet, title: str, kind: str) -> Saving:
    """How to save a plot as a "png", "svg" or "csv"; the writing may raise FileError.

    A "png" of another scale than the usual has that behind its name, as in "png3".
    """
    tr = QCoreApplication.translate
    content: str | bytes
    if kind == "csv":
        words, content = tr("Saving", "Numbers (*.csv)"), as_csv(sheet)
    elif kind == "svg":
        words, content = tr("Saving", "Drawing (*.svg)"), as_svg(sheet, title)
    else:
        scale = int(kind.removeprefix("png") or SCALE)
        kind, words = "png", tr("Saving", "Picture (*.png)")
        content = as_png(sheet, title, scale)
    name = re.sub(r"\W+", "-", title).strip("-").lower()
    return Saving(f"{name}.{kind}", words, lambda path: write_atomically(path, content))


def saving_of_all(sheets: Sequence[tuple[str, Sheet]], scale: int = SCALE) -> Saving:
    """How to save several figures, each with its title, as one picture."""
    content = all_as_png(sheets, scale)
    words = QCoreApplication.translate("Saving", "Picture (*.png)")
    return Saving("figures.png", words, lambda path: write_atomically(path, content))


def offer_saving(
    plot: QWidget,
    sheet: Callable[[], Sheet],
    title: str,
    wanted: SignalInstance,
    *,
    with_numbers: bool = True,
) -> None:
    """Give `plot` a menu that asks by the signal `wanted` to save what `sheet` returns."""
    menu = PlotMenu(plot, with_numbers=with_numbers)
    menu.open_over(plot)
    save_by(menu, sheet, title, wanted)


def save_by(menu: PlotMenu, sheet: Callable[[], Sheet], title: str, wanted: SignalInstance) -> None:
    """Let a `menu` ask by the signal `wanted` to save what `sheet` returns at that time."""
    menu.save_wanted.connect(lambda kind: wanted.emit(saving(sheet(), title, kind)))
