"""Pictures that lie mirrored on their side are noticed and turned."""

import dataclasses
from string import ascii_uppercase

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data.ink import rasterize
from nnviz.data.pictures.idx import read_images, read_labels
from nnviz.data.pictures.letter_shapes import _TABLE
from nnviz.data.pictures.picture_set import Pictures, PictureSet
from nnviz.data.pictures.turned import lie, likenesses, turned, upright
from nnviz.data.writer import digits

DIGITS = tuple("0123456789")


def written():
    images, labels = digits(np.random.SeedSequence(1), 200)
    return PictureSet(images.reshape(-1, 28, 28), labels)


def pictures(these, names=DIGITS, **choices):
    return Pictures("own", names, (these,), Choices(**choices))


def lying(these):
    return PictureSet(turned(these.images), these.labels)


def slanted_letters(size=28):
    """Capitals, slanted by chance and up to a third narrower."""
    rng, images = np.random.default_rng(1), []
    lines = [line for line in _TABLE.split("\n") if line[:1].isupper()]
    for line in lines:
        strokes = [[p.split(",") for p in stroke.split()] for stroke in line[2:].split("/")]
        for _ in range(4):
            slant, narrow = rng.uniform(-0.1, 0.3), rng.uniform(0.7, 1)
            matrix = np.array([[narrow, 0], [-slant, 1]])
            images.append(rasterize([np.array(s, dtype=float) @ matrix for s in strokes]))
    grey = np.rint(np.array(images) * 255).astype(np.uint8)
    grey = grey if size == 28 else np.pad(grey, ((0, 0), *[((size - 28) // 2,) * 2] * 2))
    return PictureSet(grey, np.repeat(np.arange(26), 4))


def test_digits_that_lie_are_turned_and_it_is_told():
    these = written()
    found = upright(pictures(lying(these)))
    assert np.array_equal(found.sets[0].images, these.images)
    assert found.choices.turned is True
    assert [str(said) for said in found.said] == [
        "The pictures lay on their side, mirrored, and are turned upright."
    ]


def test_digits_that_stand_are_left_as_they_are():
    found = upright(pictures(written()))
    assert np.array_equal(found.sets[0].images, written().images)
    assert found.choices.turned is False and found.said == ()


@pytest.mark.parametrize("size", [28, 40])
def test_letters_that_lie_are_noticed_whatever_the_side(size):
    these = slanted_letters(size)
    assert not lie(these, tuple(ascii_uppercase))
    assert lie(lying(these), tuple(ascii_uppercase))


@pytest.mark.parametrize("chosen", [True, False])
def test_a_choice_goes_before_what_is_noticed(chosen):
    these = written() if chosen else lying(written())
    found = upright(pictures(these, turned=chosen))
    assert np.array_equal(found.sets[0].images, turned(these.images) if chosen else these.images)


def test_pictures_of_other_things_are_never_turned():
    rng = np.random.default_rng(1)
    blurred = np.cumsum(np.cumsum(rng.normal(size=(10, 28, 28)), axis=1), axis=2)
    grey = np.rint((blurred - blurred.min()) * 255 / np.ptp(blurred)).astype(np.uint8)
    for these in (grey, grey.swapaxes(1, 2)):
        assert not lie(PictureSet(these, np.arange(10)), DIGITS)
    assert likenesses(lying(written()), tuple("☺☻♥♦♣♠•◘○◙")) is None


def test_turned_twice_is_as_before_also_of_pictures_that_are_no_squares():
    images = written().images[:, :20]
    assert turned(images).shape == (200, 28, 20)
    assert np.array_equal(turned(turned(images)), images)


@pytest.mark.data
def test_mnist_stands_and_its_reflection_lies(data_folder):
    names = ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz")
    images, labels = (data_folder / "mnist" / name for name in names)
    these = PictureSet(read_images(images), read_labels(labels).astype(np.int64))
    as_they_are, turned_round = likenesses(these, DIGITS)
    assert as_they_are > 0.9 and turned_round < 0.5
    assert lie(lying(these), DIGITS) and not lie(these, DIGITS)
    wrongly_named = dataclasses.replace(pictures(these), class_names=tuple("7946120385"))
    assert upright(wrongly_named).choices.turned is False
