import numpy as np
import pytest

from nnviz.data.dataset import Dataset, Part

ROWS = np.arange(8.0).reshape(4, 2)


def test_classes_are_one_hot_and_two_classes_are_a_column():
    assert Part.of_classes(ROWS, [2, 0, 1, 2], 3).targets.tolist() == [
        [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]
    ]  # fmt: skip
    assert Part.of_two_classes(ROWS, [1, 0, 0, 1]).targets.tolist() == [[1], [0], [0], [1]]


def test_values_have_no_labels():
    part = Part.of_values(ROWS, np.array([0.5, 1.0, 1.5, 2.0]))
    assert part.labels is None and part[1:].labels is None
    assert part[1:].targets.tolist() == [[1.0], [1.5], [2.0]]


def test_grey_values_are_given_to_the_network_from_0_to_1():
    part = Part.of_two_classes(np.array([[0, 255], [51, 0]], dtype=np.uint8), [0, 1])
    assert part.inputs.dtype == np.float32
    np.testing.assert_allclose(part.inputs, [[0, 1], [0.2, 0]], rtol=1e-6)


@pytest.mark.parametrize(
    ("part", "kind", "outputs"),
    [
        (Part.of_classes(ROWS, [2, 0, 1, 2], 3), "classes", 3),
        (Part.of_two_classes(ROWS, [1, 0, 0, 1]), "classes", 1),
        (Part.of_values(ROWS, np.zeros(4)), "values", 1),
    ],
)
def test_what_is_wanted_follows_from_the_parts(part, kind, outputs):
    data = Dataset("own", "Own", part, part[:2], part[:0])
    assert (data.kind, data.n_inputs, data.n_outputs) == (kind, 2, outputs)
    assert data.largest_size == data.default_size == 4
    assert data.epoch(5, 3).master.tolist() == ROWS[:3].tolist()


def test_grey_values_of_two_kinds_are_joined_as_shares():
    grey = Part.of_classes(np.full((2, 3), 255, np.uint8), np.array([0, 1]), 2)
    shares = Part.of_classes(np.full((1, 3), 0.5, np.float32), np.array([1]), 2)
    assert Part.joined(grey, shares).inputs.tolist() == [[1.0] * 3, [1.0] * 3, [0.5] * 3]
    assert Part.joined(grey, grey).master.dtype == np.uint8
