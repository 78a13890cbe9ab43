"""The book's experiments that are not read off the history of a run on MNIST."""

import statistics

import numpy as np

from nnviz.core import Network, Spec, Training
from nnviz.core.insight.learning_speed import learning_speed
from nnviz.data import Dataset, Part
from tests.benchmarks.book_figures import Row, compared
from tests.benchmarks.book_table import DEPTHS, ENTROPY, NEURONS, WRECK

SEEDS = 5
OUTPUT_EPOCHS = {
    "output at the start": 0,
    "output after 150 epochs": 150,
    "output after 300 epochs": 300,
}


def neuron_rows():
    """L13: one neuron with one input, 1, that is to answer 0."""
    for lesson, cost, start, figures in NEURONS:
        outputs = _outputs(cost, *start)
        label = f"one neuron, {cost}, w {start[0]:g}, b {start[1]:g}"
        for figure, book in figures.items():
            yield compared(lesson, label, figure, book, outputs[OUTPUT_EPOCHS[figure]])


def _outputs(cost, weight, bias):
    """What the neuron answers before training and after every epoch, by the true gradient."""
    example = Part.of_two_classes(np.ones((1, 1)), np.zeros(1))
    dataset = Dataset("neuron", "One neuron", example, example[:0], example[:0])
    spec = Spec(
        sizes=(1, 1),
        output="sigmoid",
        cost=cost,
        learning_rate=0.15,
        mini_batch_size=1,
        epochs=300,
        dtype="float64",
    )
    training = Training(spec, dataset, Network([[[weight]]], [[bias]]))
    outputs = [_answer(training)]
    for _ in training.steps():
        if training.epoch == len(outputs):
            outputs.append(_answer(training))
    return outputs


def _answer(training):
    return training.snapshot().network.forward(np.ones(1))[1][-1].item()


def speed_rows(dataset):
    """L36: how fast the hidden layers learn before training, over the first 1,000 images."""
    for depth, book in DEPTHS.items():
        ratios = [_speed_ratio(depth, seed, dataset) for seed in range(1, SEEDS + 1)]
        ours = statistics.median(ratios)
        label = f"{depth} hidden layers of 30"
        yield compared("L36", label, "speed of last / first", book, ours, seeds=ratios)


def _speed_ratio(depth, seed, dataset):
    hidden = (30,) * depth
    settings = {**ENTROPY, "sizes": (784, *hidden, 10), "initializer": "scaled"}
    spec = Spec(**settings, seed=seed)
    first, *_, last, _output = learning_speed(Network.initial(spec), spec, dataset.train)
    return last / first


def wreck_rows(dataset):
    """L26: weights that the penalty makes larger at every step, instead of smaller."""
    spec = Spec(**{**WRECK, "penalty_strength": 1000.0, "learning_rate": 10.0})
    training = Training(spec, dataset)
    for _ in training.steps():
        pass
    said = str(training.failure or "did not diverge")
    cause = "ηλ/n = 10 > 2"
    verdict = "yes" if cause in said else "NO"
    label = "784-10, 1,000 images, λ 1000, η 10"
    yield Row("L26", label, "diverged", cause, cause if cause in said else said, "", verdict)
