"""What can be read without any network: numbers for others to be compared with."""

import numpy as np

from nnviz.core.arrays import Array
from nnviz.lessons.measures.seen import held_out, inputs, training_part
from nnviz.lessons.runs import Run

_WHOLE = 100.0


def darkness(run: Run) -> float | None:
    """Accuracy of guessing the class whose pictures are as dark in the mean; no network."""
    return _nearest(run, means=True)


def mean_picture(run: Run) -> float | None:
    """Accuracy of guessing the class whose mean picture is nearest; no network."""
    return _nearest(run, means=False)


def _nearest(run: Run, *, means: bool) -> float | None:
    """Of the examples held out, by what the class has in the mean over the training examples."""
    known, asked = training_part(run), held_out(run)
    if known.labels is None or asked.labels is None:
        return None
    seen, x = inputs(known, run), inputs(asked, run)
    if means:
        seen, x = (each.mean(axis=1, keepdims=True, dtype=np.float64) for each in (seen, x))
    classes = np.unique(known.labels)
    centres = np.array([seen[known.labels == c].mean(axis=0) for c in classes])
    return _WHOLE * float((classes[_closest(x, centres)] == asked.labels).mean())


def _closest(x: Array, centres: Array) -> Array:
    """Which of the centres (k, n) is nearest to each row of x (m, n), (m,)."""
    distances = -2 * x @ centres.T + (centres**2).sum(axis=1)
    return np.asarray(distances.argmin(axis=1))
