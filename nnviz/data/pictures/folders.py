"""A folder of folders of pictures: each folder is a class and has its name."""

from pathlib import Path

from nnviz import paths
from nnviz.data.pictures.files import MOST_FILES, Labelled
from nnviz.data.pictures.named_arrays import PARTS
from nnviz.data.pictures.picture_file import is_picture


def class_folders(place: Path) -> list[list[Labelled]]:
    """The pictures of each part that is kept apart in a folder: all in one where none is.

    Folders of classes may stand in others called train, validation and test, and all of it one
    level down. Empty where there are no such.
    """
    for folder in (place, *_only_one(place)):
        parts = {part: _part_folder(folder, names) for part, names in PARTS.items()}
        if parts["train"] is not None:
            found = [_classes(each) for each in parts.values() if each is not None]
            if found[0]:
                return [part for part in found if part]
        alone = _classes(folder)
        if len({file.label for file in alone}) > 1:
            return [alone]
    return []


def _folders(folder: Path) -> list[Path]:
    found = paths.folders_inside(folder)
    return [each for each in found if not each.name.startswith((".", "__"))]


def _only_one(place: Path) -> list[Path]:
    """The folder that a folder holds, as an archive that was unpacked."""
    inside = _folders(place)
    return inside if len(inside) == 1 else []


def _part_folder(folder: Path, names: set[str]) -> Path | None:
    return next((each for each in _folders(folder) if each.name.lower() in names), None)


def _classes(folder: Path) -> list[Labelled]:
    found: list[Labelled] = []
    for each in _folders(folder):
        found += [Labelled(path, each.name) for path in _pictures(each)]
        if len(found) > MOST_FILES:
            break
    return found


def _pictures(folder: Path) -> list[Path]:
    found = filter(is_picture, paths.inside(folder))
    return [path for path in found if paths.is_file(path)]
