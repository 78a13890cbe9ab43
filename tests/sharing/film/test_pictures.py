"""A film of pictures shows each as it was kept, in few colours as near as they allow."""

import io

import numpy as np
import pytest
from PIL import Image

from nnviz.sharing.film.colors import ZERO
from nnviz.sharing.film.encoding import (
    KINDS,
    encoded,
    expected_bytes,
    neighbours,
    quarters,
    size_words,
)
from nnviz.sharing.film.pictures import Kept, PictureFilm, expected_by

RNG = np.random.default_rng(3)
PAPER = (254, 253, 251)


def picture(width, height, shade):
    rgb = np.full((height, width, 3), PAPER, dtype=np.uint8)
    rgb[5:20, 5:25] = (200, shade, 30)
    return rgb


SHOWN = [picture(60, 40, 10), picture(60, 40, 90), picture(64, 44, 180)]
FILM = PictureFilm([Kept.of(rgb.shape[1::-1], rgb.tobytes()) for rgb in SHOWN], PAPER)


def decoded(content):
    film = Image.open(io.BytesIO(content))
    for index in range(film.n_frames):
        film.seek(index)
        yield np.asarray(film.convert("RGB"))


@pytest.mark.parametrize("ending", [".webp", ".png"])
def test_every_frame_is_what_was_kept(ending):
    frames = [*decoded(encoded(FILM, ending, ZERO))]
    assert [frame.shape for frame in frames] == [(44, 64, 3)] * 3
    for frame, kept in zip(frames, SHOWN, strict=True):
        np.testing.assert_array_equal(frame[:40, :60], kept[:40, :60])
    assert (frames[0][40:] == PAPER).all(), "a smaller one has paper beside it"


def test_a_film_of_few_colours_keeps_paper_as_it_is():
    many = picture(80, 80, 0)
    many[30:, 30:] = RNG.integers(0, 256, (50, 50, 3))
    film = PictureFilm([Kept.of((80, 80), many.tobytes())] * 2, PAPER)
    for frame in decoded(encoded(film, ".gif", 0)):
        assert (frame[:30] == many[:30]).all(), "paper is paper"
        assert len(np.unique(frame.reshape(-1, 3), axis=0)) <= 256
        assert abs(frame.astype(int) - many).mean() < 15


def curve(upto):
    """A noisy picture in which a line gets longer: little differs from one moment to the next."""
    rgb = np.random.default_rng(1).integers(200, 256, (200, 300, 3), dtype=np.uint8)
    for x in range(4 * upto):
        rgb[100 + int(80 * np.sin(x / 20)), x : x + 4] = (10, 20, 30)
    return rgb


@pytest.mark.long
@pytest.mark.parametrize("ending", KINDS)
@pytest.mark.parametrize("frames", [1, 2, 3, 20])
def test_the_size_that_is_told_before_is_that_of_the_file(ending, frames):
    shown = [curve(at) for at in range(frames)]
    film = PictureFilm([Kept.of((300, 200), rgb.tobytes()) for rgb in shown])
    fineness = 0 if ending == ".gif" else ZERO
    told = expected_bytes(film, ending, fineness)
    assert 1 / 1.5 < told / len(encoded(film, ending, fineness)) < 1.5
    some = [film.pictures[at] for at in neighbours(frames)]
    assert expected_by(some, frames, ending, fineness) == told, "by those pictures alone"


def test_the_size_is_known_by_neighbours_from_all_over_the_film():
    assert neighbours(1) == (0,)
    for count in range(2, 60):
        some = neighbours(count)
        firsts, lasts = some[::2], some[1::2]
        assert all(after == before + 1 for before, after in zip(firsts, lasts, strict=True))
        assert some[0] == 0 and some[-1] == count - 1 and {*quarters(count)} <= {*some}
        assert len(lasts) == len({*lasts}) and len(lasts) >= min(4, count - 1)


@pytest.mark.parametrize(
    ("nbytes", "said"),
    [(0, "1 kB"), (41_200, "41 kB"), (999_000, "999 kB"), (2_249_000, "2.2 MB")],
)
def test_a_small_film_is_not_nothing(nbytes, said):
    assert str(size_words(nbytes)) == said
