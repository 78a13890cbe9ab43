"""Pictures and their copies, shifted by a pixel."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.data import handwriting, load_for
from nnviz.data.dataset import Dataset, Part
from nnviz.data.derived.expanded import expanded
from nnviz.data.own_digits import OwnDigit, on_top_of

SHAPE = (3, 4)


def pictures(n=7, seed=0):
    """So many pictures of 3 × 4 pixels, which need not be square."""
    rng = np.random.default_rng(seed)
    images = rng.integers(1, 256, (n, 12)).astype(np.uint8)
    part = Part.of_classes(images, np.arange(n) % 3, 3)
    return Dataset("pictures", "Pictures", part, part[:2], part[:3], image_shape=SHAPE)


def test_each_picture_is_followed_by_its_copies_a_pixel_up_down_left_and_right():
    base = pictures()
    made = expanded(base).epoch(1, 10)
    image = base.train.master[1].reshape(SHAPE).astype(int)
    nothing = np.zeros_like(image)
    up, down, left, right = (nothing.copy() for _ in range(4))
    up[:2], down[1:], left[:, :3], right[:, 1:] = image[1:], image[:2], image[:, 1:], image[:, :3]
    found = made.master[5:].reshape(5, *SHAPE)
    np.testing.assert_array_equal(found, [image, up, down, left, right])
    assert found.dtype == np.uint8 and made.labels.tolist() == [0] * 5 + [1] * 5
    np.testing.assert_array_equal(made.targets.argmax(axis=1), made.labels)


def test_a_train_size_counts_pictures_and_an_epoch_all_copies():
    data = expanded(pictures())
    assert (data.default_size, data.largest_size) == (7, 7)
    assert (data.epoch_size(None), data.epoch_size(2)) == (35, 10)
    assert len(data.epoch(1, 35)) == 35 and len(data.epoch(1, 8)) == 8
    assert len(data.validation) == 2 and len(data.test) == 3
    training = Training(Spec(sizes=(12, 3), train_size=4, epochs=1), data)
    list(training.steps())
    assert training.n_train == training.snapshot().images == 20


def test_what_stays_the_same_is_made_once():
    data = expanded(pictures())
    assert data.epoch(1, 35) is data.epoch(9, 35) is not data.epoch(9, 10)


def test_what_are_no_pictures_stays_as_it_is():
    base = dataclasses.replace(pictures(), image_shape=None)
    assert expanded(base) is base
    assert load_for(Spec(data="moons", expanded=True)).epoch_size(None) == 500


@pytest.mark.parametrize("fresh", [True, False])
def test_handwriting_is_expanded_too(fresh):
    data = load_for(Spec(expanded=True, fresh_digits=fresh))
    below = handwriting.load(fresh=fresh)
    assert data.is_renewed == fresh
    for _ in data.prepare(2, 500):
        pass
    made, digits = data.epoch(2, 500), below.epoch(2, 100)
    np.testing.assert_array_equal(made.master[::5], digits.master)
    np.testing.assert_array_equal(made.labels[4::5], digits.labels)
    assert data.is_made(2, 500) and data.default_size == below.default_size


def test_ones_own_digits_join_expanded_ones():
    own = [OwnDigit(7, np.full(784, 9, np.uint8))]
    data = on_top_of(load_for(Spec(expanded=True, fresh_digits=False)), own)
    assert data.epoch_size(100) == 500
    part = data.epoch(1, 500)
    assert len(part) == 500 and (part.labels[-data.count_of(500) :] == 7).all()
