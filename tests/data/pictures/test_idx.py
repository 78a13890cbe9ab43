"""What a broken IDX file is refused with; nothing of it is believed unchecked."""

import gzip
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from nnviz.data import DataError
from nnviz.data.pictures.idx import read_images, read_labels
from tests.data.idx_files import digits, images_file, labels_file

IMAGES, LABELS = digits(12)


def write(tmp_path, content):
    path = tmp_path / "some-file"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_reads_what_was_written(tmp_path, pack):
    images = read_images(write(tmp_path, pack(images_file(IMAGES))))
    assert images.dtype == np.uint8
    assert np.array_equal(images, IMAGES)
    assert np.array_equal(read_labels(write(tmp_path, pack(labels_file(LABELS)))), LABELS)


BROKEN = {
    "is no file of images": b"<html>not found</html>",
    "an empty file": b"",
    "a file of labels": labels_file(LABELS),
    "half a header": images_file(IMAGES)[:10],
    "a magic number of its own": images_file(IMAGES, magic=2052),
    "images of 513 x 1": struct.pack(">4I", 2051, 12, 513, 1),
    "images of no pixels": struct.pack(">4I", 2051, 12, 0, 28),
    "more than a thousand million": struct.pack(">4I", 2051, 1_000_000, 100, 100),
    "too few images": images_file(IMAGES)[:-1],
    "one byte too many": images_file(IMAGES) + b"\0",
    "no images": images_file(IMAGES[:0]),
    "more than a million": images_file(IMAGES, count=1_000_001),
    "four thousand million": images_file(IMAGES, count=2**32 - 1),
    "a gzip file cut short": gzip.compress(images_file(IMAGES))[:-9],
    "a gzip file with a wrong checksum": gzip.compress(images_file(IMAGES))[:-8] + b"\0" * 8,
    "a gzip file with rubbish in it": gzip.compress(b"")[:10] + b"\xff" * 30,
    "a gzip file with rubbish after it": gzip.compress(images_file(IMAGES)) + b"rubbish",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_broken_images_are_refused_in_one_sentence(tmp_path, content):
    path = write(tmp_path, content)
    with pytest.raises(DataError) as error:
        read_images(path)
    sentence = str(error.value)
    assert str(path) in sentence
    assert sentence.endswith(".") and "\n" not in sentence


def test_broken_labels_are_refused(tmp_path):
    with pytest.raises(DataError, match="is no file of labels"):
        read_labels(write(tmp_path, images_file(IMAGES)))
    with pytest.raises(DataError, match="ends before its 13 labels"):
        read_labels(write(tmp_path, labels_file(LABELS, count=13)))


def test_a_gzip_bomb_is_not_inflated(tmp_path):
    content = images_file(IMAGES) + bytes(50_000_000)
    path = write(tmp_path, gzip.compress(content, compresslevel=1))
    del content
    tracemalloc.start()
    try:
        with pytest.raises(DataError, match="goes on after its 12 images"):
            read_images(path)
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_a_protected_file_is_named(tmp_path, monkeypatch):
    path = write(tmp_path, images_file(IMAGES))

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DataError, match="cannot be read"):
        read_images(path)


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path):
    with pytest.raises(DataError, match="cannot be read"):
        read_images(tmp_path)


def test_header_is_big_endian(tmp_path):
    little = struct.pack("<4I", 2051, 12, 28, 28) + IMAGES.tobytes()
    with pytest.raises(DataError, match="is no file of images"):
        read_images(write(tmp_path, little))
