"""A film of weights shows what they were, frame by frame."""

import io

import numpy as np
import pytest
from PIL import Image

from nnviz.core import EpochRecord, Network
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.gui.look import theme
from nnviz.sharing.film.colors import STOPS, ZERO, levels_of, palette
from nnviz.sharing.film.encoding import KINDS, LAST_MS, Stopped, encoded, expected_bytes, fitting
from nnviz.sharing.film.weights import FINENESS, WeightFilm, caption

RNG = np.random.default_rng(2)
COLORS = np.frombuffer(palette(), np.uint8).reshape(256, 3)


def moment(epoch, n_in=784, neurons=30):
    network = Network(
        [RNG.normal(0, 0.1 + 0.01 * epoch, (neurons, n_in)), np.ones((10, neurons))],
        [np.zeros(neurons), np.zeros(10)],
    )
    return Checkpoint(epoch, epoch, float(epoch), 0, 0.0, 0.1, network)


def record(epoch, **figures):
    none = dict.fromkeys(
        ("training_cost", "training_accuracy", "validation_cost", "validation_accuracy")
    )
    return EpochRecord(epoch=epoch, **none | figures)


HISTORY = [record(epoch, validation_accuracy=0.9) for epoch in (1, 2)]
FILM = WeightFilm([moment(0), moment(1), moment(2)], HISTORY, shape=(28, 28), scale=2)


def decoded(content):
    film = Image.open(io.BytesIO(content))
    frames = []
    for index in range(film.n_frames):
        film.seek(index)
        frames.append(np.asarray(film.convert("RGB")))
    return film, frames


@pytest.mark.parametrize("ending", KINDS)
def test_every_frame_is_its_checkpoint(ending):
    film, frames = decoded(encoded(FILM, ending, ZERO))
    assert len(frames) == 3 and film.size == FILM.size
    limit = np.quantile(abs(FILM.moments[-1].network.weights[0]), 0.998)
    for frame, kept in zip(frames, FILM.moments, strict=True):
        for neuron in (0, 7, 29):
            x, y = FILM.tile(neuron)
            shown = frame[y : y + 56 : 2, x : x + 56 : 2].reshape(784, 3)
            levels = levels_of(kept.network.weights[0][neuron], limit, ZERO)
            np.testing.assert_array_equal(shown, COLORS[levels])


def test_a_weight_has_as_many_pixels_as_asked_for():
    for scale in (1, 3):
        film = WeightFilm(FILM.moments, HISTORY, shape=(28, 28), scale=scale)
        (width, height), picture = film.size, np.asarray(film.frame(0))
        assert picture.shape == (height, width)
        x, y = film.tile(8)
        tile = picture[y : y + 28 * scale, x : x + 28 * scale]
        assert (tile == tile[::scale, ::scale].repeat(scale, 0).repeat(scale, 1)).all()


def test_the_words_under_a_frame_differ_from_epoch_to_epoch():
    said = [str(caption(one.epoch, HISTORY)) for one in FILM.moments]
    assert said == ["epoch 0", "epoch 1, accuracy 90.0 %", "epoch 2, accuracy 90.0 %"]
    assert str(caption(1, [record(1, training_cost=0.25)])) == "epoch 1, cost 0.250"
    feet = [np.asarray(FILM.frame(index))[-28:] for index in range(3)]
    assert (feet[1] != feet[2]).any() and (feet[0] >= 2 * ZERO + 1).all()


def test_painted_before_its_feet_are_not_painted_by_whoever_asks_for_a_frame():
    said = []

    def written(text, width, height):
        said.append(text)
        return np.zeros((height, width), dtype=np.uint8)

    film = WeightFilm([moment(0), moment(1)], HISTORY, written=written)
    feet = film.paint_feet()
    next(feet)
    assert said == ["epoch 0"]
    assert len([*feet]) == 1 and said == ["epoch 0", "epoch 1, accuracy 90.0 %"]
    encoded(film, ".apng", ZERO)
    assert len(said) == 2


def test_the_last_frame_is_seen_longer():
    film, _ = decoded(encoded(FILM, ".gif", ZERO))
    film.seek(2)
    assert film.info["duration"] == LAST_MS


def test_the_size_is_told_before_and_kept_small_by_fewer_colours():
    long = WeightFilm([moment(epoch) for epoch in range(6)], [], shape=(28, 28))
    fine = expected_bytes(long, ".gif", ZERO)
    assert fine == pytest.approx(len(encoded(long, ".gif", ZERO)), rel=0.1)
    fineness, expected = fitting(long, ".gif", FINENESS, fine - 1)
    assert fineness < ZERO and expected < fine
    assert fitting(long, ".gif", FINENESS, 1)[0] == FINENESS[-1]


def test_it_tells_how_far_it_is_and_can_be_stopped():
    told = []
    encoded(FILM, ".gif", ZERO, lambda share: told.append(share) is None)
    assert told == [1 / 3, 2 / 3]
    with pytest.raises(Stopped):
        encoded(FILM, ".gif", ZERO, lambda share: share < 0.5)


def test_a_layer_of_few_weights_is_large_enough_to_be_seen():
    small = WeightFilm([moment(0, 2, 3), moment(1, 2, 3)], [], shape=None)
    assert small.tile(1)[0] >= 56 and small.size[1] >= 28


def test_the_colours_are_the_windows():
    assert theme.LIGHT.diverging_stops == STOPS
    assert tuple(COLORS[ZERO]) == tuple(bytes.fromhex(STOPS[4][1:]))


@pytest.mark.parametrize(
    ("accuracy", "said"), [(0, "0"), (0.0001, "0.1"), (0.9, "90.0"), (0.9999, "99.9"), (1, "100")]
)
def test_all_and_none_are_said_only_where_it_is_all_or_none(accuracy, said):
    said_there = caption(1, [record(1, validation_accuracy=accuracy)])
    assert str(said_there) == f"epoch 1, accuracy {said} %"
