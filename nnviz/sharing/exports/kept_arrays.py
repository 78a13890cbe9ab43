"""Weights and biases in an .npz that stands beside a script."""

import io
import zipfile
from pathlib import Path, PurePath

import numpy as np

from nnviz import paths
from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.data import DataError
from nnviz.data.pictures.named_arrays import are_weights
from nnviz.data.pictures.npz import promises
from nnviz.files.errors import FileError

_WRITER = b"weights of a script by nnviz"


def beside(name: str) -> str:
    """The .npz that goes with the script ``name``. Raises FileError where that is its own name."""
    other = PurePath(name).with_suffix(".npz").name
    if other == name:
        raise FileError(
            "{name} would be both the script and the file of its weights: name the script "
            "differently, such as {script}.",
            name=name,
            script=PurePath(name).with_suffix(".py").name,
        )
    return other


def check_replaceable(path: Path) -> None:
    """Raise FileError where a file of that name is there and is not one that was written here."""
    if not paths.is_there(path) or _is_ours(path):
        return
    if _has_weights(path):
        raise FileError(
            "{path}, where the script's weights go, holds weights that nnviz has not written, as "
            "of a script that went on training: name the script differently, or move that file.",
            path=path,
        )
    raise FileError(
        "{path}, where the script's weights go, is there already and is something else: name "
        "the script differently.",
        path=path,
    )


def as_npz(network: Network) -> bytes:
    """``w1`` (n_out, n_in), ``b1`` (n_out,), ``w2`` … in float64; the archive says who wrote it."""
    arrays: dict[str, Array] = {}
    for layer, (w, b) in enumerate(zip(network.weights, network.biases, strict=True), start=1):
        arrays |= {f"w{layer}": w.astype(np.float64), f"b{layer}": b.astype(np.float64)}
    made = io.BytesIO()
    np.savez_compressed(made, **arrays)  # type: ignore[arg-type]
    with zipfile.ZipFile(made, "a") as archive:
        archive.comment = _WRITER
    return made.getvalue()


def _has_weights(path: Path) -> bool:
    try:
        return are_weights({name: each.shape for name, each in promises(path).items()})
    except DataError:
        return False


def _is_ours(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.comment == _WRITER
    except (OSError, zipfile.BadZipFile):
        return False
