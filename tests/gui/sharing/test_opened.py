"""What a project needs is found where it is now, or it is said what is missing."""

import shutil

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.data import load_for
from nnviz.data.dataset import DataError
from nnviz.data.derived.added_examples import with_added
from nnviz.gui.sharing.project.run import Opened
from nnviz.sharing.project.points import KeptData
from nnviz.sharing.project.project import Project, save_project
from tests.core.run.test_carried import PLAIN, assert_same, begun, ended


@pytest.fixture
def kept(tmp_path):
    """A project on a table, and the table."""
    table = tmp_path / "at home" / "flowers.csv"
    table.parent.mkdir()
    rows = [f"{x},{y},{'a' if x > y else 'b'}" for x in range(9) for y in range(9)]
    table.write_text("\n".join(["x,y,kind", *rows]))
    spec = Spec(data=str(table), sizes=(2, 3, 1), output="sigmoid", cost="quadratic")
    training = Training(spec, load_for(spec))
    next(training.steps())
    path = tmp_path / "handed in" / "it.nnviz"
    path.parent.mkdir()
    data = KeptData.of(training.dataset)
    save_project(path, Project(spec=spec, training=training, data=data))
    return path, table


def test_the_file_is_where_it_was(kept):
    opened = Opened(kept[0])
    dataset = opened.load(opened.project.spec, lambda share: None)
    assert opened.is_same and opened.run.training.dataset is dataset


def test_the_file_was_handed_in_beside_the_project(kept):
    path, table = kept
    shutil.move(table, path.parent / "flowers.csv")
    opened = Opened(path)
    opened.load(opened.project.spec, lambda share: None)
    assert opened.is_same


def test_the_file_has_changed(kept):
    path, table = kept
    table.write_text(table.read_text().replace("0,1,b", "0,1,a"))
    opened = Opened(path)
    opened.load(opened.project.spec, lambda share: None)
    assert not opened.is_same


def test_the_file_holds_fewer_rows(kept):
    path, table = kept
    table.write_text("\n".join(table.read_text().splitlines()[:30]))
    opened = Opened(path)
    with pytest.raises(DataError, match="does not hold the examples"):
        opened.load(opened.project.spec, lambda share: None)


def test_the_file_is_gone(kept):
    path, table = kept
    table.unlink()
    opened = Opened(path)
    with pytest.raises(DataError) as caught:
        opened.load(opened.project.spec, lambda share: None)
    assert str(caught.value) == (
        "it.nnviz is not opened: its data flowers.csv are missing. "
        f"Put flowers.csv into {path.parent} and open it.nnviz again."
    )


def test_points_that_wait_for_the_next_epoch_still_do(tmp_path):
    training = begun(PLAIN)
    for at, _ in enumerate(training.steps()):
        if at == 2:
            break
    following = with_added(training.dataset, np.array([[1.0, 2.0]]), np.array([1]))
    training.change_data(following)
    path = tmp_path / "it.nnviz"
    data, coming = KeptData.of(training.dataset), KeptData.of(following)
    save_project(path, Project(spec=PLAIN, training=training, data=data, coming=coming))
    opened = Opened(path)
    assert opened.load(PLAIN, lambda share: None).added == 1
    there = opened.run.training
    assert there.n_train == training.n_train and there.dataset.added == 0
    assert_same(ended(there), ended(training))
    assert there.n_train == training.n_train and there.dataset.added == 1
