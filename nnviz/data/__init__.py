"""Where examples come from and how a drawing becomes one. No Qt."""

from nnviz.data.dataset import DataError, Dataset, Part
from nnviz.data.rows import of_rows
from nnviz.data.sources import DATASETS, Source, load_dataset, load_for

__all__ = [
    "DATASETS",
    "DataError",
    "Dataset",
    "Part",
    "Source",
    "load_dataset",
    "load_for",
    "of_rows",
]
