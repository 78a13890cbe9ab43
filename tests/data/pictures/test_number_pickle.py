"""Pickles: arrays of numbers are read, and nothing else is even named."""

import gzip
import io
import pickle
import random
import tracemalloc
from contextlib import suppress

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError, load_dataset
from nnviz.data.pictures.number_pickle import read_pickle
from nnviz.data.pictures.reading import read_pictures
from tests.data.idx_files import digits
from tests.data.pictures.hostile_pickles import KINDS, RAN, hostile

IMAGES, LABELS = digits(60)
SHARES = (np.minimum(IMAGES, 254).reshape(60, 784) / np.float32(256)).astype(np.float32)
EACH = 20
"""Hostile pickles of each kind; more with ``--times``."""


def write(tmp_path, content, name="own.pkl"):
    path = tmp_path / name
    path.write_bytes(gzip.compress(content, 1) if name.endswith(".gz") else content)
    return path


def book(protocol=2):
    """As ``mnist.pkl.gz`` is: shares in float32 and whole numbers, three pairs."""
    pairs = tuple((SHARES[at : at + n], LABELS[at : at + n].astype(np.int64))
                  for at, n in ((0, 40), (40, 10), (50, 10)))  # fmt: skip
    return pickle.dumps(pairs, protocol=protocol)


def python_2(content):
    """The same as Python 2 writes it: bytes are text, and nothing encodes them."""
    made = io.BytesIO()
    made.write(b"\x80\x02")
    pairs = pickle.loads(content)  # noqa: S301, it was written above

    def text(data):
        made.write(b"T" + len(data).to_bytes(4, "little") + data)

    def array(values):
        made.write(b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85U\x01b\x87R")
        shape = (b"J" + side.to_bytes(4, "little") for side in values.shape)
        made.write(b"(K\x01(" + b"".join(shape) + b"t")
        code = values.dtype.str[1:].encode()
        made.write(b"cnumpy\ndtype\nU\x02" + code + b"K\x00K\x01\x87R")
        made.write(b"(K\x03U\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89")
        text(values.tobytes())
        made.write(b"tb")

    for images, labels in pairs:
        array(images)
        array(labels)
        made.write(b"\x86")
    made.write(b"\x87.")
    return made.getvalue()


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("name", ["mnist.pkl.gz", "mnist.pkl", "mnist.pickle"])
def test_the_book_s_form_is_read(tmp_path, protocol, name):
    data = load_dataset(write(tmp_path, book(protocol), name))
    assert [len(part) for part in (data.train, data.validation, data.test)] == [40, 10, 10]
    assert data.class_names == tuple("0123456789") and data.image_shape == (28, 28)
    assert np.array_equal(data.train.master, np.minimum(IMAGES, 254).reshape(60, 784)[:40])
    assert np.array_equal(data.test.labels, LABELS[50:])


def test_what_python_2_wrote_is_read(tmp_path):
    found = read_pictures(write(tmp_path, python_2(book()), "mnist.pkl.gz"), Choices())
    assert [len(each.labels) for each in found.sets] == [40, 10, 10]
    assert np.array_equal(found.sets[0].images, np.minimum(IMAGES, 254)[:40])


@pytest.mark.parametrize(
    "held",
    [
        (IMAGES, LABELS),
        [IMAGES, LABELS],
        {"x_train": IMAGES, "y_train": LABELS},
        (IMAGES, LABELS.tolist()),
        (np.asfortranarray(IMAGES), LABELS.astype(">i8")),
    ],
    ids=["a pair", "a list", "names", "labels one by one", "orders"],
)
def test_other_forms_of_the_same_are_read(tmp_path, held):
    found = read_pictures(write(tmp_path, pickle.dumps(held)), Choices())
    assert np.array_equal(found.sets[0].images, IMAGES)
    assert np.array_equal(found.sets[0].labels, LABELS)


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_pickles_are_refused_before_anything_runs(tmp_path, kind, times):
    tracemalloc.start()
    try:
        for seed in range(EACH * times):
            path = write(tmp_path, hostile(kind, seed))
            tracemalloc.reset_peak()
            with pytest.raises(DataError, match=r"nothing in it was run|damaged one|must hold"):
                read_pictures(path, Choices())
            assert tracemalloc.get_traced_memory()[1] < 40_000_000, (kind, seed)
    finally:
        tracemalloc.stop()
    assert not RAN


def test_hostile_pickles_would_run_otherwise():
    for seed in range(9):
        pickle.loads(hostile("objects", seed))  # noqa: S301, that is the point
    assert len(RAN) > 3
    RAN.clear()


def test_whatever_is_changed_in_a_pickle_it_is_read_or_refused(tmp_path):
    rng, read = random.Random(1), 0
    for content in (book(), pickle.dumps((IMAGES[:2], LABELS[:2]), protocol=4)):
        for _ in range(60):
            damaged = bytearray(content)
            for _ in range(rng.randrange(1, 4)):
                damaged[rng.randrange(len(damaged)) % 300] = rng.randrange(256)
            with suppress(DataError):
                read_pickle(write(tmp_path, bytes(damaged)), lambda share: None)
                read += 1
    assert read < 120 and not RAN


def test_a_gzip_bomb_is_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr("nnviz.data.pictures.number_pickle.MOST_BYTES", 5_000_000)
    path = write(tmp_path, bytes(50_000_000), "bomb.pkl.gz")
    with pytest.raises(DataError, match="unpacks to more than 5 MB"):
        read_pickle(path, lambda share: None)


def test_what_is_no_pair_is_told(tmp_path):
    with pytest.raises(DataError, match="must hold pairs of pictures and labels"):
        read_pictures(write(tmp_path, pickle.dumps((IMAGES,))), Choices())


@pytest.mark.parametrize(
    "held", [((IMAGES, LABELS[:-1]),), (IMAGES, LABELS[:-1]), {"x": IMAGES, "y": LABELS[:-1]}]
)
def test_a_pair_of_unequal_lengths_is_told(tmp_path, held):
    with pytest.raises(DataError, match="one label for each picture"):
        read_pictures(write(tmp_path, pickle.dumps(held)), Choices())


@pytest.mark.data
def test_the_small_one_of_the_data_folder(data_folder):
    data = load_dataset(data_folder / "tables" / "mnist-small.pkl.gz")
    assert [len(part) for part in (data.train, data.validation, data.test)] == [6, 2, 2]
    assert data.class_names == tuple("0123456789")


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"\x80\x04)" + b"\x85" * 60_000 + b".", "deep.pkl", "too many parts"),
        (bytes(60_000_000), "zeros.pkl.gz", "unpacks to more than 50 MB"),
    ],
    ids=["tuples in tuples", "much that is packed into little"],
)
def test_what_would_take_long_is_refused_early(tmp_path, content, name, said):
    with pytest.raises(DataError, match=said):
        read_pickle(write(tmp_path, content, name), lambda share: None)
