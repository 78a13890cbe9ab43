"""Whatever a file or a name holds, data is read or refused with one sentence."""

import gzip
import os

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnviz.core import Spec, SpecError
from nnviz.data import DataError, load_for
from nnviz.data.pictures.idx import read_images, read_labels
from nnviz.data.problem import Problem
from tests.data.idx_files import digits, images_file, labels_file

EXAMPLES = settings(
    max_examples=settings().max_examples,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
IMAGES, LABELS = digits(3)


class Stop(Exception):  # noqa: N818, it is no error
    """What a loader that is to stop raises."""


def stop(share):
    raise Stop


@st.composite
def damaged(draw, contents):
    """One of these contents with some bytes changed, left out or put in."""
    content = bytearray(draw(st.sampled_from(contents)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(content)))
        cut = draw(st.integers(0, 4))
        content[at : at + cut] = draw(st.binary(max_size=4))
    return bytes(content)


def refusal(load):
    """The sentence that it is refused with; None where it is read."""
    try:
        load()
    except (DataError, SpecError) as error:
        sentence = str(error)
        assert sentence.endswith((".", "…")), sentence
        return sentence
    return None


FILES = [images_file(IMAGES), labels_file(LABELS)]


@EXAMPLES
@given(damaged(FILES + [gzip.compress(file) for file in FILES]))
def test_idx(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    refusal(lambda: read_images(path))
    refusal(lambda: read_labels(path))


numbers = st.floats() | st.integers() | st.sampled_from(["", "x", "3.4e38", "-3.4e38", "1e-320"])
cells = numbers.map(str) | st.text(max_size=6)
tables = st.lists(st.lists(cells, min_size=1, max_size=4), max_size=9)


@EXAMPLES
@given(tables, st.sampled_from([",", ";", "\t"]))
def test_tables(tmp_path, rows, mark):
    path = tmp_path / "table.csv"
    text = "\n".join(mark.join(row) for row in rows)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    check_table(path)


@EXAMPLES
@given(damaged([b"x,y,c\n1,2,a\n3,4,b\n5,6,a\n7,8,b\n9,9,a\n", b"1;0,5;3\n2;0,25;1\n"]))
def test_damaged_tables(tmp_path, content):
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    check_table(path)


def check_table(path):
    def load():
        data = load_for(Spec(data=str(path)))
        for part in (data.train, data.validation, data.test):
            assert np.isfinite(part.inputs).all() and np.isfinite(part.targets).all()

    return refusal(load)


NAMES = ["~nobody", "~nobody/x.csv", "a\0b", "a\0.csv", "x" * 5000, "x" * 5000 + ".csv"]


@EXAMPLES
@given(st.sampled_from(NAMES) | st.text(max_size=8).map(lambda text: text + "/none.csv"))
def test_names_of_data(name):
    assert refusal(lambda: load_for(Spec(data=name)))


@pytest.mark.parametrize("name", NAMES)
def test_names_of_the_folder_with_mnist(monkeypatch, name):
    if "\0" not in name:
        monkeypatch.setenv("NNVIZ_MNIST", name)
        assert refusal(lambda: load_for(Spec(data="mnist")))


@pytest.mark.parametrize("name", ["pipe.csv", "pipe.npz", "pipe.pkl", "pipe.png", "pipe"])
def test_what_is_no_file_is_not_read(tmp_path, name):
    os.mkfifo(tmp_path / name)
    told = refusal(lambda: load_for(Spec(data=str(tmp_path / name))))
    assert "is not a file" in told


def test_a_table_is_left_while_it_is_read(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("".join(f"{i},{i % 3}\n" for i in range(3000)))
    shares = []
    load_for(Spec(data=str(path)), shares.append)
    assert len(shares) >= 5 and shares == sorted(shares)
    with pytest.raises(Stop):
        load_for(Spec(data=str(path)), stop)


def test_images_are_left_while_they_are_read(tmp_path):
    path = tmp_path / "images"
    path.write_bytes(images_file(np.zeros((5000, 28, 28), np.uint8)))
    shares = []
    read_images(path, shares.append)
    assert len(shares) == 4 and shares[-1] == 1
    with pytest.raises(Stop):
        read_images(path, stop)


@pytest.mark.parametrize("most, kept", [(255, np.uint8), (1, np.float32), (1 / 255, np.float32)])
def test_grey_values_of_digits_may_be_0_to_255_or_0_to_1(tmp_path, most, kept):
    path = tmp_path / "digits.csv"
    rng = np.random.default_rng(0)
    grey = rng.integers(0, 256, (20, 784))
    grey[0, 0] = 255
    rows = grey if most == 255 else grey * (most / 255)
    path.write_text("".join(",".join(map(str, row)) + f",{i % 10}\n" for i, row in enumerate(rows)))
    data = load_for(Spec(data=str(path)))
    assert data.image_shape == (28, 28) and data.train.master.dtype == kept
    assert Problem.of(data) is Problem.DIGITS
    found = np.concatenate([part.inputs for part in (data.train, data.validation, data.test)])
    wanted = rows / 255 if most == 255 else rows
    assert np.allclose(np.sort(found, axis=0), np.sort(wanted, axis=0), atol=1e-6)
