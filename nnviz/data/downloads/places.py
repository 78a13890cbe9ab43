"""Where downloaded data are kept, and whether they are there."""

import os
from pathlib import Path

from platformdirs import user_data_dir

from nnviz import paths

FOLDER_VARIABLE = "NNVIZ_DATA"
"""Names another folder than the user's own for what nnviz keeps of data."""
FILES = tuple(
    f"{part}-{what}.gz"
    for part in ("train", "t10k")
    for what in ("images-idx3-ubyte", "labels-idx1-ubyte")
)


def downloads_folder() -> Path:
    """In the user's data folder, or below the one that NNVIZ_DATA names."""
    folder = os.environ.get(FOLDER_VARIABLE) or user_data_dir("nnviz", appauthor=False)
    return Path(folder) / "downloads"


def downloaded(name: str) -> Path | None:
    """The folder with the data of that name; None where they were not downloaded.

    It is there with all files that were verified, or not at all.
    """
    folder = downloads_folder() / name
    there = all(paths.is_file(folder / file) for file in FILES)
    return folder if there else None
