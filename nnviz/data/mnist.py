"""Reads a folder with the four MNIST files and splits it as the book does."""

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnviz import paths
from nnviz.core.sentence import readable
from nnviz.data.dataset import DataError, Dataset, Part, Progress
from nnviz.data.downloads.places import downloaded
from nnviz.data.pictures.idx import read_images, read_labels

FOLDER_VARIABLE = "NNVIZ_MNIST"
CLASSES = 10
SIDE = 28


def load(folder: Path | None = None, progress: Progress | None = None) -> Dataset:
    """MNIST, or digits in its format: images (m, 784) kept as uint8, ten classes.

    Of 60,000 training images the first 50,000 train and the last 10,000 validate (as in the
    book's mnist_loader); of another number, five in six train. Without a ``folder`` the
    environment variable NNVIZ_MNIST names it, or it was downloaded. Raises DataError where a file
    is missing or wrong.
    """
    chosen = _folder_needed() if folder is None else Path(folder)
    try:
        return _read(chosen, str(chosen) if folder is not None else None, progress)
    except DataError as error:
        raise DataError(
            "MNIST cannot be read: {why} Download it anew, or choose another folder; Handwriting "
            "works without it.",
            why=error.sentence,
        ) from error


def _read(chosen: Path, name: str | None, progress: Progress | None) -> Dataset:
    """The files of a folder, as a data set of that name, or as MNIST itself."""
    report = progress or (lambda share: None)
    images, labels = _read_pair(chosen, "train", lambda share: report(0.8 * share))
    held_out = _read_pair(chosen, "t10k", lambda share: report(0.8 + 0.2 * share))
    test = Part.of_classes(*held_out, CLASSES)
    n = len(images) - len(images) // 6
    train = Part.of_classes(images[:n], labels[:n], CLASSES)
    validation = Part.of_classes(images[n:], labels[n:], CLASSES)
    report(1.0)
    name, label = ("mnist", "MNIST digits") if name is None else (name, readable(chosen.name))
    return Dataset(name, label, train, validation, test, image_shape=(SIDE, SIDE))


def known_folder() -> Path | None:
    """The one that the environment names, or the one that was downloaded, if any."""
    folder = os.environ.get(FOLDER_VARIABLE)
    if not folder:
        return downloaded("mnist")
    return Path(os.path.expanduser(folder))  # noqa: PTH111, a user that is not there stays


def _folder_needed() -> Path:
    """The known one. Raises DataError where there is none."""
    path = known_folder()
    if path is None:
        raise DataError(
            "MNIST is not on this computer: download it (12 MB; in a terminal: nnviz download "
            "mnist), or choose the folder that has its four files. Handwriting works without "
            "it."
        )
    if os.environ.get(FOLDER_VARIABLE) and not paths.is_folder(path):
        raise DataError(
            "{folder} is not a folder, and {variable} says that MNIST is there: correct that, or "
            "leave it out and download MNIST. Handwriting works without it.",
            variable=FOLDER_VARIABLE,
            folder=os.environ[FOLDER_VARIABLE],
        )
    return path


def _read_pair(
    folder: Path, part: str, report: Progress
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Images (n, 784) and labels (n,) of one part, checked against each other."""
    images_path = _find(folder, part, "images", 3)
    labels_path = _find(folder, part, "labels", 1)
    images, labels = read_images(images_path, report), read_labels(labels_path)
    if images.shape[1:] != (SIDE, SIDE):
        found = " × ".join(map(str, images.shape[1:]))
        raise DataError(
            "{path} holds images of {found} pixels; MNIST's have 28 × 28.",
            path=images_path,
            found=found,
        )
    if len(images) != len(labels):
        raise DataError(
            "{path} holds {labels:,} labels for the {images:,} images of {other}: put files "
            "in the folder that belong together.",
            path=labels_path,
            labels=len(labels),
            images=len(images),
            other=images_path.name,
        )
    strange = labels[(labels < 0) | (labels >= CLASSES)]
    if len(strange):
        raise DataError(
            "{path} holds the label {label}; only 0 to 9 can be used.",
            path=labels_path,
            label=strange[0],
        )
    return images.reshape(len(images), SIDE * SIDE), labels


def _find(folder: Path, part: str, what: str, dimensions: int) -> Path:
    """The file of that part under any of the names it goes by."""
    names = [
        f"{part}-{what}{joint}idx{dimensions}-ubyte{suffix}"
        for joint in ("-", ".")
        for suffix in (".gz", "")
    ]
    for name in names:
        if paths.is_file(folder / name):
            return folder / name
    raise DataError(
        "{folder} lacks the file {name}.",
        name=names[0],
        folder=folder,
    )
