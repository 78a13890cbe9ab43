"""A run on pictures of 4 × 4 pixels of three classes, small enough for any test."""

import numpy as np

from nnviz.core import Spec, Training
from nnviz.data import Dataset, Part
from nnviz.lessons.runs import Run

CLASSES, SIDE = 3, 4


def pictures(count, seed):
    """A bright row at the class's place, in noise; brighter for higher classes."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(CLASSES, size=count)
    images = rng.integers(0, 60, size=(count, SIDE, SIDE))
    images[np.arange(count), labels] += 60 + 40 * labels[:, None]
    return Part.of_classes(images.reshape(count, -1).astype(np.uint8), labels, CLASSES)


def run_of(**settings):
    """What a design has come to on these pictures; monitors everything."""
    dataset = Dataset(
        "pictures",
        "Pictures",
        pictures(60, 1),
        pictures(50, 2),
        pictures(40, 3),
        image_shape=(SIDE, SIDE),
    )
    usual = {
        "sizes": (16, 6, 5, 3),
        "activation": "tanh",
        "learning_rate": 0.2,
        "epochs": 40,
        "monitor": (*Spec().monitor, "learning-speed"),
    }
    training = Training(Spec(**{**usual, **settings}), dataset)
    start = training.snapshot().network
    for _ in training.steps():
        pass
    return Run(snapshot=training.snapshot(), dataset=dataset, start=start, failure=training.failure)


def right(network, part, inputs=None):
    """Accuracy in percent."""
    output = network.forward(part.inputs if inputs is None else inputs)[1][-1]
    return 100 * (output.argmax(axis=1) == part.labels).mean()
