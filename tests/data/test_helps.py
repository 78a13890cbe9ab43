"""What the help of a setting says is what the program does."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec, train
from nnviz.data import load_dataset, load_for

HELPS = {field.name: field.metadata["help"] for field in dataclasses.fields(Spec)}


def points(name, **settings):
    return load_for(Spec(data=name, data_size=200, **settings)).train


@pytest.mark.parametrize("name", ["circle", "checkerboard"])
def test_noise_puts_points_into_the_other_class(name):
    quiet, noisy = points(name), points(name, noise=0.5)
    np.testing.assert_array_equal(quiet.master, noisy.master)
    assert (quiet.labels != noisy.labels).any() and "in their class" in HELPS["noise"]


@pytest.mark.parametrize("name", ["spiral", "moons", "blobs"])
def test_noise_moves_points(name):
    quiet, noisy = points(name), points(name, noise=0.5)
    assert (quiet.master != noisy.master).any() and "in their place" in HELPS["noise"]


def test_noise_puts_values_off():
    assert (points("sine").targets != points("sine", noise=0.5).targets).any()


def test_what_stays_the_same_can_be_learnt_by_heart_and_handwriting_does_not():
    moons = load_dataset("moons")
    assert not moons.is_renewed
    np.testing.assert_array_equal(moons.epoch(1, 50).master, moons.epoch(2, 50).master)
    assert "that come again in every epoch" in HELPS["train_size"]


@pytest.mark.parametrize("fresh", [True, False])
def test_few_digits_are_learnt_by_heart_where_they_come_again(fresh):
    spec = Spec(
        sizes=(784, 30, 10), fresh_digits=fresh, train_size=100, validation_size=500, epochs=30
    )
    data = load_for(spec)
    assert data.is_renewed == fresh
    *_, last = train(spec, data)
    by_heart = last.history[-1].training_accuracy == 1.0
    assert by_heart is not fresh and "learned by heart" in HELPS["fresh_digits"]


def test_the_seed_decides_the_points():
    assert (points("moons", seed=1).master != points("moons", seed=2).master).any()
    assert "points" in HELPS["seed"]
