"""Digits of one's own, and training on them."""

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.data import Dataset, Part
from nnviz.data.derived.added_examples import with_added
from nnviz.data.ink import rasterize
from nnviz.data.own_digits import LARGEST_SHARE, MOST_COPIES, OwnDigit, instead_of, on_top_of

SEVEN = [[(20, 30), (80, 28), (45, 95)]]
ONE = [[(50, 10), (50, 90)]]


def base(n=500):
    rng = np.random.default_rng(1)
    part = Part.of_classes(rng.integers(0, 255, (n, 784), dtype=np.uint8), np.arange(n) % 10, 10)
    return Dataset("base", "Base", part, part[:50], part[:20], image_shape=(28, 28))


def own(n=1):
    return [OwnDigit.drawn(7, SEVEN), OwnDigit.drawn(1, ONE)] * n


def test_a_drawn_digit_is_what_the_network_sees_of_the_drawing():
    digit = OwnDigit.drawn(7, SEVEN)
    assert digit.image.dtype == np.uint8 and digit.image.shape == (784,)
    assert np.abs(digit.image / 255 - rasterize(SEVEN).ravel()).max() <= 0.5 / 255
    assert [line.tolist() for line in digit.strokes] == [[list(p) for p in SEVEN[0]]]


def test_nothing_drawn_is_no_digit():
    with pytest.raises(ValueError, match="at least one point"):
        OwnDigit.drawn(3, [])


def test_whether_ones_own_are_among_the_examples_is_known_however_they_came():
    plain, one = base(), own()
    for data in (on_top_of(plain, one), instead_of(plain, one)):
        assert data.has_own and not data.base.has_own
    pixels, label = np.zeros((1, 784), dtype=np.uint8), np.zeros(1, dtype=np.int64)
    put = with_added(plain, pixels, label)
    assert put.has_own and not with_added(put, pixels[:0], label[:0]).has_own


def test_instead_of_the_data_only_ones_own_train():
    data = instead_of(base(), own())
    assert len(data.train) == data.default_size == 2
    assert data.train.labels.tolist() == [7, 1]
    assert len(data.validation) == 50 and len(data.test) == 20


@pytest.mark.parametrize("size", [500, 300, 10, 1])
def test_on_top_of_the_data_an_epoch_stays_as_large(size):
    data = on_top_of(base(), own())
    part = data.epoch(3, size)
    count = min(2 * MOST_COPIES, int(LARGEST_SHARE * size))
    assert len(part) == size and data.count_of(size) == count
    assert (part.master[: size - count] == base().train.master[: size - count]).all()
    assert part.labels[size - count :].tolist() == [(7, 1)[i % 2] for i in range(count)]
    assert (part.targets.argmax(axis=1) == part.labels).all()


def test_many_digits_of_ones_own_keep_to_their_share():
    assert on_top_of(base(), own(1000)).count_of(500) == 100


def test_they_are_learnt():
    data = on_top_of(base(), own())
    training = Training(Spec(sizes=(784, 10, 10), epochs=5), data)
    list(training.steps())
    images = np.array([digit.image for digit in own()]) / 255
    answers = training.snapshot().network.forward(images)[1][-1].argmax(axis=1)
    assert answers.tolist() == [7, 1]


def test_whether_an_epoch_is_there_is_for_the_data_below_to_say(monkeypatch):
    data = on_top_of(base(), own())
    assert not data.is_renewed and data.is_made(9, 500)
    asked = []
    monkeypatch.setattr(Dataset, "is_renewed", True)
    monkeypatch.setattr(Dataset, "is_made", lambda self, *epoch: bool(asked.append(epoch)))
    assert data.is_renewed and not data.is_made(9, 500)
    assert asked == [(9, 460)]
