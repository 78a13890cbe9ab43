"""Pictures in an npz, under the names that people give them."""

import io
import zipfile

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError, load_dataset
from nnviz.data.pictures.grey import as_grey
from nnviz.data.pictures.reading import read_pictures
from tests.data.idx_files import digits

IMAGES, LABELS = digits(60)


def write(tmp_path, **arrays):
    path = tmp_path / "own.npz"
    np.savez_compressed(path, **arrays)
    return path


def read(path):
    return read_pictures(path, Choices())


def whole(x, y, part=""):
    return {x + part: IMAGES, y + part: LABELS}


@pytest.mark.parametrize(
    ("arrays", "parts"),
    [
        (whole("x_", "y_", "train"), 1),
        (whole("x_", "y_", "train") | whole("x_", "y_", "test"), 2),
        (whole("X_", "y_", "train") | whole("X_", "y_", "val") | whole("X_", "y_", "test"), 3),
        ({"trainX": IMAGES, "trainY": LABELS, "testX": IMAGES, "testY": LABELS}, 2),
        ({"train_images": IMAGES, "train_labels": LABELS[:, None]}, 1),
        ({"inputs": IMAGES, "labels": LABELS}, 1),
        ({"data": IMAGES, "target": LABELS, "names": LABELS[:3]}, 1),
        ({"arr_0": IMAGES, "arr_1": LABELS, "arr_2": IMAGES, "arr_3": LABELS}, 2),
        ({"images": IMAGES.reshape(60, 784), "labels": np.eye(10)[LABELS]}, 1),
    ],
)
def test_names_of_arrays_are_understood(tmp_path, arrays, parts):
    found = read(write(tmp_path, **arrays))
    assert len(found.sets) == parts
    for each in found.sets:
        assert np.array_equal(each.images, IMAGES) and np.array_equal(each.labels, LABELS)


@pytest.mark.parametrize(
    "images",
    [
        IMAGES / 255,
        (IMAGES / np.float32(255)),
        IMAGES[..., None],
        IMAGES[:, None],
        np.repeat(IMAGES[..., None], 3, axis=3),
        np.repeat(IMAGES[:, None], 3, axis=1),
        IMAGES.astype(np.int64),
        IMAGES / 127.5 - 1,
    ],
    ids=["0..1", "float32", "n h w 1", "n 1 h w", "rgb", "rgb first", "int64", "-1..1"],
)
def test_grey_values_are_the_same_however_they_are_kept(tmp_path, images):
    assert np.array_equal(read(write(tmp_path, x=images, y=LABELS)).sets[0].images, IMAGES)


def test_values_that_do_not_use_the_range_are_stretched_and_that_is_told(tmp_path):
    found = read(write(tmp_path, x=IMAGES // 16, y=LABELS))
    assert found.sets[0].images.max() == 255
    assert str(found.said[0]) == "Grey values from 0 to 15 are stretched to 0 to 255."


def test_the_book_s_shares_of_256_are_the_grey_values_again(tmp_path):
    images = np.minimum(IMAGES, 254)
    kept = read(write(tmp_path, x=images / np.float32(256), y=LABELS))
    assert np.array_equal(kept.sets[0].images, images)


def test_words_are_classes_in_their_order(tmp_path):
    names = np.array(["ü", "cat", "dog"])[LABELS % 3]
    data = load_dataset(write(tmp_path, x=IMAGES, y=names))
    assert data.class_names == ("cat", "dog", "ü")


BROKEN = {
    "objects": ({"x": IMAGES, "y": np.array([{}] * 60, dtype=object)}, "x_train and y_train"),
    "no labels": ({"x": IMAGES}, "x_train and y_train"),
    "another length": ({"x": IMAGES, "y": LABELS[:-1]}, "'x' is 60 long and 'y' 59"),
    "another length, unnamed": ({"a": IMAGES, "b": LABELS[:-1]}, "'a' is 60 long and 'b' 59"),
    "another length of a part": (
        {"x_test": IMAGES, "y_test": LABELS, "x_train": IMAGES[:3], "y_train": LABELS[:2]},
        "there must be one label for each picture",
    ),
    "measures": ({"x": np.zeros((60, 7)), "y": LABELS}, "has the shape 60 × 7"),
    "no numbers": ({"x": np.full((60, 8, 8), np.nan), "y": LABELS}, "no numbers"),
    "one class": ({"x": IMAGES, "y": LABELS * 0}, "only one class"),
    "values": ({"x": IMAGES, "y": LABELS + 0.5}, "no classes"),
    "grey alone": ({"x": IMAGES * 0, "y": LABELS}, "one grey"),
    "a network": (
        {"w1": IMAGES[:5, 0], "b1": np.zeros(5), "w2": np.eye(2, 5), "b2": np.zeros(2)},
        "weights and biases of a network",
    ),
    "its last layer": ({"W2": np.eye(2, 5), "b2": np.zeros(2)}, "weights and biases of a network"),
    "several labels": ({"x": IMAGES, "y": np.c_[LABELS, LABELS]}, "several labels"),
}


@pytest.mark.parametrize(("arrays", "said"), BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_learnt_is_told(tmp_path, arrays, said):
    with pytest.raises(DataError, match=said):
        read(write(tmp_path, **arrays))


def test_empty_arrays_are_said_to_be_empty(tmp_path):
    for arrays in ({"x": np.zeros((0, 784)), "y": np.zeros(0)}, {"x_train": np.zeros((5, 0))}):
        with pytest.raises(DataError, match=r"numbers in \w+.npz are empty: choose a file"):
            read(write(tmp_path, **arrays))
    with pytest.raises(DataError, match="holds no arrays of numbers"):
        read(write(tmp_path, x=np.array([{}])))


def test_an_array_that_promises_too_much_is_not_unpacked(tmp_path):
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        head, {"descr": "|u1", "fortran_order": False, "shape": (100_000, 200, 200)}
    )
    path = write(tmp_path, y=np.zeros(100_000, dtype=np.uint8))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("x.npy", head.getvalue())
    with pytest.raises(DataError, match="unpacks to 4,000 MB"):
        read(path)


def test_where_bytes_are_missing_that_is_said(tmp_path):
    path = write(tmp_path, x=IMAGES, y=LABELS)
    whole = path.read_bytes()
    path.write_bytes(whole[:500] + whole[501:])
    with pytest.raises(DataError, match="bytes are missing"):
        read(path)


@pytest.mark.parametrize("size", [0, 30, 200, -1])
def test_a_damaged_archive_is_one_sentence(tmp_path, size):
    path = write(tmp_path, x=IMAGES, y=LABELS)
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(DataError, match="cannot be read as an npz"):
        read(path)


@pytest.mark.parametrize("head", ["{'descr': '|u1', 'shape': (60,", "{'descr': '''|u1"])
def test_the_head_of_an_array_that_ends_too_soon_is_one_sentence(tmp_path, head):
    path = write(tmp_path, y=LABELS)
    content = b"\x93NUMPY\x01\x00" + len(head).to_bytes(2, "little") + head.encode()
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("x.npy", content)
    with pytest.raises(DataError, match="cannot be read as an npz"):
        read(path)


def test_words_are_no_pictures(tmp_path):
    with pytest.raises(DataError, match="words in the place of pictures"):
        read(write(tmp_path, x=np.full((60, 5, 5), "a"), y=np.arange(60) % 3))


def test_a_changed_byte_is_noticed(tmp_path):
    path = write(tmp_path, x=IMAGES, y=LABELS)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataError, match="cannot be read as an npz"):
        read(path)


@pytest.mark.data
def test_the_small_one_of_the_data_folder(data_folder):
    data = load_dataset(data_folder / "tables" / "mnist-small.npz")
    assert [len(part) for part in (data.train, data.validation, data.test)] == [417, 83, 100]
    assert data.image_shape == (28, 28)


@pytest.mark.parametrize("size", [1.7e308, 1e-310])
@pytest.mark.filterwarnings("error")
def test_numbers_that_are_no_grey_values_are_a_sentence(size):
    array = np.linspace(-1, 1, 4 * 25).reshape(4, 5, 5) * size
    with pytest.raises(DataError, match="which are no grey values"):
        as_grey([array], "p.npz")
