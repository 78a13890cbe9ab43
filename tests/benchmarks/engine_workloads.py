"""What the engine is measured on: six networks from a handful of weights to a quarter million."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nnviz.core import Spec
from nnviz.data import DataError, Dataset, Part
from nnviz.data.mnist import load

DATA = Path(
    os.environ.get("NNVIZ_TEST_DATA", Path(__file__).resolve().parents[3] / "shared" / "data")
)
N_IMAGES, N_POINTS = 50_000, 500
DARK = 0.8


@dataclass(frozen=True)
class Workload:
    """A network with its data; ``epochs`` of it are timed together where one is too short."""

    name: str
    label: str
    spec: Spec
    dataset: Dataset
    epochs: int = 1

    @property
    def n_train(self):
        return len(self.dataset.train)

    @property
    def steps(self):
        """Mini-batches in an epoch."""
        return -(-self.n_train // self.spec.mini_batch_size)


def images():
    """MNIST without validation images, and where it is from."""
    try:
        mnist = load(DATA / "mnist")
    except DataError:
        return _random_images(), f"random images, {DARK:.0%} of them dark: no MNIST in {DATA}"
    train = mnist.train[:N_IMAGES]
    return Dataset("mnist", "MNIST", train, train[:0], train[:0]), "MNIST"


def _random_images():
    rng = np.random.default_rng(0)
    grey = rng.integers(1, 256, (N_IMAGES, 784), dtype=np.uint8)
    grey[rng.random(grey.shape) < DARK] = 0
    train = Part.of_classes(grey, rng.integers(0, 10, N_IMAGES), 10)
    return Dataset("random", "Random", train, train[:0], train[:0])


def points():
    """Points in the plane, inside a circle or outside."""
    x = np.random.default_rng(0).uniform(-1, 1, (N_POINTS, 2)).astype(np.float32)
    labels = (np.linalg.norm(x, axis=1) < 0.7).astype(np.int64)
    train = Part(x, labels, labels[:, None].astype(np.float32))
    return Dataset("circle", "Circle", train, train[:0], train[:0])


def workloads(pictures):
    """W1 to W6; ``pictures`` are the images of the first five."""
    sigmoid = {"activation": "sigmoid", "output": "sigmoid", "cost": "cross-entropy"}
    decay = {**sigmoid, "penalty": "l2", "penalty_strength": 5.0, "learning_rate": 0.5}
    specs = [
        Spec(sizes=(784, 30, 10), **{**sigmoid, "cost": "quadratic"}, learning_rate=3.0),
        Spec(sizes=(784, 100, 10), **decay),
        Spec(sizes=(784, 100, 10), **decay, mini_batch_size=128),
        Spec(
            sizes=(784, 256, 128, 10),
            activation="relu",
            output="softmax",
            cost="log-likelihood",
            learning_rate=0.02,
            momentum=0.9,
            mini_batch_size=64,
        ),
        Spec(sizes=(784, 30, 30, 30, 30, 10), **sigmoid, learning_rate=0.1),
    ]
    for number, spec in enumerate(specs, 1):
        yield Workload(f"W{number}", describe(spec), spec, pictures)
    small = Spec(
        sizes=(2, 8, 8, 1), activation="tanh", output="tanh", cost="quadratic", learning_rate=0.1
    )
    yield Workload("W6", describe(small), small, points(), epochs=100)


def describe(spec):
    """Sizes, activation and what else matters to speed, in a few words."""
    words = ["-".join(map(str, spec.sizes)), str(spec.activation), spec.cost]
    words += [spec.penalty] if spec.penalty != "none" else []
    words += ["momentum"] if spec.momentum else []
    return " ".join([*words, f"batch {spec.mini_batch_size}"])
