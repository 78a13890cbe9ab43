"""Many pictures on disk, each with the name of its class, are brought to one size."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz import paths
from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence, counted, enumerated, readable
from nnviz.data.dataset import DataError, Progress
from nnviz.data.pictures.classes import classes_of, places, plain
from nnviz.data.pictures.picture_file import header_of, read_grey
from nnviz.data.pictures.picture_set import MOST_BYTES, Pictures, PictureSet
from nnviz.data.tables.sheet import Fault

MOST_FILES = 200_000
USUAL_SIDE = 28
"""Of pictures that come in several sizes, or in a large one."""
MOST_PIXELS = 64 * 64
_SAMPLE = 200
"""Pictures that are asked for their size: that of all is decided by them."""
_TOLD = 5
"""Names of files that are listed."""


class Labelled(NamedTuple):
    """A file, the name of its class, and the line of a table that names it, 0 where none does."""

    path: Path
    label: str
    line: int = 0


def read_files(
    place: Path, parts: Sequence[Sequence[Labelled]], choices: Choices, progress: Progress
) -> Pictures:
    """The pictures of these files, in one to three parts as they are kept apart.

    Pictures of one size keep it up to 64 × 64 pixels; others become 28 × 28. Where most stand on
    light paper the grey values are turned round, so that ink is what is not 0. Files that cannot be
    read are left out, and told. Raises DataError where too little is left.
    """
    total = sum(map(len, parts))
    if total > MOST_FILES:
        raise DataError(
            "{name} holds {count:,} pictures; up to {most:,} are read: use fewer.",
            name=place.name,
            count=total,
            most=MOST_FILES,
        )
    shape, said = _shape(parts)
    if total * shape[0] * shape[1] > MOST_BYTES:
        raise DataError("{name} holds too many pictures: use fewer.", name=place.name)
    lost: list[Labelled] = []
    sets, done = [], 0
    for part in parts:
        images = np.empty((len(part), *shape), dtype=np.uint8)
        labels: list[str] = []
        for file in part:
            grey = read_grey(file.path, shape)
            if grey is None:
                lost.append(file)
            else:
                images[len(labels)] = grey
                labels.append(file.label)
            done += 1
            progress(done / total)
        if labels:
            sets.append((images[: len(labels)], np.array(labels)))
    if not sets:
        raise DataError(
            "{name} holds no picture that can be read: choose another.", name=place.name
        )
    said += _on_paper([images for images, _ in sets])
    known = [plain(each, place.name) for _, each in sets]
    classes = classes_of(known, shape, place.name)
    made = tuple(
        PictureSet(images, places(each, classes))
        for (images, _), each in zip(sets, known, strict=True)
    )
    names = tuple(map(str, classes))
    named = [(file, _name(file.path, place)) for file in lost]
    faults = tuple(_fault(file, name) for file, name in named)
    said += _lost([name for _, name in named])
    return Pictures(place.name, names, made, choices, tuple(said), (), len(lost), faults)


def _shape(parts: Sequence[Sequence[Labelled]]) -> tuple[tuple[int, int], list[Sentence]]:
    """Height and width that all pictures get, by a sample of them."""
    files = [file for part in parts for file in part]
    some = files[:: max(1, len(files) // _SAMPLE)]
    headers = [header for file in some if (header := header_of(file.path)) is not None]
    sizes = Counter(header.size for header in headers)
    first = Sentence("Pictures that move, or have pages, are read by the first of theirs.")
    moving = [first] if any(header.moves for header in headers) else []
    if len(sizes) == 1 and (size := next(iter(sizes))) and size[0] * size[1] <= MOST_PIXELS:
        return size, moving
    if not headers:
        return (USUAL_SIDE, USUAL_SIDE), []
    said = counted(
        len(sizes),
        "The pictures are made as small as {side} × {side} pixels.",
        "The pictures have {count} sizes and are brought to {side} × {side} pixels.",
        side=USUAL_SIDE,
    )
    return (USUAL_SIDE, USUAL_SIDE), [said, *moving]


def _on_paper(parts: Sequence[NDArray[np.uint8]]) -> list[Sentence]:
    """Turn light paper into 0, in place, where most pictures stand on it."""
    borders = [
        np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], axis=1)
        for images in parts
    ]
    if np.median(np.concatenate([np.median(border, axis=1) for border in borders])) < 128:
        return []
    for images in parts:
        np.subtract(255, images, out=images)
    return [Sentence("The pictures stand on light paper: dark and light are exchanged.")]


def _name(path: Path, place: Path) -> str:
    """Of a file, with the folders that lead to it from the one that was chosen."""
    folder = place if paths.is_folder(place) else place.parent
    return readable(path.relative_to(folder).as_posix())


def _fault(file: Labelled, name: str) -> Fault:
    return Fault(file.line, None, Sentence("{file} is no picture that can be read", file=name))


def _lost(lost: Sequence[str]) -> list[Sentence]:
    if not lost:
        return []
    names = [*lost[:_TOLD], *["…"] * (len(lost) > _TOLD)]
    return [
        counted(
            len(lost),
            "1 file is no picture that can be read and is left out: {names}.",
            "{count} files are no pictures that can be read and are left out: {names}.",
            names=enumerated(names),
        )
    ]
