"""IDX files of any name in a folder, or one level down: MNIST and all that look like it.

Which files are pictures and which are labels their first bytes say; which belong together, and for
which part they are, their names: ``emnist-letters-train-images-idx3-ubyte.gz``.
"""

import re
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from numpy.typing import NDArray

from nnviz import paths
from nnviz.core.choices import Choices
from nnviz.core.sentence import enumerated
from nnviz.data.dataset import DataError, Progress
from nnviz.data.pictures.arrays_file import from_arrays
from nnviz.data.pictures.idx import header_of, read_images, read_labels
from nnviz.data.pictures.picture_set import Pictures

MOST_FILES, MOST_BELOW = 500, 2_000
"""Of a folder are looked at, and of all the folders in it together."""
_IMAGES = re.compile(r"images?|imgs?|pictures?")
_LABELS = re.compile(r"labels?|lbls?")
_PARTS = {
    "train": re.compile(r"train(ing)?"),
    "validation": re.compile(r"valid(ation)?|\bval\b|\bdev\b"),
    "test": re.compile(r"t10k|test(ing)?|\beval\b"),
}
_ENDS = re.compile(r"ubyte|byte|int|\.gz|idx|[\W\d_]")


class IdxFile(NamedTuple):
    """A file whose ``title`` is the name without what says part and kind: of its set."""

    path: Path
    are_images: bool
    title: str
    part: str
    size: int


def idx_files(folder: Path) -> list[IdxFile]:
    """The IDX files of a folder; where there are none, those of the folders in it."""
    below = (
        path for inside in _inside(folder) if paths.is_folder(inside) for path in _inside(inside)
    )
    for some in (_inside(folder), islice(below, MOST_BELOW)):
        found = [file for path in some if (file := _idx_file(path)) is not None]
        if any(file.are_images for file in found):
            return found
    return []


def idx_pictures(
    files: Iterable[IdxFile], place: Path, choices: Choices, progress: Progress
) -> Pictures:
    """The pictures of these files, of which ``place`` is the folder, or one that was named.

    Raises DataError where files are missing or damaged, and where there are several sets, of which
    one has to be named.
    """
    found = list(files)
    if paths.is_file(place) and all(file.path != place for file in found):
        found += filter(None, [_idx_file(place)])  # alone, or one of very many
    chosen = _one_set(found, place)
    parts = [part for part in (*_PARTS, "") if part in chosen]
    if not parts:
        raise DataError(
            "{name} holds neither pictures nor labels, but numbers in another shape: choose a "
            "file of pictures.",
            name=place.name,
        )
    if parts[0] not in ("train", ""):
        raise DataError(
            "{folder} holds no pictures to train with: a file must be called 'train' in it.",
            folder=place,
        )
    pairs, sizes = [], [chosen[part][0].size for part in parts]
    for number, part in enumerate(parts):
        images, labels = chosen[part]
        read = read_images(images.path, _within(progress, sizes, number))
        pairs.append((read, _labels(labels.path, len(read), images.path)))
    return from_arrays(place, pairs, choices, chosen[parts[0]][0].path)


def _within(progress: Progress, sizes: list[int], number: int) -> Progress:
    """Tells the share of all that is done, of the share of one."""
    before = sum(sizes[:number])
    return lambda share: progress((before + share * sizes[number]) / sum(sizes))


def _inside(folder: Path) -> list[Path]:
    return paths.inside(folder)[:MOST_FILES]


def _idx_file(path: Path) -> IdxFile | None:
    header = header_of(path) if _has_content(path) else None
    if header is None or not (header.are_images or header.are_labels):
        return None
    name = path.name.lower()
    part = next((part for part, pattern in _PARTS.items() if pattern.search(name)), "")
    for pattern in (*_PARTS.values(), _IMAGES, _LABELS, _ENDS):
        name = pattern.sub("", name)
    return IdxFile(path, header.are_images, name, part, header.shape[0])


def _has_content(path: Path) -> bool:
    """Whether it is a file with something in it: what the system makes up may never end."""
    return paths.size(path) > 0


def _one_set(files: list[IdxFile], place: Path) -> dict[str, tuple[IdxFile, IdxFile]]:
    """Pictures and labels of each part of the one set that there is, or that was named."""
    titles = sorted({file.title for file in files if file.are_images})
    if paths.is_file(place):
        titles = [file.title for file in files if file.path == place]
    if len(titles) > 1:
        names = (next(f.path.name for f in files if f.title == title) for title in titles)
        raise DataError(
            "{folder} holds {count} sets of pictures: name one of their files instead of the "
            "folder, such as {names}.",
            folder=place,
            count=len(titles),
            names=enumerated(names),
        )
    return _paired([file for file in files if file.title in titles], place)


def _paired(files: list[IdxFile], place: Path) -> dict[str, tuple[IdxFile, IdxFile]]:
    pictures = {file.part: file for file in reversed(files) if file.are_images}
    labels = {file.part: file for file in reversed(files) if not file.are_images}
    for file in (*pictures.values(), *labels.values()):
        if file.part not in (labels if file.are_images else pictures):
            raise _alone(file)
    return {part: (pictures[part], labels[part]) for part in pictures}


def _alone(file: IdxFile) -> DataError:
    """That the other one of a pair is not there, by the name that it would have, if any."""
    name, folder, other = file.path.name, file.path.parent, _other_name(file)
    if other != name:
        return DataError(
            "There is no {other} for {file} in {folder}: put pictures and labels in one "
            "folder, named alike.",
            other=other,
            file=name,
            folder=folder,
        )
    if file.are_images:
        return DataError(
            "There are no labels for the pictures {file} in {folder}: put pictures and labels in "
            "one folder, named alike, such as x-images and x-labels.",
            file=name,
            folder=folder,
        )
    return DataError(
        "There are no pictures for the labels {file} in {folder}: put pictures and labels in one "
        "folder, named alike, such as x-images and x-labels.",
        file=name,
        folder=folder,
    )


def _other_name(file: IdxFile) -> str:
    """How the labels of these pictures would be called, or the pictures of these labels."""
    ways = (("images", "labels"), ("idx3", "idx1"))
    name = file.path.name
    for of_images, of_labels in ways:
        old, new = (of_images, of_labels) if file.are_images else (of_labels, of_images)
        name = name.replace(old, new)
    return name


def _labels(path: Path, count: int, images: Path) -> NDArray[Any]:
    labels = read_labels(path)
    if len(labels) != count:
        raise DataError(
            "{path} holds {labels:,} labels for the {images:,} images of {other}: put files "
            "in the folder that belong together.",
            path=path,
            labels=len(labels),
            images=count,
            other=images.name,
        )
    return labels
