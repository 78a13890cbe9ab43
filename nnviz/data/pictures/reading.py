"""Whatever holds pictures with labels, a file or a folder, is read."""

from pathlib import Path

from nnviz import paths
from nnviz.core.choices import Choices
from nnviz.core.refusals import reason_of
from nnviz.data.dataset import DataError, Progress
from nnviz.data.pictures.arrays_file import npz_pictures, pickle_pictures
from nnviz.data.pictures.files import read_files
from nnviz.data.pictures.folders import class_folders
from nnviz.data.pictures.idx import header_of
from nnviz.data.pictures.idx_set import idx_files, idx_pictures
from nnviz.data.pictures.picture_file import is_picture
from nnviz.data.pictures.picture_set import Pictures
from nnviz.data.pictures.turned import upright

_PICKLES = (".pkl", ".pickle", ".pkl.gz", ".pickle.gz")


def read_pictures(
    path: Path, choices: Choices, progress: Progress | None = None
) -> Pictures | None:
    """The pictures of a file (npz, pickle, IDX) or a folder; None where it is something else.

    A folder holds IDX files, or folders of pictures whose names are those of the classes; both may
    stand one level down. Raises DataError, one sentence, where there are pictures that cannot be
    learnt, and what ``progress`` raises, which is told the share done again and again.
    """
    report = progress or (lambda share: None)
    read = _of_folder if paths.is_folder(path) else _of_file
    found = read(path, choices, report)
    return None if found is None else upright(found)


def _of_folder(folder: Path, choices: Choices, report: Progress) -> Pictures:
    files = idx_files(folder)
    if files:
        return idx_pictures(files, folder, choices, report)
    parts = class_folders(folder)
    if not parts:
        _check_not_locked(paths.folders_inside(folder))
        raise DataError(
            "{folder} holds no pictures that can be learnt: it needs IDX files such as MNIST's, or "
            "a folder of pictures for each class.",
            folder=folder,
        )
    return read_files(folder, parts, choices, report)


def _check_not_locked(folders: list[Path]) -> None:
    """Raise DataError for the first that may not be looked into: there may be a class in it."""
    for folder in folders:
        refusal = paths.refusal(folder)
        if refusal is not None:
            raise DataError(
                "{name} cannot be read: {reason}.", name=folder.name, reason=reason_of(refusal)
            )


def _of_file(path: Path, choices: Choices, report: Progress) -> Pictures | None:
    name = path.name.lower()
    if name.endswith(".npz"):
        return npz_pictures(path, choices, report)
    if name.endswith(_PICKLES):
        return pickle_pictures(path, choices, report)
    if is_picture(path):
        raise DataError(
            "{name} is one picture: choose the folder that has a folder of pictures for each "
            "class.",
            name=path.name,
        )
    if header_of(path) is not None:
        return idx_pictures(idx_files(path.parent), path, choices, report)
    return None
