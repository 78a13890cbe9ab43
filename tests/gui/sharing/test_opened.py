"""What a project needs is found where it is now, or it is said what is missing."""

import dataclasses
import shutil

import numpy as np
import pytest

from nnviz.core import Spec, Training
from nnviz.data import load_for
from nnviz.data.dataset import DataError
from nnviz.data.derived.added_examples import with_added
from nnviz.files.own_data import Chosen
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
    spec = Spec(data=str(table), sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy")
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


PLACES = [(x, y) for x in range(9) for y in range(9)]
ROWS = [f"{x},{y},{'a' if x > y else 'b'}" for x, y in PLACES]
OTHERS = {
    "fewer rows": (["x,y,kind", *ROWS[:29]], "it does not hold the examples any more"),
    "another column": (
        ["w,x,y,kind", *(f"{at * at},{row}" for at, row in enumerate(ROWS))],
        "now it needs 3 inputs and 1 output, and before 2 inputs and 1 output.",
    ),
    "another class": (
        ["x,y,kind", *ROWS, "1,2,c", "2,3,c", "3,4,c"],
        "now it needs 2 inputs and 3 outputs, and before",
    ),
    "values": (
        ["x,y,z", *(f"{x},{y},{x * 0.37 + y * 0.11:.4f}" for x, y in PLACES)],
        "now it asks for values, and before for classes.",
    ),
}


@pytest.mark.parametrize("trained", [True, False])
@pytest.mark.parametrize("other", OTHERS)
def test_the_file_is_another_now(kept, other, trained):
    path, table = kept
    lines, why = OTHERS[other]
    if not trained:
        spec = dataclasses.replace(Opened(path).project.spec, cost="cross-entropy")
        save_project(path, Project(spec=spec))
    table.write_text("\n".join(lines))
    opened = Opened(path)
    if other == "fewer rows" and not trained:
        assert len(opened.load(opened.project.spec, lambda share: None).train) < 81
        return
    with pytest.raises(DataError) as caught:
        opened.load(opened.project.spec, lambda share: None)
    said = str(caught.value)
    begins = "it.nnviz is not opened, flowers.csv has changed since it was saved: "
    assert said.startswith(begins + why), said
    assert said.endswith(
        " Put flowers.csv back as it was and open it.nnviz again, or open flowers.csv itself."
    )


def test_the_file_was_moved_and_is_chosen(kept, tmp_path):
    path, table = kept
    here = tmp_path / "blumen.csv"
    shutil.move(table, here)
    opened = Opened(path, chosen=Chosen(str(table), here))
    opened.load(opened.project.spec, lambda share: None)
    assert opened.is_same and opened.run.spec.data == opened.run.training.spec.data == str(here)


@pytest.mark.parametrize("is_there", [True, False])
@pytest.mark.parametrize("other", [*OTHERS, "other values", "no table"])
def test_what_is_chosen_does_not_hold_its_examples(kept, tmp_path, other, is_there):
    """Nor is it taken where it has as many of the same kind: it would be another run."""
    path, table = kept
    here = tmp_path / "blumen.csv"
    lines, why = OTHERS.get(other, ([], "it does not hold the examples any more"))
    here.write_text("\n".join(lines) if lines else table.read_text().replace("0,1,b", "0,1,a"))
    begins = "it.nnviz is not opened, blumen.csv does not hold its data: " + why
    if other == "no table":
        here.write_bytes(b"\0\1\2")
        begins = "it.nnviz is not opened, blumen.csv cannot be used: "
    if not is_there:
        table.unlink()
    opened = Opened(path, chosen=Chosen(str(table), here))
    with pytest.raises(DataError) as caught:
        opened.load(opened.project.spec, lambda share: None)
    assert str(caught.value).startswith(begins)
    assert str(caught.value).endswith(" Choose the file or folder that it was trained on.")


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


def test_the_file_is_no_table_now(kept):
    path, table = kept
    table.write_bytes(b"\0\1\2")
    opened = Opened(path)
    with pytest.raises(DataError) as caught:
        opened.load(opened.project.spec, lambda share: None)
    said = str(caught.value)
    assert said.startswith("it.nnviz is not opened, flowers.csv cannot be used now: ")
    assert said.endswith(" Put flowers.csv back as it was and open it.nnviz again.")


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
