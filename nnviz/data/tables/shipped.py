"""Three small tables of measured things that come with nnviz, read as any table is.

They are facts, each with its source:

- iris: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7
  (1936), after E. Anderson; the values as scikit-learn has them (BSD), those of the paper.
- penguins: K. B. Gorman, T. D. Williams, W. R. Fraser, PLoS ONE 9(3), e90081 (2014), Palmer Station
  LTER; as palmerpenguins has them (A. M. Horst, A. P. Hill, K. B. Gorman, CC0), without the year.
- diabetes: B. Efron, T. Hastie, I. Johnstone, R. Tibshirani, "Least angle regression", Annals of
  Statistics 32 (2004); the raw values as scikit-learn has them (BSD).
"""

import dataclasses
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from nnviz.core.choices import Choices
from nnviz.data.dataset import Dataset, Part, Progress

if TYPE_CHECKING:
    from nnviz.data.tables.understanding import Understanding


class ShippedTable(NamedTuple):
    """How a table is called and what it is of; the inputs and outputs it makes, the rows to train.

    The rows are those of the usual parts.
    """

    label: str
    help: str
    ends: tuple[int, int]
    rows: int
    wants_values: bool = False


SHIPPED: dict[str, ShippedTable] = {
    "iris": ShippedTable(
        "Iris",
        "150 irises of three species, by the length and width of two kinds of leaves (Fisher, "
        "1936).",
        (4, 3),
        90,
    ),
    "penguins": ShippedTable(
        "Penguins",
        "344 penguins of three species: numbers, words and empty cells (Gorman, Williams, Fraser, "
        "2014).",
        (10, 3),
        208,
    ),
    "diabetes": ShippedTable(
        "Diabetes",
        "How the illness of 442 patients went on within a year: a value, which is hard to predict "
        "(Efron, Hastie, Johnstone, Tibshirani, 2004).",
        (10, 1),
        266,
        wants_values=True,
    ),
}


def blank(table: ShippedTable) -> Dataset:
    """Examples as many and as wide as the table's, all of them 0."""
    inputs, outputs = table.ends
    master = np.zeros((table.rows, inputs), dtype=np.float32)
    answers = np.zeros(table.rows)
    part = (
        Part.of_values(master, answers)
        if table.wants_values
        else Part.of_classes(master, answers, outputs)
    )
    return Dataset(table.label, table.label, part, part[:0], part[:0])


def load(
    name: str, choices: Choices, seed: np.random.SeedSequence, progress: Progress | None = None
) -> Dataset:
    """The table of that name as a data set. Raises DataError for choices that cannot be."""
    from nnviz.data.tables.prepared import prepared

    found = understood(name, choices, progress)
    return dataclasses.replace(prepared(found, seed, name=name), label=SHIPPED[name].label)


def understood(name: str, choices: Choices, progress: Progress | None = None) -> "Understanding":
    """What the table of that name is taken for. Raises DataError for choices that cannot be."""
    from importlib.resources import as_file, files

    from nnviz.data.tables.reader import read_sheet
    from nnviz.data.tables.understanding import understand

    place = files("nnviz.resources") / "tables" / f"{name}.csv"
    with as_file(place) as path:
        return understand(read_sheet(path, choices, progress), choices)
