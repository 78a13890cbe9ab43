"""The products and sums of a layer as calls of BLAS: by which routine, in which order.

Measured on processors with AVX-512 and without. OpenBLAS has kernels for small matrices only where
there is AVX-512: these like every array row by row, and a gemm may add and decay as it goes. All
others are faster by columns, where a gemm that multiplies its target takes longer than a pass over
the target before it. scipy's routines keep all of Python waiting while they run, and np.dot does
while it clears its target; numpy's others let go, so that they have what is large.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np
from threadpoolctl import threadpool_info

from nnviz.core.arrays import Array
from nnviz.core.engine.aligned import Order
from nnviz.core.engine.tape import Tape

WITH_SMALL_KERNELS = {"SkylakeX", "Cooperlake", "SapphireRapids"}
SMALL_KERNELS = any(pool.get("architecture") in WITH_SMALL_KERNELS for pool in threadpool_info())
# Multiply-adds up to which a gemm does everything at once.
SMALL = 1_000_000 if SMALL_KERNELS else 50_000
# And up to which it still saves a pass: 3e7 keep Python waiting for 0.4 ms.
LARGEST_FUSED = 30_000_000
# And how many numbers a call may pass over while Python waits: 0.5 ms.
LARGEST_HELD = 2_000_000


def order(multiply_adds: int) -> Order:
    """How to keep a layer whose products take so many multiply-adds: by rows "C", columns "F"."""
    return "C" if SMALL_KERNELS and multiply_adds <= SMALL else "F"


def order_of_results(orders: Sequence[Order]) -> Order:
    """How to keep what the layers compute, by how their weights are kept.

    Small products like rows. From three layers on it counts for more that, by columns, the biases
    of all layers are one call.
    """
    return "C" if len(orders) < 3 and "F" not in orders else "F"


def wants_biases_first(w: Array, m: int) -> bool:
    """Whether :func:`weighted_inputs` adds to what z holds, which is to be the biases."""
    return m * w.size <= SMALL


def biases_first(b: Array, z: Array, ones: Array) -> Tape:
    """z ← b in every row, for b (n,), z (m, n), ones (m,)."""
    return _gemm(1.0, ones[:, None], b[None, :], 0.0, z)


def weighted_inputs(x: Array, w: Array, b: Array, z: Array, ones: Array) -> Tape:
    """z ← x wᵀ + b, for x (m, n_in), w (n_out, n_in), b (n_out,), z (m, n_out)."""
    if wants_biases_first(w, len(x)):
        return _gemm(1.0, x, w.T, 1.0, z)
    return [*_dot(x, w.T, z), *_add_to_rows(b, z, ones)]


def errors_below(delta: Array, w: Array, below: Array) -> Tape:
    """below ← δ w, for δ (m, n_out), w (n_out, n_in), below (m, n_in)."""
    if below.size * len(w) <= SMALL:
        return _gemm(1.0, delta, w, 0.0, below)
    return _dot(delta, w, below)


def move_weights(w: Array, keep: float, rate: float, delta: Array, x: Array, step: Array) -> Tape:
    """w ← keep · w + rate · δᵀx; ``step`` is memory as large as w."""
    size = x.size * len(w)
    if size <= SMALL:
        return _gemm(rate, delta.T, x, keep, w)
    decay: Tape = [] if keep == 1.0 else [(np.multiply, (w, np.array(keep, w.dtype), w))]
    if size <= LARGEST_FUSED:
        return [*decay, *_gemm(rate, delta.T, x, 1.0, w)]
    scale = (np.multiply, (step, np.array(rate, w.dtype), step))
    return [*decay, *_dot(delta.T, x, step), scale, (np.add, (w, step, w))]


def move_biases(b: Array, keep: float, rate: float, delta: Array, ones: Array) -> Tape:
    """b ← keep · b + rate · Σ_rows δ; ``ones`` (m,) adds the rows."""
    if delta.size > LARGEST_HELD:
        step, factors = np.empty_like(b), (np.array(keep, b.dtype), np.array(rate, b.dtype))
        return [
            (np.matmul, (ones, delta, step)),
            (np.multiply, (step, factors[1], step)),
            (np.multiply, (b, factors[0], b)),
            (np.add, (b, step, b)),
        ]
    (gemv,) = _blas(("gemv",), dtype=b.dtype)
    a, turned = _by_columns(delta)
    return [(gemv, (rate, a, ones, keep, b, 0, 1, 0, 1, 1 - turned, 1))]


def speeds(
    average: Tape, errors: Sequence[Array], means: Sequence[Array]
) -> Callable[[], list[float]]:
    """A function that tells mean |δ| of all errors, then ‖mean‖ of all that ``average`` writes."""
    asum, nrm2 = _blas(("asum", "nrm2"), dtype=errors[0].dtype)
    sums = [
        (asum if delta.size <= LARGEST_HELD else absolute_sum, delta.ravel("K"), 1 / delta.size)
        for delta in errors
    ]
    readings = [*sums, *((nrm2, mean, 1.0) for mean in means)]

    def tell() -> list[float]:
        for function, arguments in average:
            function(*arguments)
        return [measure(array) * factor for measure, array, factor in readings]

    return tell


def absolute_sum(array: Array) -> float:
    """Σ |a|; infinite or no number where one of the numbers is."""
    asum, numbers = _asum(array.dtype), array.ravel("K")
    if numbers.size <= LARGEST_HELD:
        return float(asum(numbers))
    starts = range(0, numbers.size, LARGEST_HELD)
    return sum(float(asum(numbers[start : start + LARGEST_HELD])) for start in starts)


def _add_to_rows(b: Array, z: Array, ones: Array) -> Tape:
    """z ← z + b; by columns ger is a third faster than numpy."""
    if z.flags.c_contiguous or z.size > LARGEST_HELD:
        return [(np.add, (z, b, z))]
    (ger,) = _blas(("ger",), dtype=z.dtype)
    return [(ger, (1.0, ones, b, 1, 1, z, 0, 0, 1))]


def _dot(a: Array, b: Array, out: Array) -> Tape:
    """out ← a b; both want their result in rows, and np.dot is the sooner one to begin."""
    product = np.dot if out.size <= LARGEST_HELD else np.matmul
    if out.flags.c_contiguous:
        return [(product, (a, b, out))]
    return [(product, (b.T, a.T, out.T))]


def _gemm(alpha: float, a: Array, b: Array, beta: float, c: Array) -> Tape:
    """c ← alpha · a b + beta · c; BLAS counts in columns."""
    (gemm,) = _blas(("gemm",), dtype=c.dtype)
    if not c.flags.f_contiguous:
        a, b, c = b.T, a.T, c.T
    (a, turn_a), (b, turn_b) = _by_columns(a), _by_columns(b)
    return [(gemm, (alpha, a, b, beta, c, turn_a, turn_b, 1))]


def _by_columns(a: Array) -> tuple[Array, int]:
    """``a`` as BLAS counts, and whether it is the transpose that is meant."""
    return (a, 0) if a.flags.f_contiguous else (a.T, 1)


@cache
def _asum(dtype: Any) -> Callable[[Array], float]:
    (asum,) = _blas(("asum",), dtype=dtype)
    return asum


@cache
def _blas(names: tuple[str, ...], dtype: Any) -> Sequence[Callable[..., Any]]:
    """These routines of BLAS, for arrays of ``dtype``; asked for again and again."""
    from scipy.linalg import get_blas_funcs  # a fifth of a launch: not before training begins

    return get_blas_funcs(names, dtype=dtype)
