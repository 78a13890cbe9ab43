"""How a drawing or a picture becomes 28 x 28 grey values."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.data import ink
from nnviz.data.ink import LIT, SIDE, extent, is_digit_like, normalize_image, rasterize
from nnviz.data.pictures.idx import read_images
from tests import pen_strokes

SEVEN = [np.array([[30.0, 40], [170, 35], [90, 230]]), np.array([[60.0, 130], [150, 125]])]
HOOK = [np.array([[0.0, 0], [3, 80], [40, 100], [75, 60]])]

coordinates = st.floats(-100, 100).map(lambda v: round(v, 2))
points = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=12)
drawings = st.lists(points, min_size=1, max_size=3).filter(lambda d: extent(d) > 1)


def centre_of_mass(image):
    places = np.arange(SIDE)
    total = image.sum()
    return image.sum(axis=1) @ places / total, image.sum(axis=0) @ places / total


def longer_side(image):
    rows, columns = np.nonzero(image > LIT)
    return max(np.ptp(rows), np.ptp(columns)) + 1


def dense(stroke, n):
    """The same stroke with n points to each of its segments."""
    parts = [np.linspace(a, b, n, endpoint=False) for a, b in pairwise(stroke)]
    return np.concatenate([*parts, stroke[-1:]])


def test_a_drawing_is_twenty_pixels_long_and_centred():
    image = rasterize(SEVEN)
    assert image.shape == (SIDE, SIDE)
    assert image.dtype == np.float32
    assert image.min() == 0
    assert image.max() == 1
    assert longer_side(image) == 20
    assert np.abs(np.array(centre_of_mass(image)) - 14).max() <= 0.51


def test_the_pen_is_two_and_a_half_pixels_wide():
    upright = rasterize([[(0, 0), (0, 10)]])
    assert upright[14].sum() == pytest.approx(2.4, abs=0.01)


@given(drawings)
def test_values_are_grey_and_the_longer_side_fills_the_box(drawing):
    image = rasterize(drawing)
    assert np.isfinite(image).all()
    assert 0 <= image.min() <= image.max() <= 1
    assert 19 <= longer_side(image) <= 21


@given(
    st.sampled_from([SEVEN, HOOK]),
    st.floats(0.001, 1000),
    st.floats(-500, 500),
    st.floats(-500, 500),
)
def test_size_and_place_do_not_matter(drawing, scale, right, down):
    moved = [stroke * scale + np.array([right, down]) * scale for stroke in drawing]
    np.testing.assert_allclose(rasterize(moved), rasterize(drawing), atol=0.02)


@pytest.mark.parametrize("drawing", [SEVEN, HOOK])
@pytest.mark.parametrize("points", [3, 20, 300])
def test_the_speed_of_the_hand_does_not_matter(drawing, points):
    slow = [dense(stroke, points) for stroke in drawing]
    np.testing.assert_allclose(rasterize(slow), rasterize(drawing), atol=0.05)


@given(drawings)
def test_the_direction_and_order_of_strokes_do_not_matter(drawing):
    backwards = [stroke[::-1] for stroke in drawing[::-1]]
    np.testing.assert_allclose(rasterize(backwards), rasterize(drawing), atol=0.15)


def test_no_point_is_no_picture():
    assert rasterize([]) is None
    assert rasterize([[], np.empty((0, 2))]) is None


def test_empty_strokes_are_skipped():
    np.testing.assert_array_equal(rasterize([[], *SEVEN, np.empty((0, 2))]), rasterize(SEVEN))


@pytest.mark.parametrize("drawing", [[[(5, 7)]], [[(5, 7), (5, 7)]], [[(0, 0)], [(0, 0)]]])
def test_a_point_is_a_dot_in_the_middle(drawing):
    image = rasterize(drawing)
    assert image[13:15, 13:15].min() > 0.5
    assert longer_side(image) <= 4


@pytest.mark.parametrize("size", [1e-310, 1e-300, 1e300, 1.7e308])
def test_any_finite_size_can_be_drawn(size):
    line = rasterize([[(0, 0), (size, 0)]])
    assert line.sum() == pytest.approx(rasterize([[(0, 0), (1, 0)]]).sum(), abs=0.1)


def test_a_difference_beyond_the_largest_float_can_be_drawn():
    np.testing.assert_allclose(
        rasterize([[(-1.7e308, 0), (1.7e308, 0)]]), rasterize([[(-1, 0), (1, 0)]]), atol=0.01
    )


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_points_that_are_not_finite_are_refused(bad):
    with pytest.raises(ValueError, match=r"must be finite numbers\.$"):
        rasterize([[(0, 0), (1, bad)]])


@pytest.mark.parametrize(
    "wrong", [[[1, 2, 3]], [[(1, 2, 3)]], [[(1, 2), (1,)]], ["ab"], [[[[1, 2]]]], 3, [5], [None]]
)
def test_wrong_shapes_are_refused_in_one_sentence(wrong):
    with pytest.raises(ValueError, match=r"^[^.]+\.$"):
        rasterize(wrong)


def test_a_long_stroke_is_drawn_from_few_segments(monkeypatch):
    """All that takes time is the ink of each segment; 20,000 points must not mean as many."""
    drawn = []
    draw = ink._draw
    monkeypatch.setattr(ink, "_draw", lambda a, b: drawn.append(len(a)) or draw(a, b))
    turns = np.linspace(0, 12, 20_000)
    rasterize([np.column_stack([np.cos(turns) * turns, np.sin(turns) * turns])])
    assert 100 < drawn[0] < 1_000


def test_digits_are_digit_like():
    assert is_digit_like(rasterize(SEVEN), extent(SEVEN))
    assert is_digit_like(rasterize([[(0, 0), (0, 9)]]))


def test_a_dot_a_scribble_a_speck_and_paper_are_not():
    turns = [(x, y) for x in range(0, 280, 10) for y in ((0, 280) if x % 20 else (280, 0))]
    assert not is_digit_like(rasterize([[(4, 4)]]))
    assert not is_digit_like(rasterize([turns]))
    assert not is_digit_like(rasterize(SEVEN), drawn=2.9)
    assert not is_digit_like(np.zeros((SIDE, SIDE), np.float32))


def test_extent_is_the_longer_side():
    assert extent(SEVEN) == 195
    assert extent([[(3, 3)]]) == 0
    assert extent([]) == 0


def test_a_picture_comes_into_the_same_frame():
    picture = np.zeros((90, 200))
    picture[20:80, 100:108] = 0.5
    image = normalize_image(picture)
    assert image.shape == (SIDE, SIDE)
    assert image.max() == 1
    assert np.abs(np.array(centre_of_mass(image)) - 14).max() < 0.05
    assert 20 <= longer_side(image) <= 21


@given(st.integers(1, 6), st.integers(0, 30), st.integers(0, 30))
def test_size_and_place_of_a_picture_hardly_matter(scale, down, right):
    drawn = rasterize(HOOK).astype(float)
    picture = np.pad(np.kron(drawn, np.ones((scale, scale))), ((down, 3), (right, 5)))
    np.testing.assert_allclose(normalize_image(picture), normalize_image(drawn), atol=0.03)


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (5, 4), (400, 700)])
def test_pictures_of_any_shape(shape):
    image = normalize_image(np.ones(shape))
    assert image.max() == 1
    assert np.isfinite(image).all()


def test_an_empty_picture_is_none():
    assert normalize_image(np.zeros((30, 30))) is None
    assert normalize_image(np.zeros((0, 30))) is None
    assert normalize_image(np.full((30, 30), 0.1)) is None


@pytest.mark.parametrize("wrong", [np.zeros(28), np.zeros((3, 3, 3)), np.full((3, 3), np.nan)])
def test_what_is_no_picture_is_refused(wrong):
    with pytest.raises(ValueError, match=r"^[^.]+\.$"):
        normalize_image(wrong)


@pytest.fixture(scope="module")
def scans(data_folder):
    return read_images(data_folder / "mnist" / "t10k-images-idx3-ubyte.gz").reshape(-1, SIDE, SIDE)


@pytest.mark.data
def test_the_centre_is_where_mnist_has_it(scans):
    centres = np.array([centre_of_mass(scan.astype(float)) for scan in scans[:500]])
    assert np.abs(centres - 14).max() <= 0.51


@pytest.mark.data
def test_scans_are_digit_like(scans):
    assert all(is_digit_like(scan / 255) for scan in scans)


@pytest.mark.data
def test_scans_keep_their_looks(scans):
    for scan in scans[:100]:
        assert np.corrcoef(normalize_image(scan / 255).ravel(), scan.ravel())[0, 1] > 0.85


@pytest.mark.data
def test_pen_strokes_become_digits(data_folder):
    """Every fifth of them."""
    drawings = list(pen_strokes.drawings(data_folder))
    assert len(drawings) == 7494
    images = [rasterize(drawing.strokes) for drawing in drawings[::5]]
    assert all(is_digit_like(image) for image in images)
    assert np.mean([image.sum() for image in images]) == pytest.approx(100, abs=5)
