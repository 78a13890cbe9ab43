"""A file of each version is kept: what was saved once is opened by every later nnviz."""

from pathlib import Path

import numpy as np
import pytest

from nnviz.sharing.project.project import Layout, load_project
from tests.core.run.test_carried import ended

FILES = Path(__file__).parent / "files"


def test_the_first_version():
    project = load_project(FILES / "version-1.nnviz")
    training = project.training
    assert (training.step, training.epoch, training.n_train) == (5, 1, 14)
    assert project.layout == Layout("MistakesView", True, 260)
    assert [digit.label for digit in project.digits] == [7]
    np.testing.assert_array_equal(project.drawing[0], [[0.25, 0.25], [0.75, 0.25], [0.5, 0.9]])
    lesson = project.lesson
    assert (lesson.id, lesson.prediction.choice, lesson.locks) == ("L15", 1, ("seed",))
    dataset, is_same = project.data.dataset(lambda: None)
    assert is_same and dataset.added == 2
    training.take_up(dataset)
    last = ended(training)
    assert (last.epoch, last.step, last.learning_rate) == (6, 18, 0.025)
    assert last.history[-1].training_cost == pytest.approx(0.81826, rel=1e-3)


def test_none_is_larger_than_it_needs_to_be():
    assert all(path.stat().st_size <= 20_000 for path in FILES.iterdir())
