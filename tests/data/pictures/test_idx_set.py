"""IDX files of any name in a folder, or one level down."""

import gzip
import struct

import numpy as np
import pytest

from nnviz.core.choices import Choices
from nnviz.data import DataError, load_dataset
from nnviz.data.pictures import idx_set
from nnviz.data.pictures.reading import read_pictures
from tests.data.idx_files import digits, images_file, labels_file, write_mnist

IMAGES, LABELS = digits(60)
SMALL = IMAGES[:, ::2, ::2]


def write(folder, *sets, zipped=False):
    """Files of IDX from (name of pictures, name of labels, pictures, labels)."""
    for images_name, labels_name, images, labels in sets:
        for name, content in (
            (images_name, images_file(np.ascontiguousarray(images))),
            (labels_name, labels_file(labels)),
        ):
            (folder / name).write_bytes(gzip.compress(content) if zipped else content)
    return folder


def letters(folder, labels=LABELS, images=IMAGES, part="train"):
    start = f"emnist-letters-{part}"
    return write(
        folder, (f"{start}-images-idx3-ubyte", f"{start}-labels-idx1-ubyte", images, labels)
    )


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("train-{}-idx{}-ubyte", tuple("0123456789")),
        ("fashion-mnist_train_{}.idx{}", ("T-shirt/top", "Trouser")),
        ("kmnist-train-{}-idx{}-ubyte", ("お", "き")),
        ("my own {} for training {}", tuple("0123456789")),
    ],
)
@pytest.mark.parametrize("below", [False, True], ids=["here", "one level down"])
@pytest.mark.parametrize("zipped", [False, True])
def test_sets_of_any_name_are_read(tmp_path, name, classes, below, zipped):
    folder = tmp_path / "raw" if below else tmp_path
    folder.mkdir(exist_ok=True)
    write(
        folder, (name.format("images", 3), name.format("labels", 1), IMAGES, LABELS), zipped=zipped
    )
    found = read_pictures(tmp_path, Choices())
    assert found.class_names[: len(classes)] == classes and len(found.class_names) == 10
    assert np.array_equal(found.sets[0].images, IMAGES)
    assert np.array_equal(found.sets[0].labels, LABELS)


def test_another_side_and_other_classes_become_a_data_set(tmp_path):
    write(tmp_path, ("shapes-images", "shapes-labels", SMALL, LABELS % 3 + 5))
    data = load_dataset(tmp_path)
    assert (data.image_shape, data.n_inputs, data.n_outputs) == ((14, 14), 196, 3)
    assert data.class_names == ("5", "6", "7")
    assert [len(part) for part in (data.train, data.validation, data.test)] == [36, 12, 12]


def test_emnist_letters_count_from_one_and_are_called_by_their_names(tmp_path):
    letters(tmp_path, (np.arange(60) % 26 + 1).astype(np.uint8))
    letters(tmp_path, (np.arange(60) % 26 + 1).astype(np.uint8), part="test")
    data = load_dataset(tmp_path)
    assert data.class_names[:3] == ("A", "B", "C") and data.n_outputs == 26
    assert data.test.labels[25] == 25


def test_the_first_of_several_numbers_is_the_class(tmp_path):
    (tmp_path / "qmnist-train-images-idx3-ubyte").write_bytes(images_file(IMAGES))
    table = np.column_stack([LABELS.astype(">i4"), np.arange(60, dtype=">i4")])
    head = struct.pack(">4B2I", 0, 0, 0x0C, 2, 60, 2)
    (tmp_path / "qmnist-train-labels-idx2-int").write_bytes(head + table.astype(">i4").tobytes())
    assert np.array_equal(read_pictures(tmp_path, Choices()).sets[0].labels, LABELS)


def test_of_several_sets_one_has_to_be_named(tmp_path):
    letters(write(tmp_path, ("digits-train-images", "digits-train-labels", IMAGES, LABELS)))
    with pytest.raises(DataError, match="2 sets of pictures: name one of their files"):
        read_pictures(tmp_path, Choices())
    named = read_pictures(tmp_path / "digits-train-labels", Choices())
    assert named.class_names == tuple("0123456789")


@pytest.mark.parametrize("missing", ["t10k-labels-idx1-ubyte.gz", "train-images-idx3-ubyte.gz"])
def test_what_lacks_its_other_half_is_named(tmp_path, missing):
    (write_mnist(tmp_path) / missing).unlink()
    with pytest.raises(DataError, match=f"There is no {missing}"):
        load_dataset(tmp_path)


@pytest.mark.parametrize(
    ("content", "said"),
    [(images_file(IMAGES), "no labels for the pictures"), (labels_file(LABELS), "no pictures for")],
    ids=["pictures", "labels"],
)
def test_one_whose_other_has_no_name_is_told_what_it_lacks(tmp_path, content, said):
    (tmp_path / "x-ubyte").write_bytes(content)
    with pytest.raises(DataError) as caught:
        load_dataset(tmp_path / "x-ubyte")
    assert said in str(caught.value) and "x-ubyte for x-ubyte" not in str(caught.value)
    assert f"x-ubyte in {tmp_path}:" in str(caught.value)


def test_a_file_of_numbers_in_another_shape_is_told(tmp_path):
    (tmp_path / "x-ubyte").write_bytes(struct.pack(">I4I", 0x804, 2, 2, 2, 2) + bytes(16))
    with pytest.raises(DataError, match="neither pictures nor labels"):
        load_dataset(tmp_path / "x-ubyte")


def test_pictures_of_a_test_alone_do_not_train(tmp_path):
    letters(tmp_path, part="test")
    with pytest.raises(DataError, match="no pictures to train with"):
        load_dataset(tmp_path)


def test_a_class_that_is_never_trained_is_told(tmp_path):
    letters(tmp_path, LABELS % 3 + 11)
    letters(tmp_path, LABELS % 4 + 11, part="test")
    with pytest.raises(DataError, match="the label 14 in a part that does not train"):
        load_dataset(tmp_path)


def test_progress_goes_up_over_all_parts(tmp_path):
    shares = []
    read_pictures(write_mnist(tmp_path), Choices(), shares.append)
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 1


def test_an_empty_folder_says_what_it_could_hold(tmp_path):
    with pytest.raises(DataError, match="IDX files such as MNIST's, or a folder of pictures for"):
        load_dataset(tmp_path)


def test_of_very_many_folders_so_many_files_are_looked_at(tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(idx_set, "MOST_BELOW", 30)
    monkeypatch.setattr(idx_set, "header_of", seen.append)
    for number in range(20):
        (tmp_path / f"{number:02}").mkdir()
        for name in ("a", "b", "c"):
            (tmp_path / f"{number:02}" / name).write_text("x" * (name != "c"))
    assert idx_set.idx_files(tmp_path) == []
    assert len(seen) == 20, "an empty file, as the system has some that never end, is not opened"
