"""Whether a network has learnt its data: what that means for each kind of them."""

from nnviz.core import Training
from nnviz.core.metrics import explained
from nnviz.data import load_for
from nnviz.data.problem import Problem

LEAST = {Problem.PLANE: 0.97, Problem.DIGITS: 0.93, Problem.RECORDS: 0.9}
LEAST_R2 = 0.3
MOST_OFF = 0.05
MOST_OFF_OF = {"chapter-4": 0.02}
"""Who misses its small waves is 0.03 off."""


def trained(spec):
    """The snapshot after the last epoch, and the data."""
    dataset = load_for(spec)
    training = Training(spec, dataset)
    for _ in training.steps():
        pass
    return training.snapshot(), dataset


def learnt(snapshot, dataset):
    """Every row of a table, nearly every point and digit, every function to within 0.05."""
    return figure(snapshot, dataset)[1]


def figure(snapshot, dataset):
    """What the network comes to, in words, and whether that is enough."""
    problem, record = Problem.of(dataset), snapshot.history[-1]
    if problem is Problem.TABLE:
        train = dataset.train
        answers = snapshot.spec.decode(snapshot.network.forward(train.inputs)[1][-1])
        right = ((answers > 0.5) == (train.targets > 0.5)).all(axis=1)
        return f"{right.sum()} of {len(right)} rows", bool(right.all())
    if problem is Problem.FUNCTION:
        off = record.validation_deviation
        return f"{off:.3f} off", off <= MOST_OFF_OF.get(snapshot.spec.data, MOST_OFF)
    if dataset.kind == "values":
        r2 = explained(record.validation_squared_error, dataset.validation.targets)
        return f"R² {r2:.2f}", r2 >= LEAST_R2
    accuracy = record.validation_accuracy
    return f"{100 * accuracy:.1f} %", accuracy >= LEAST[problem]
