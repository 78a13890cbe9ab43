"""A folder in MNIST's format: found, split and checked."""

import gzip
import hashlib
import re

import numpy as np
import pytest

from nnviz.data import DataError, load_dataset, mnist
from tests.data.idx_files import NAMES, digits, images_file, labels_file, write_mnist


def dotted(name):
    return name.replace("-idx", ".idx")


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("name", [str, dotted])
def test_every_usual_name_is_found(tmp_path, zipped, name):
    data = mnist.load(write_mnist(tmp_path, zipped=zipped, name=name))
    images, labels = digits(60)
    assert np.array_equal(data.train.master, images.reshape(60, 784)[:50])
    assert np.array_equal(data.validation.labels, labels[50:])
    assert len(data.test) == 20


def test_images_stay_bytes_and_inputs_are_shares(tmp_path):
    data = mnist.load(write_mnist(tmp_path))
    assert data.train.master.dtype == np.uint8
    assert data.train.inputs.dtype == np.float32
    assert data.train.inputs.max() == 1.0
    assert data.image_shape == (28, 28)
    assert (data.n_inputs, data.n_outputs) == (784, 10)


def test_targets_are_one_hot(tmp_path):
    train = mnist.load(write_mnist(tmp_path)).train
    assert np.array_equal(train.targets.argmax(axis=1), train.labels)
    assert np.array_equal(train.targets.sum(axis=1), np.ones(50))


@pytest.mark.parametrize("n, n_train", [(1, 1), (6, 5), (60, 50), (61, 51)])
def test_five_in_six_train(tmp_path, n, n_train):
    data = mnist.load(write_mnist(tmp_path, n_train=n))
    assert (len(data.train), len(data.validation)) == (n_train, n - n_train)


def test_progress_ends_with_everything(tmp_path):
    shares = []
    mnist.load(write_mnist(tmp_path), shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize("missing", NAMES.values())
def test_a_missing_file_is_named(tmp_path, missing):
    (write_mnist(tmp_path) / f"{missing}.gz").unlink()
    with pytest.raises(DataError, match=missing):
        mnist.load(tmp_path)


def test_labels_must_be_as_many_as_images(tmp_path):
    path = write_mnist(tmp_path) / "train-labels-idx1-ubyte.gz"
    path.write_bytes(gzip.compress(labels_file(digits(59)[1])))
    with pytest.raises(DataError, match="59 labels for the 60 images"):
        mnist.load(tmp_path)


def test_labels_must_be_digits(tmp_path):
    labels = digits(20)[1]
    labels[3] = 10
    (write_mnist(tmp_path) / "t10k-labels-idx1-ubyte.gz").write_bytes(labels_file(labels))
    with pytest.raises(DataError, match=r"t10k-labels.*the label 10"):
        mnist.load(tmp_path)


def test_a_broken_file_in_the_folder_is_named(tmp_path):
    path = write_mnist(tmp_path) / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(images_file(digits(20)[0])[:-1])
    with pytest.raises(DataError, match="t10k-images-idx3-ubyte") as broken:
        mnist.load(tmp_path)
    assert tells_what_to_do(str(broken.value))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b"<html>not found</html>"),
        lambda path: path.write_bytes(path.read_bytes()[:20]),
        lambda path: path.write_bytes(b"\x1f\x8b and no zip"),
        lambda path: (path.unlink(), path.mkdir()),
    ],
)
def test_whatever_is_wrong_with_a_file_a_person_is_told_what_to_do(tmp_path, spoil):
    path = write_mnist(tmp_path) / "train-labels-idx1-ubyte.gz"
    spoil(path)
    with pytest.raises(DataError, match="train-labels-idx1-ubyte") as wrong:
        mnist.load(tmp_path)
    said = str(wrong.value)
    assert tells_what_to_do(said) and not re.search("IDX|gzip|errno|[Ee]rror", said)


def tells_what_to_do(said):
    """Get it, or say where it is, or go on without."""
    return all(way in said for way in ("ownload", "choose", "folder", "Handwriting works without"))


def test_mnist_by_name_is_found_through_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_MNIST", str(write_mnist(tmp_path)))
    assert len(load_dataset("mnist").train) == 50


@pytest.mark.parametrize("folder", [None, ""])
def test_mnist_by_name_says_what_to_do_without_a_folder(monkeypatch, folder):
    monkeypatch.delenv("NNVIZ_MNIST", raising=False)
    if folder is not None:
        monkeypatch.setenv("NNVIZ_MNIST", folder)
    with pytest.raises(DataError) as missing:
        load_dataset("mnist")
    assert tells_what_to_do(str(missing.value)) and "NNVIZ" not in str(missing.value)


def test_a_variable_that_names_no_folder_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_MNIST", str(tmp_path / "nowhere"))
    with pytest.raises(DataError, match="nowhere is not a folder"):
        load_dataset("mnist")


def test_a_folder_is_a_data_set(tmp_path):
    assert len(load_dataset(str(write_mnist(tmp_path))).train) == 50
    assert len(load_dataset(tmp_path).test) == 20


def test_an_empty_folder_is_not(tmp_path):
    with pytest.raises(DataError, match="holds no pictures that can be learnt"):
        load_dataset(str(tmp_path))


@pytest.mark.data
def test_the_book_s_split(data_folder):
    data = mnist.load(data_folder / "mnist")
    assert [len(part) for part in (data.train, data.validation, data.test)] == [
        50_000,
        10_000,
        10_000,
    ]
    assert data.train.labels[:5].tolist() == [5, 0, 4, 1, 9]
    content = np.concatenate([data.train.master, data.validation.master]).tobytes()
    header = bytes.fromhex("00000803 0000ea60 0000001c 0000001c")
    assert hashlib.sha256(header + content).hexdigest() == (
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"
    )
