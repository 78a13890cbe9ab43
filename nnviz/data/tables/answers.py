"""What is to be predicted: classes or values, and which."""

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import Sentence, quoted
from nnviz.data.dataset import DataError
from nnviz.data.tables.cells import Cells
from nnviz.data.tables.columns import Look

CLASS_NAMES = {
    "label", "labels", "class", "classes", "digit", "letter", "species", "survived", "diagnosis",
    "wanted", "category",
}  # fmt: skip
"""Names of columns that hold classes even where they are many numbers."""
MOST_CLASSES = 1_000
_FEW_NUMBERS = 10
_SOME_NUMBERS = 30
_MOST_SPELLINGS = 4
"""Letters of which more come both large and small are classes of their own, as in EMNIST."""


def classes_or_values(look: Look, kind: str | None) -> tuple[bool, tuple[Sentence, ...]]:
    """Whether the column holds classes, and what of that can be read two ways."""
    if kind is not None or not look.cells.are_numbers:
        return kind != "values", ()
    count, rows = len(look.distinct), look.there
    called = look.name.strip().casefold() in CLASS_NAMES
    if count == 2:
        return True, ()
    if not look.is_whole or look.cells.unit or count > MOST_CLASSES:
        return False, ()
    few = count <= _FEW_NUMBERS and rows >= 2 * count
    some = count <= _SOME_NUMBERS and rows >= 2 * count and _are_even(look)
    if not (few or some or (called and count <= rows / 2)):
        return False, ()
    said = Sentence(
        "{column} holds {count} different whole numbers: they are taken as classes. Choose values "
        "if they are amounts.",
        column=quoted(look.name),
        count=count,
    )
    return True, () if called else (said,)


def _are_even(look: Look) -> bool:
    """Whether the numbers come one after the other from 0 or 1, each about as often."""
    values = look.cells.values
    counts = np.unique(values[~np.isnan(values)], return_counts=True)[1]
    low, high = look.distinct[0], look.distinct[-1]
    return low in {0, 1} and high - low == len(counts) - 1 and counts.max() <= 3 * counts.min()


def classes_of(
    look: Look,
) -> tuple[tuple[str, ...], NDArray[np.int64], tuple[tuple[str, str], ...]]:
    """Names of the classes, the class of each row, and which spellings were joined."""
    if look.cells.are_numbers:
        values = look.cells.values
        places = np.searchsorted(look.distinct, values)
        answers = np.where(np.isnan(values), -1, places).astype(np.int64)
        return tuple(map(number_name, look.distinct)), answers, ()
    names, joined = _spellings(look.cells)
    classes = tuple(sorted(set(names.values()), key=_in_order))
    if len(classes) > MOST_CLASSES:
        raise DataError(
            "{column} holds {count:,} different words: classes can be {most:,} at most.",
            column=quoted(look.name),
            count=len(classes),
            most=MOST_CLASSES,
        )
    place = {name: at for at, name in enumerate(classes)}
    at = [place[names[word]] if word else -1 for word in look.cells.values.tolist()]
    return classes, np.array(at, dtype=np.int64), joined


def _spellings(cells: Cells) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Each word's class, and (name, other spelling) of words that differ in large letters only."""
    counts = cells.counts or Counter()
    usual: dict[str, str] = {}
    for word in counts:  # the most frequent first
        usual.setdefault(" ".join(word.split()).casefold(), word)
    joined = tuple(
        (name, word)
        for word in counts
        if (name := usual[" ".join(word.split()).casefold()]) != word
    )
    if len(joined) > _MOST_SPELLINGS and all(len(word) == 1 for _, word in joined):
        return {word: word for word in counts}, ()
    return {word: usual[" ".join(word.split()).casefold()] for word in counts}, joined


def _in_order(name: str) -> tuple[bool, str, str]:
    return name.casefold() in {"true", "yes", "positive"}, name.casefold(), name


def number_name(number: float) -> str:
    """A number as one would write it: 2, −1, 0.5."""
    return str(int(number)) if number == int(number) and abs(number) < 1e15 else f"{number:g}"
