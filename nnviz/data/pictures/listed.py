"""A table that names pictures and their labels."""

from pathlib import Path

import numpy as np

from nnviz import paths
from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence, enumerated
from nnviz.data.dataset import DataError
from nnviz.data.pictures.files import Labelled
from nnviz.data.pictures.picture_file import ENDINGS, is_picture
from nnviz.data.tables.names import as_spelt
from nnviz.data.tables.sheet import Sheet

_SAMPLE = 50
_LABELS = ("label", "labels", "class", "target", "category", "species", "y", "digit", "letter")
"""What a column of labels is called, where there are several that could be."""


def picture_column(sheet: Sheet, folder: Path) -> int | None:
    """The column whose cells name pictures of this folder, or of one in it; None: no column does.

    Names may lack their ending.
    """
    for index, column in enumerate(sheet.columns):
        cells = [str(cell) for cell in column[:_SAMPLE]] if column.dtype == object else []
        found = sum(picture_of(cell, folder) is not None for cell in cells)
        if cells and found > len(cells) / 2:
            return index
    return None


def listed_pictures(
    sheet: Sheet, column: int, folder: Path, choices: Choices
) -> tuple[list[Labelled], list[Sentence]]:
    """The pictures that a column names, with their labels, and what was guessed.

    Raises DataError where there is no other column, or not the one that is wanted.
    """
    names = [name for index, name in enumerate(sheet.names) if index != column]
    if not names:
        raise DataError("{name} names pictures but no labels: add a column.", name=sheet.name)
    chosen = as_spelt(sheet.names, choices).wanted
    wanted = _likely(names) if chosen is None else chosen
    if wanted not in names:
        raise DataError(
            "{name} has no column '{column}' beside the pictures: choose one of {names}.",
            name=sheet.name,
            column=wanted,
            names=enumerated(names[:_SAMPLE]),
        )
    labels = sheet.columns[sheet.names.index(wanted)]
    pairs = zip(sheet.columns[column], labels, sheet.lines, strict=True)
    found = [
        Labelled(picture_of(str(cell), folder) or folder / str(cell), _word(label), int(line))
        for cell, label, line in pairs
        if _word(label)
    ]
    said = Sentence(
        "'{pictures}' names pictures, '{wanted}' is what they show.",
        pictures=sheet.names[column],
        wanted=wanted,
    )
    return found, [said]


def _likely(names: list[str]) -> str:
    return next((name for name in names if name.lower() in _LABELS), names[0])


def _word(label: object) -> str:
    """A label as it is written; "" for an empty cell."""
    if isinstance(label, float | np.floating):
        return "" if np.isnan(label) else f"{label:.15g}"
    return str(label)


def picture_of(cell: str, folder: Path) -> Path | None:
    """The picture of that name, never one outside of the folder."""
    named = Path(cell.replace("\\", "/"))
    if not named.parts or ".." in named.parts or named.is_absolute():
        return None
    if len(cell) > 500 or "\0" in cell:
        return None
    path = folder / named
    names = [path] if is_picture(path) else [path.with_name(path.name + end) for end in ENDINGS]
    inside = [folder / "images" / name.relative_to(folder) for name in names]
    return next(filter(paths.is_file, (*names, *inside)), None)
