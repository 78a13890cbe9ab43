import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import SpecError
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset, Part
from nnviz.data.planes import PLANES, box_of, circle, has_plane

NOISE = st.floats(0, 0.5)
SEEDS = st.integers(0, 2**31 - 1)
each_plane = pytest.mark.parametrize("name", PLANES)


@each_plane
@given(size=st.integers(10, 400), noise=NOISE, seed=SEEDS)
def test_points_of_two_classes_within_the_square(name, size, noise, seed):
    data = load_dataset(name, size=size, noise=noise, seed=seed)
    low, high = data.domain
    for part in (data.train, data.validation):
        assert part.inputs.shape == (size, 2) and part.targets.shape == (size, 1)
        assert set(part.labels) <= {0, 1}
        assert (part.targets[:, 0] == part.labels).all()
        assert part.inputs.min() >= low and part.inputs.max() <= high
    assert len(data.test) == 0
    assert (data.n_inputs, data.n_outputs, data.kind) == (2, 1, "classes")


@each_plane
def test_the_same_request_gives_the_same_points(name):
    one, other = (load_dataset(name, size=50, noise=0.2, seed=3) for _ in range(2))
    for part in ("train", "validation"):
        assert (getattr(one, part).master == getattr(other, part).master).all()
        assert (getattr(one, part).labels == getattr(other, part).labels).all()


@each_plane
def test_validation_and_other_seeds_are_drawn_anew(name):
    data, other = load_dataset(name, seed=1), load_dataset(name, seed=2)
    train = set(map(tuple, data.train.master))
    assert not train & set(map(tuple, data.validation.master))
    assert not train & set(map(tuple, other.train.master))


@each_plane
def test_both_classes_are_as_frequent_in_any_first_part(name):
    labels = load_dataset(name).train.labels
    assert labels.sum() == 250
    assert 4 <= labels[:9].sum() <= 5


@given(SEEDS)
def test_without_noise_the_spiral_s_points_lie_on_it(seed):
    train = load_dataset("spiral", size=40, seed=seed).train
    radius = np.hypot(*train.master.T)
    assert radius.max() <= 5
    turn = 2 * np.pi * 1.75 * radius / 5 + np.where(train.labels == 1, 0, np.pi)
    on_it = np.stack([radius * np.sin(turn), radius * np.cos(turn)], axis=1)
    np.testing.assert_allclose(train.master, on_it, atol=1e-9)


@given(NOISE, SEEDS)
def test_noise_moves_the_spiral_s_points_by_no_more_than_itself(noise, seed):
    exact, noisy = (
        PLANES["spiral"].draw(np.random.default_rng(seed), np.arange(60) % 2, most)[0]
        for most in (0.0, noise)
    )
    assert np.abs(noisy - exact).max() <= noise + 1e-9


def test_without_noise_the_circle_is_a_disc_within_a_ring():
    train = load_dataset("circle", size=2_000).train
    radius = np.hypot(*train.master.T)
    inside, outside = radius[train.labels == 1], radius[train.labels == 0]
    assert 2.4 < inside.max() < 2.5 and 3.5 <= outside.min() < 3.6 and 4.9 < outside.max() <= 5


def test_noise_confuses_the_circle_s_classes_near_its_edge_and_leaves_its_places():
    wanted = np.arange(2_000) % 2
    points, labels = circle(np.random.default_rng(1), wanted, 0.1)
    assert (points == circle(np.random.default_rng(1), wanted, 0.0)[0]).all()
    confused = np.hypot(*points[labels != wanted].T)
    assert 0.01 < (labels != wanted).mean() < 0.2
    assert np.abs(confused - 2.5).max() <= 0.5 * np.sqrt(2) + 1.0


def test_without_noise_the_moons_are_half_circles():
    train = load_dataset("moons").train
    upper, lower = train.master[train.labels == 1], train.master[train.labels == 0]
    np.testing.assert_allclose(np.hypot(*(upper - (-1.5, -0.75)).T), 3)
    np.testing.assert_allclose(np.hypot(*(lower - (1.5, 0.75)).T), 3)
    assert upper[:, 1].min() >= -0.75 and lower[:, 1].max() <= 0.75


def test_blobs_grow_with_noise_round_their_centres():
    for noise, spread in ((0.0, 0.707), (0.5, 2.0)):
        train = load_dataset("blobs", size=4_000, noise=noise).train
        for label, centre in ((1, 2.0), (0, -2.0)):
            away = train.master[train.labels == label] - centre
            assert np.abs(away.mean(axis=0)).max() < 0.2 * spread
            assert 1.9 * spread < np.hypot(*away.T).max() <= 2.01 * spread


def test_without_noise_neighbouring_squares_of_the_board_differ():
    train = load_dataset("checkerboard", size=3_000).train
    squares = np.floor(train.master / 2.5).astype(int)
    assert set(squares.ravel()) == {-2, -1, 0, 1}
    assert (train.labels == squares.sum(axis=1) % 2).all()
    _, counts = np.unique(squares, axis=0, return_counts=True)
    assert len(counts) == 16 and counts.min() > 120


@each_plane
def test_more_noise_makes_reading_harder_for_the_nearest_neighbour(name):
    assert nearest_neighbour(name, 0.0) >= 0.9
    assert nearest_neighbour(name, 0.5) < nearest_neighbour(name, 0.0) - 0.02


def nearest_neighbour(name, noise):
    """The share of validation points whose nearest training point has their class."""
    data = load_dataset(name, noise=noise)
    away = data.validation.master[:, None] - data.train.master[None]
    nearest = (away**2).sum(axis=-1).argmin(axis=1)
    return (data.train.labels[nearest] == data.validation.labels).mean()


@pytest.mark.parametrize("settings", [{"size": 9}, {"noise": 0.6}, {"seed": -1}])
def test_what_cannot_be_drawn_is_refused(settings):
    with pytest.raises(SpecError):
        load_dataset("circle", **settings)


def test_the_box_holds_every_point_with_room_where_some_are_on_the_edge():
    assert box_of(load_dataset("circle")) == (-6, 6, -6, 6)
    assert box_of(load_dataset("xor")) == (-0.25, 1.25, -0.25, 1.25)


def test_the_box_of_points_without_a_domain_is_round_them():
    part = Part.of_two_classes(np.array([[0.0, 10.0], [1.0, 30.0]]), np.array([0, 1]))
    box = box_of(Dataset("own", "Own", part, part[:0], part[:0]))
    assert box == pytest.approx((-0.05, 1.05, 9.0, 31.0))


@pytest.mark.parametrize(
    ("name", "yes"), [("moons", True), ("xor", True), ("half-adder", False), ("sine", False)]
)
def test_which_data_has_a_plane(name, yes):
    assert has_plane(load_dataset(name)) == yes
