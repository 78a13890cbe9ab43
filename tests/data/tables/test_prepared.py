import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data.tables.prepared import prepared
from tests.data.tables.made import understood

CHANCE = np.random.default_rng(0)
N = 200
NUMBERS = (1000 + 50 * CHANCE.standard_normal(N)).tolist()
WORDS = ["Ulm", "Rom", "Bonn", "Ulm"] * (N // 4)
CLASSES = ["yes" if n % 5 == 0 else "no" for n in range(N)]
PRICES = (200_000 + 30_000 * CHANCE.standard_normal(N)).tolist()


def made(choices=None, seed=1, **columns):
    return prepared(understood(choices, **columns), np.random.SeedSequence(seed))


def test_numbers_are_scaled_by_the_training_rows_alone():
    data = made(a=NUMBERS, y=CLASSES)
    np.testing.assert_allclose(data.train.master.mean(), 0, atol=1e-6)
    np.testing.assert_allclose(data.train.master.std(), 1, atol=1e-6)
    assert abs(data.test.master.mean()) > 1e-6
    column = data.table.inputs[0]
    raw = np.array(NUMBERS)[data.table.rows["test"]]
    np.testing.assert_allclose(
        data.test.master[:, 0], (raw - column.mean) / column.spread, rtol=1e-4
    )


def test_parts_share_classes_and_no_row():
    data = made(a=NUMBERS, y=CLASSES)
    assert [len(p) for p in (data.train, data.validation, data.test)] == [120, 40, 40]
    for part in (data.train, data.validation, data.test):
        assert abs(part.labels.mean() - 0.2) < 0.03
    assert len(np.unique(np.concatenate([*data.table.rows.values()]))) == N
    assert data.class_names == ("no", "yes") and data.n_outputs == 1
    assert (made(a=NUMBERS, y=CLASSES, seed=2).table.rows["test"] != data.table.rows["test"]).any()


def test_other_parts_can_be_chosen():
    data = made(Choices(parts=(80, 20, 0)), a=NUMBERS, y=CLASSES)
    assert [len(p) for p in (data.train, data.validation, data.test)] == [160, 40, 0]


def test_whole_groups_are_in_one_part():
    data = made(a=NUMBERS, patient=[n // 5 for n in range(N)], y=CLASSES)
    patients = [set(rows // 5) for rows in data.table.rows.values()]
    assert sum(map(len, patients)) == N // 5 and data.n_inputs == 1
    assert [len(rows) for rows in data.table.rows.values()] == pytest.approx([120, 40, 40], abs=5)


@pytest.mark.parametrize("group", ["Who", "who", " WHO ", "column 2"])
def test_whole_groups_are_in_one_part_however_their_column_is_named(group):
    data = made(Choices(group=group), a=NUMBERS, Who=[n // 5 for n in range(N)], y=CLASSES)
    people = [set(rows // 5) for rows in data.table.rows.values()]
    assert sum(map(len, people)) == N // 5 and data.n_inputs == 1


@pytest.mark.parametrize("seed", range(5))
def test_three_groups_leave_no_part_empty(seed):
    of_row = [0] * (N - 20) + [1] * 15 + [2] * 5
    data = made(Choices(group="who", ignored=()), seed, a=NUMBERS, who=of_row, y=CLASSES)
    assert sorted(len(rows) for rows in data.table.rows.values()) == [5, 15, N - 20]


def test_values_are_trained_scaled_and_shown_in_their_own_unit():
    data = made(a=NUMBERS, price=PRICES)
    assert data.kind == "values" and abs(data.train.targets.std() - 1) < 1e-5
    shown = data.table.shown(data.test.targets[:, 0])
    np.testing.assert_allclose(shown, np.array(PRICES)[data.table.rows["test"]], rtol=1e-5)


def test_words_have_an_input_each_and_empty_cells_are_a_word():
    data = made(a=NUMBERS, town=["", *WORDS[1:]], y=CLASSES)
    town = data.table.inputs[1]
    assert set(town.words) == {"Ulm", "Rom", "Bonn", "missing"} and town.slots == (1, 5)
    assert (data.train.master[:, 1:].sum(axis=1) == 1).all()
    assert data.table.encode({"a": 1000, "town": "Rom"})[1:].sum() == 1
    assert data.table.encode({"a": 1000, "town": "Oslo"})[1:].sum() == 0


def test_of_many_words_the_rare_ones_are_one():
    often = [f"t{n % 200}" if n % 4 else f"rare {n % 500}" for n in range(10 * N)]
    data = made(a=NUMBERS * 10, town=often, y=CLASSES * 10)
    town = data.table.inputs[1]
    assert len(town.words) == 201 and town.words[-1] == "other"
    assert data.table.encode([1000, "Oslo"])[-1] == 1


@pytest.mark.parametrize("often", [3, 90, 300])
def test_a_word_without_an_input_of_its_own_is_other_however_many_there_are(often):
    """Those of rows that do not train, and those beyond as many as have an input each."""
    words = [f"t{n % often}" if n % 50 else f"once {n}" for n in range(10 * N)]
    data = made(a=NUMBERS * 10, town=words, y=CLASSES * 10)
    for part in (data.train, data.validation, data.test):
        assert (part.master[:, 1:].sum(axis=1) == 1).all()


def test_missing_numbers_are_the_median_of_the_training_rows():
    holes = [None, *NUMBERS[1:]]
    data = made(a=holes, y=CLASSES)
    column = data.table.inputs[0]
    part, at = next(
        (part, np.flatnonzero(rows == 0)[0]) for part, rows in data.table.rows.items() if 0 in rows
    )
    scaled = (column.median - column.mean) / column.spread
    assert getattr(data, part).master[at, 0] == pytest.approx(scaled, abs=1e-6)


@pytest.mark.parametrize("rows", [2, 3, 4, 6])
def test_a_few_rows_all_train(rows):
    data = made(a=NUMBERS[:rows], y=[n % 2 for n in range(rows)])
    assert len(data.train) + len(data.validation) + len(data.test) == rows
    assert len(data.train) >= 0.6 * rows and (rows > 4 or len(data.validation) == 0)


def test_inputs_can_stay_as_they_are():
    data = made(Choices(scaling="none"), a=NUMBERS, y=CLASSES)
    assert 900 < data.train.master.mean() < 1100


def test_pictures_keep_their_grey_values():
    grey = np.zeros((40, 64))
    grey[:, 10:30] = np.arange(800).reshape(40, 20) % 256
    points = {f"pixel{n}": grey[:, n].tolist() for n in range(64)}
    data = made(label=[n % 4 for n in range(40)], **points)
    assert data.train.master.dtype == np.uint8 and data.image_shape == (8, 8)
    light = {name: [grey // 16 for grey in column] for name, column in points.items()}
    light = made(label=[n % 4 for n in range(40)], **light)
    assert light.train.master.max() == 15 / 16


def test_numbers_beyond_all_measure_stay_numbers():
    data = made(a=[*[1e-300 * n for n in range(N - 1)], 1e89], y=CLASSES)
    for part in (data.train, data.validation, data.test):
        assert np.isfinite(part.master).all()
