"""How well a network does on examples: its cost, its errors, and the share it gets right."""

from collections.abc import Generator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.examples import Examples, TrainingData, rows_at_once, scaled
from nnviz.core.insight.learning_speed import measuring_speeds
from nnviz.core.network import Network
from nnviz.core.penalties import PENALTIES
from nnviz.core.spec import Spec

FIRST = 10_000
"""How many training examples are measured, unless all are to be."""


class Score(NamedTuple):
    """Means over the examples; None where there is no such figure (see EpochRecord)."""

    cost: float | None = None
    accuracy: float | None = None
    right: int | None = None
    squared_error: float | None = None
    deviation: float | None = None


def answered(output: Array, name: str) -> Array:
    """The class that each row of ``output`` (m, k) answers with, (m,).

    k outputs answer with the strongest; a single one with whether it is past the middle of its
    range, which for a ``tanh`` output is 0.
    """
    if output.shape[1] > 1:
        return np.asarray(output.argmax(axis=1))
    return (output[:, 0] > ACTIVATIONS[name].middle).astype(np.int64)


def rightly(
    output: Array, examples: Examples, rows: slice | NDArray[np.int64], name: str
) -> Array | None:
    """Which of these rows the outputs (m, k) get right, (m,): the class, or every one of the bits.

    None where values are wanted, which are never just right or wrong.
    """
    if examples.kind == "bits":
        said = output > ACTIVATIONS[name].middle
        return np.asarray((said == (examples.targets[rows] > 0.5)).all(axis=1))
    if examples.labels is None:
        return None
    return np.asarray(answered(output, name) == examples.labels[rows])


def measuring(network: Network, spec: Spec, examples: Examples) -> Generator[None, None, Score]:
    """The Score, returned at the end; yields between blocks so that it can be left."""
    n, block = len(examples), rows_at_once(spec.sizes)
    if not n:
        return Score()
    sums, n_right = np.zeros(3), 0
    for start in range(0, n, block):
        rows = slice(start, start + block)
        a, of_block = _block_sums(network, spec, examples, rows)
        sums += of_block
        right = rightly(a, examples, rows, spec.output)
        n_right += 0 if right is None else int(right.sum())
        yield
    cost, squared_error, deviation = sums / n
    if spec.cost_convention == "book":  # (λ/n) · value(weights), n the examples measured
        cost += spec.penalty_strength / n * _penalty(network, spec)
    if examples.kind == "values":
        return Score(_finite(cost), None, None, _finite(squared_error), _finite(deviation))
    return Score(_finite(cost), n_right / n, n_right, _finite(squared_error))


@np.errstate(all="ignore")
def _penalty(network: Network, spec: Spec) -> float:
    """Infinite where weights are too large to be squared, as after divergence or typed by hand."""
    return sum(PENALTIES[spec.penalty].value(w) for w in network.weights)


def _block_sums(
    network: Network, spec: Spec, examples: Examples, rows: slice
) -> tuple[Array, Array]:
    """Outputs (m, k), and the sums of cost, ½‖a − y‖² and mean |a − y| over these rows.

    The last is in the units of the targets, even where the output is trained on −1 and 1.
    """
    y = spec.encode(examples.targets[rows])
    with np.errstate(all="ignore"):
        zs, activations = network.forward(scaled(examples.master[rows], spec.dtype))
        a = activations[-1]
        error = (a - y).astype(np.float64)
        cost = COSTS[spec.cost].value(zs[-1], a, y).sum(dtype=np.float64)
        flat = error.ravel()
        away = np.abs(spec.decode(a) - examples.targets[rows]).sum(dtype=np.float64)
        sums = [cost, 0.5 * flat.dot(flat), away / y.shape[1]]
    return a, np.array(sums)


def explained(squared_error: float | None, targets: Array) -> float | None:
    """R² of answers whose mean ½‖a − y‖² that is: the share of the targets' variance they explain.

    1 where all are right, 0 for the mean of all as every answer, below for worse ones. None without
    an error, or where all targets (m, k) are the same.
    """
    if squared_error is None or not len(targets):
        return None
    around = np.asarray(targets, dtype=np.float64)
    variance = float(((around - around.mean(axis=0)) ** 2).sum(axis=1).mean())
    return 1 - 2 * squared_error / variance if variance > 0 else None


def explained_on(
    part: str, squared_error: float | None, spec: Spec, dataset: TrainingData
) -> float | None:
    """R² of such answers on "validation" or "test"; None where no values are wanted."""
    if dataset.kind != "values":
        return None
    held_out = dataset.test if part == "test" else dataset.validation[: spec.validation_size]
    return explained(squared_error, spec.encode(held_out.targets))


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def epoch_figures(
    network: Network, spec: Spec, examples: Examples, dataset: TrainingData
) -> Generator[None, None, dict[str, Any]]:
    """What an EpochRecord tells of a network after an epoch on ``examples``, None if unmonitored.

    Returned at the end; yields between blocks as :func:`measuring` does.
    """
    seen = examples if spec.evaluate == "all" else examples[:FIRST]
    figures = yield from _part_figures("training", network, spec, seen)
    held_out = dataset.validation[: spec.validation_size]
    figures |= yield from _part_figures("validation", network, spec, held_out)
    if spec.measured == "test":
        for _ in dataset.test.prepare(0, len(dataset.test)):
            yield
        figures |= yield from _part_figures("test", network, spec, dataset.test)
    if "learning-speed" in spec.monitor:
        speeds = yield from measuring_speeds(network, spec, examples)
        figures["learning_speed"] = tuple(speeds.biases.tolist())
        figures["weight_speed"] = tuple(speeds.weights.tolist())
    return figures


def _part_figures(
    part: str, network: Network, spec: Spec, examples: Examples
) -> Generator[None, None, dict[str, Any]]:
    """The figures of "training", "validation" or "test", by their names in an EpochRecord.

    What is monitored on validation is so on the test part.
    """
    monitor = "training" if part == "training" else "validation"
    wanted = {name for name in ("cost", "accuracy") if f"{monitor}-{name}" in spec.monitor}
    score = (yield from measuring(network, spec, examples)) if wanted else Score()
    if "cost" not in wanted:
        score = score._replace(cost=None)
    if "accuracy" not in wanted:
        score = score._replace(accuracy=None, right=None)
    return {f"{part}_{name}": figure for name, figure in score._asdict().items()}
