"""Where MNIST is, for the measurements that need it."""

import os
from pathlib import Path

from nnviz.data import DataError
from nnviz.data.mnist import FOLDER_VARIABLE, load

DATA = Path(
    os.environ.get("NNVIZ_TEST_DATA", Path(__file__).resolve().parents[3] / "shared" / "data")
)


def mnist():
    """MNIST from NNVIZ_MNIST, or from the folder of the tests' data; None without it."""
    try:
        return load(Path(os.environ.get(FOLDER_VARIABLE) or DATA / "mnist"))
    except DataError:
        return None
