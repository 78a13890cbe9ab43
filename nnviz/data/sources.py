"""The table of data sets, and how a name or a path becomes one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nnviz.data import handwriting, mnist
from nnviz.data.dataset import DataError, Dataset, Progress


@dataclass(frozen=True)
class Source:
    """A data set by name: how it is called and how it is made or read."""

    label: str
    help: str
    load: Callable[[Progress | None], Dataset]


DATASETS: dict[str, Source] = {
    "handwriting": Source(
        "Handwriting",
        "Digits that nnviz writes itself, new ones for every epoch. Needs no file.",
        handwriting.load,
    ),
    "mnist": Source(
        "MNIST digits",
        "60,000 scanned digits, split as in the book. Needs the four MNIST files in a folder.",
        lambda progress: mnist.load(None, progress),
    ),
}


def load_dataset(name: str | Path, progress: Progress | None = None) -> Dataset:
    """The data set of that name, or the one in that folder.

    Raises DataError, one sentence, when there is none.
    """
    if isinstance(name, str) and name in DATASETS:
        return DATASETS[name].load(progress)
    folder = Path(name).expanduser()
    if folder.is_dir():
        return mnist.load(folder, progress)
    names = ", ".join(DATASETS)
    raise DataError(f"There is no data set or folder '{name}': choose {names} or a folder.")
