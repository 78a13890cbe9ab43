import dataclasses

import numpy as np
import pytest

from nnviz.core import Spec
from nnviz.core.fit import fitted
from nnviz.data import DATASETS, Dataset, Part, load_dataset, of_rows
from nnviz.data.problem import Problem, drawn_classes, reads_digits
from nnviz.data.sources import named_problem, problem_of
from tests.data.idx_files import write_mnist

TOYS = [name for name, source in DATASETS.items() if source.problem is not Problem.DIGITS]


def csv(tmp_path, inputs, wanted):
    """A data set of a table with these inputs (m, n) and what is wanted (m,)."""
    path = tmp_path / "own.csv"
    rows = np.column_stack([inputs, wanted])
    path.write_text("\n".join(",".join(f"{x:g}" for x in row) for row in rows))
    return load_dataset(path)


def grey(count=40):
    return np.random.default_rng(1).integers(0, 256, (count, 784)), np.arange(count) % 10


@pytest.mark.parametrize("name", ["handwriting", *TOYS])
def test_the_table_of_sources_and_the_examples_agree(name):
    data, source = load_dataset(name), DATASETS[name]
    assert Problem.of(data) is source.problem is named_problem(name)
    assert (data.n_inputs, data.n_outputs) == source.ends
    assert problem_of(fitted(Spec(data=name), data)) is source.problem


def test_a_table_of_pictures_is_of_digits(tmp_path):
    data = csv(tmp_path, *grey())
    assert Problem.of(data) is Problem.DIGITS
    assert named_problem(data.name) is None
    assert problem_of(Spec(data=data.name)) is Problem.DIGITS


def test_as_many_numbers_that_are_no_grey_values_are_no_digits(tmp_path):
    inputs, labels = grey()
    data = csv(tmp_path, inputs + 0.5, labels)
    assert problem_of(Spec(data=data.name), data) is Problem.RECORDS


@pytest.mark.parametrize(
    ("columns", "classes", "problem"),
    [
        (2, 3, Problem.PLANE),
        (2, None, Problem.OTHER),
        (1, None, Problem.FUNCTION),
        (1, 2, Problem.OTHER),
        (5, 2, Problem.OTHER),
    ],
)
def test_rows_decide_and_a_table_s_are_records(tmp_path, columns, classes, problem):
    inputs, rng = np.random.default_rng(1).random((30, columns)), np.random.default_rng(2)
    wanted = rng.random(30) if classes is None else np.arange(30) % classes
    kind = "values" if classes is None else "classes"
    assert Problem.of(of_rows(inputs, wanted, kind=kind)) is problem
    assert Problem.of(csv(tmp_path, inputs, wanted)) is Problem.RECORDS


def test_only_a_folder_s_pictures_say_whether_they_are_digits(tmp_path):
    assert named_problem(str(write_mnist(tmp_path))) is None
    assert Problem.of(load_dataset(tmp_path)) is Problem.DIGITS


def test_pictures_that_are_no_digits(tmp_path):
    digits = load_dataset(write_mnist(tmp_path))
    letters = dataclasses.replace(digits, classes=tuple("abcdefghij"))
    assert Problem.of(letters) is Problem.PICTURES


@pytest.mark.parametrize("data", ["xor", "spiral", "sine", "/own.csv"])
def test_nothing_is_expected_of_a_design_that_does_not_fit_its_data_yet(data):
    assert problem_of(Spec(data=data, sizes=(3, 4, 5))) is None


def test_which_networks_read_digits():
    assert reads_digits((784, 30, 10))
    assert not reads_digits((2, 3, 1))
    assert not reads_digits((784, 30, 2))


def letters(shares_of_ink, names, border=0):
    """A data set of grey pictures of so much ink each, on that border, of classes so called."""
    master = np.full((60, 28, 28), border, dtype=np.uint8)
    rng = np.random.default_rng(1)
    master[:, 2:26, 2:26][rng.random((60, 24, 24)) < shares_of_ink * 784 / 576] = 255
    part = Part.of_classes(master.reshape(60, 784), np.arange(60) % len(names), len(names))
    return Dataset("own", "own", part, part, part[:0], image_shape=(28, 28), classes=names)


@pytest.mark.parametrize(
    ("names", "ink", "border", "draws"),
    [
        (tuple("ABC"), 0.15, 0, True),
        (tuple("0123456789ABab"), 0.15, 0, True),
        (tuple("ABC"), 0.5, 0, True),
        (tuple("ABC"), 0.15, 200, False),
        (("circle", "square"), 0.15, 0, True),
        (("shirt", "bag", "sandal"), 0.29, 0, False),
    ],
    ids=["letters", "both", "bold letters", "on paper", "strokes", "clothes"],
)
def test_what_one_draws_on_a_pad(names, ink, border, draws):
    data = letters(ink, names, border)
    assert drawn_classes(data) == (names if draws else ())
    assert Problem.of(data) is Problem.PICTURES


def test_digits_are_drawn_and_other_frames_and_values_are_not():
    data = letters(0.15, tuple("AB"))
    assert drawn_classes(load_dataset("handwriting")) == tuple("0123456789")
    assert drawn_classes(dataclasses.replace(data, image_shape=(14, 56))) == ()
    assert drawn_classes(load_dataset("sine")) == () == drawn_classes(load_dataset("spiral"))
