"""How well networks that saw nothing but the built-in digits read those of real people."""

import os
import sys
from pathlib import Path

import numpy as np

from nnviz.core import Spec, train
from nnviz.data import load_dataset
from nnviz.data.designs import usual_design
from nnviz.data.ink import rasterize
from nnviz.gui.reading_words import LEAST_LEAD, LEAST_OUTPUT
from tests.benchmarks.book_data import DATA, mnist
from tests.pen_strokes import drawings

SEEDS = (1, 2, 3)
SIGMOID = {
    "sizes": (784, 100, 10),
    "output": "sigmoid",
    "cost": "cross-entropy",
    "penalty": "l2",
    "penalty_strength": 5.0,
    "learning_rate": 0.1,
}
RELU = {
    "sizes": (784, 256, 128, 10),
    "activation": "relu",
    "initializer": "rectified",
    "learning_rate": 0.02,
    "momentum": 0.9,
    "mini_batch_size": 64,
    "penalty": "l2",
    "penalty_strength": 5.0,
}
# What the network is, and the goals in %: of MNIST's test digits, of pen strokes.
NETWORKS = (
    ("784-256-128-10 ReLU, softmax", RELU, 95.0, 94.5),
    ("784-100-10 sigmoid, cross-entropy", SIGMOID, 92.0, 92.5),
    ("784-128-10, the window's own", usual_design("handwriting").as_dict(), 97.0, 97.0),
)
DEGREES = 15
SURE_GOAL = 97.5
"""Of MNIST's test digits that are named without doubt, % right."""


def main():
    """Trains nine networks; takes some minutes."""
    folder = Path(os.environ.get("NNVIZ_TEST_DATA", DATA))
    digits = load_dataset("handwriting")
    scans, pens = mnist(), pen_images(folder)
    scanned = scans.test.inputs, scans.test.labels
    print("\nReading: networks trained on the built-in digits alone, % read correctly")
    print(f"  {'':36}{'MNIST test':>26}{'pen strokes':>26}   lost when turned −15°, +15°")
    for name, design, scan_goal, pen_goal in NETWORKS:
        networks = [trained(design, seed, digits) for seed in SEEDS]
        read = [share(n, *scanned) for n in networks]
        as_drawn = [share(n, *pens[0]) for n in networks]
        lost = [
            np.mean(as_drawn) - np.mean([share(n, *pens[d]) for n in networks])
            for d in (-DEGREES, DEGREES)
        ]
        columns = f"{figures(read, scan_goal):>26}{figures(as_drawn, pen_goal):>26}"
        print(f"  {name:36}{columns}   {lost[0]:.1f}, {lost[1]:.1f} points (goal 4)")
        for words, examples, goal in (("MNIST", scanned, SURE_GOAL), ("pens", pens[0], None)):
            print(f"    {words}: {of_doubt(networks, *examples, goal)}")
            print(f"    {words}: misread most (of 1,000 of a digit): {worst(networks, *examples)}")


def trained(design, seed, digits):
    """The network after as many epochs as the Spec says."""
    spec = Spec(**{**design, "seed": seed})
    print(f"training {spec.sizes}, seed {seed} …", file=sys.stderr, flush=True)
    *_, last = train(spec, digits)
    return last.network


def share(network, inputs, labels):
    """Per cent of images (m, 784) read as their labels (m,)."""
    answers = network.forward(inputs)[1][-1].argmax(axis=1)
    return 100 * float((answers == labels).mean())


def of_doubt(networks, inputs, labels, goal):
    """How many are read without "not sure", and how many of these are right; means in %."""
    said, right = [], []
    for outputs in (n.forward(inputs)[1][-1] for n in networks):
        second, best = np.sort(outputs, axis=1)[:, -2:].T
        sure = (best >= LEAST_OUTPUT) & (best - second >= LEAST_LEAD)
        said.append(100 * sure.mean())
        right.append(100 * (outputs.argmax(axis=1) == labels)[sure].mean())
    return f"{np.mean(said):.1f} % said without doubt, of which right {figures(right, goal)}"


def worst(networks, inputs, labels):
    """The five pairs of digits that are confused most, of 1,000 of the first one."""
    counts = np.zeros((10, 10))
    for network in networks:
        np.add.at(counts, (labels, network.forward(inputs)[1][-1].argmax(axis=1)), 1)
    shares = 1000 * counts / counts.sum(axis=1, keepdims=True)
    np.fill_diagonal(shares, 0)
    pairs = (divmod(int(place), 10) for place in np.argsort(shares, axis=None)[:-6:-1])
    return ", ".join(f"{digit} as {read} {shares[digit, read]:.0f}" for digit, read in pairs)


def pen_images(folder):
    """By the degrees that the drawings are turned: images (m, 784) and labels (m,)."""
    drawn = drawings(folder)
    labels = np.array([drawing.label for drawing in drawn])
    return {
        degrees: (np.array([_image(d.strokes, degrees) for d in drawn]), labels)
        for degrees in (-DEGREES, 0, DEGREES)
    }


def _image(strokes, degrees):
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return rasterize([stroke @ turn for stroke in strokes]).ravel()


def figures(shares, goal):
    """The mean, each seed's, and the goal."""
    each = " ".join(f"{s:.1f}" for s in shares)
    return f"{np.mean(shares):.1f} ({each})" + (f" ≥{goal:g}" if goal else "")
