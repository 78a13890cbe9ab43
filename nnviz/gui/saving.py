"""Saves a plot: as a picture, as a drawing, or as its numbers."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from nnviz.files.atomic import write_atomically
from nnviz.gui.plot.export import SCALE, Sheet, all_as_picture, as_csv, as_picture, as_svg, png_of
from nnviz.gui.plot.menu import PlotMenu


class Saving(NamedTuple):
    """What to ask for and to do: a file's usual name, which files to show, and the writing.

    The dialog's ``title`` says what is saved; "" is a figure. A thread does the writing: it touches
    nothing of the window.
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
    name = re.sub(r"\W+", "-", title).strip("-").lower()
    if kind == "csv":
        numbers = as_csv(sheet)
        kinds = tr("Saving", "Numbers (*.csv)")
        return Saving(f"{name}.csv", kinds, lambda path: write_atomically(path, numbers))
    if kind == "svg":
        drawing = as_svg(sheet, title)
        kinds = tr("Saving", "Drawing (*.svg)")
        return Saving(f"{name}.svg", kinds, lambda path: write_atomically(path, drawing))
    scale = int(kind.removeprefix("png") or SCALE)
    return _saving_of_picture(f"{name}.png", as_picture(sheet, title, scale))


def saving_of_all(sheets: Sequence[tuple[str, Sheet]], scale: int = SCALE) -> Saving:
    """How to save several figures, each with its title, as one picture."""
    return _saving_of_picture("figures.png", all_as_picture(sheets, scale))


def _saving_of_picture(name: str, picture: QImage) -> Saving:
    kinds = QCoreApplication.translate("Saving", "Picture (*.png)")
    return Saving(name, kinds, lambda path: write_atomically(path, png_of(picture)))


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
