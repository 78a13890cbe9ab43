"""Weights and biases as a page carries them, and how exactly."""

import base64

import numpy as np

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.core.sentence import Sentence
from nnviz.data.ink import SIDE, rasterize

_MOST_WHOLE = 270_000
"""Numbers of 32 bits that a page of 1.5 MB has room for; where there are more, all have 16."""
_LARGEST_HALF = float(np.finfo(np.float16).max)
_TRIED = 100


def bits_for(numbers: Array) -> int:
    """How many bits each of the numbers is written with."""
    fits = len(numbers) <= _MOST_WHOLE or np.abs(numbers).max() > _LARGEST_HALF
    return 32 if fits else 16


def as_base64(numbers: Array, bits: int) -> str:
    """Numbers of so many bits, least byte first."""
    return base64.b64encode(numbers.astype(f"<f{bits // 8}").tobytes()).decode()


def exactness(network: Network, bits: int) -> Sentence:
    """How far the page's answers are from the network's."""
    if bits == 32:
        return Sentence("Its numbers have 32 bits, as in nnviz: it answers exactly alike.")
    rounded = Network(
        [w.astype(np.float16).astype(np.float32) for w in network.weights],
        [b.astype(np.float16).astype(np.float32) for b in network.biases],
        activation=network.activations[:-1],
        output=network.output,
    )
    pictures = _scribbles()
    ours, theirs = (n.forward(pictures)[1][-1] for n in (network, rounded))
    return Sentence(
        "Its numbers are rounded to 16 bits: on {count} scribbles no output is further than "
        "{error:.1g} from nnviz's.",
        count=_TRIED,
        error=float(np.abs(ours - theirs).max()),
    )


def _scribbles() -> Array:
    """Pictures of random lines, (100, 784)."""
    rng = np.random.default_rng(0)
    drawn = [rasterize([rng.random((6, 2))]) for _ in range(_TRIED)]
    return np.array(drawn).reshape(_TRIED, SIDE * SIDE)
