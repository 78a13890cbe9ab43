"""The few examples of a network that is opened from a desk of the course, had by their name."""

import dataclasses

import numpy as np

from nnviz.data.dataset import Dataset
from nnviz.data.rows import of_rows

SOFTMAX, CHAIN = "softmax desk", "chain desk"
ANSWERS = ("a₁", "a₂", "a₃", "a₄")
"""What the softmax desk calls its outputs."""


def softmax_desk() -> Dataset:
    """An input of 1 with each of the four answers as the right one."""
    k = len(ANSWERS)
    rows = of_rows(np.ones((k, 1)), np.arange(k), name=SOFTMAX, label="Softmax desk")
    return dataclasses.replace(rows, classes=ANSWERS)


def chain_desk() -> Dataset:
    """Inputs from 0 to 1, of which every one wants 0."""
    x = np.linspace(1.0, 0.0, 5)
    return of_rows(x, np.zeros(len(x)), kind="values", name=CHAIN, label="Chain desk")
