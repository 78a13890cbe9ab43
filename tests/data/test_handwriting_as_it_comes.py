"""Handwriting in the sizes that a person gets, and what a network learns from it."""

import numpy as np
import pytest

from nnviz.core import Spec, train
from nnviz.data import load_dataset


@pytest.fixture(scope="module")
def data():
    return load_dataset("handwriting")


def test_what_the_set_says_of_itself(data):
    assert (data.name, data.label, data.image_shape) == ("handwriting", "Handwriting", (28, 28))
    assert (data.n_inputs, data.n_outputs) == (784, 10)
    assert (data.default_size, data.largest_size) == (10_000, 100_000)
    assert (len(data.train), len(data.validation), len(data.test)) == (100_000, 5_000, 5_000)


@pytest.mark.data
def test_a_network_taught_by_handwriting_reads_scans(data, data_folder):
    spec = Spec(
        sizes=(784, 100, 10),
        output="sigmoid",
        cost="cross-entropy",
        learning_rate=0.5,
        penalty="l2",
        penalty_strength=1.0,
        epochs=2,
        fresh_digits=False,
    )
    *_, last = train(spec, data)
    scans = load_dataset(data_folder / "mnist").test[:2000]
    _, activations = last.network.forward(scans.inputs)
    assert np.mean(activations[-1].argmax(axis=1) == scans.labels) >= 0.8
