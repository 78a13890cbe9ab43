"""Weights and biases in an .npz that stands beside a script."""

import io
from pathlib import PurePath

import numpy as np

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.files.errors import FileError


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


def as_npz(network: Network) -> bytes:
    """``w1`` (n_out, n_in), ``b1`` (n_out,), ``w2`` … in float64."""
    arrays: dict[str, Array] = {}
    for layer, (w, b) in enumerate(zip(network.weights, network.biases, strict=True), start=1):
        arrays |= {f"w{layer}": w.astype(np.float64), f"b{layer}": b.astype(np.float64)}
    made = io.BytesIO()
    np.savez_compressed(made, **arrays)  # type: ignore[arg-type]
    return made.getvalue()
