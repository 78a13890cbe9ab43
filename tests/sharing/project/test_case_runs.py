"""The case that is kept with a project: with the run of its broken design, and hints."""

import dataclasses
import json

import pytest

from nnviz.core import Sentence, train
from nnviz.data import load_dataset
from nnviz.sharing.project.points import KeptData
from nnviz.sharing.project.project import KeptCase, KeptRun, Project, load_project, save_project
from tests.core.run.test_carried import ALL, assert_same
from tests.sharing.project.mutations import JSON, unpacked
from tests.sharing.project.test_hostile import changed, refused


@pytest.fixture(scope="module")
def case():
    dataset = load_dataset("spiral")
    first, *_, last = train(ALL, dataset)
    failure = Sentence("Training diverged by mini-batch {step:,}.", step=3)
    broken = KeptRun(last, first.network, failure, True, KeptData.of(dataset))
    mended = dataclasses.replace(ALL, learning_rate=0.3)
    return KeptCase(id="D6", hints=2, has_given_up=True, broken=broken, judged=mended)


@pytest.fixture
def path(tmp_path, case):
    save_project(tmp_path / "it.nnviz", Project(spec=ALL, case=case))
    return tmp_path / "it.nnviz"


def test_it_comes_back(path, case):
    found = load_project(path).case
    assert_same(found.broken.snapshot, case.broken.snapshot)
    assert str(found.broken.failure) == str(case.broken.failure) and found.broken.complete
    assert dataclasses.replace(found, broken=None) == dataclasses.replace(case, broken=None)


def test_its_runs_may_be_to_come(path, case):
    bare = dataclasses.replace(case, broken=None, judged=None)
    save_project(path, Project(spec=ALL, case=bare))
    assert load_project(path).case == bare


def test_without_one_the_file_is_as_it_was_before_there_were_any(path):
    save_project(path, Project(spec=ALL))
    assert "case" not in json.loads(unpacked(path.read_bytes())[JSON])
    assert load_project(path).case is None


@pytest.mark.parametrize(
    "edit",
    [
        lambda case: case.update(hints=-1),
        lambda case: case.update(hints=10**9),
        lambda case: case.update(hints=1.5),
        lambda case: case.update(id="D" * 1_000),
        lambda case: case.update(id=6),
        lambda case: case.update(has_given_up=1),
        lambda case: case.update(judged={"sizes": [2, -1, 1]}),
        lambda case: case.update(broken={}),
        lambda case: case.update(mood="good"),
        lambda case: case.pop("broken"),
        lambda case: case["broken"].update(complete="no"),
        lambda case: case["broken"]["snapshot"].update(epoch=-1),
        lambda case: case["broken"]["start"]["weights"].pop(),
        lambda case: case["broken"]["data"]["points"]["train"].update(master="nothing"),
    ],
)
def test_another_one_is_refused(path, edit):
    refused(path, changed(path.read_bytes(), lambda document: edit(document["case"])))


def test_a_lesson_besides_is_refused(path):
    lesson = {
        "id": "L15",
        "form": "quick",
        "seed": 3,
        "at": 0,
        "is_free": False,
        "hands": [],
        "prediction": {"choice": None, "number": None, "sketch": []},
        "locks": [],
        "runs": [],
    }
    good = path.read_bytes()
    refused(path, changed(good, lambda document: document.update(lesson=lesson)))
    save_project(path, Project(spec=ALL))
    path.write_bytes(changed(path.read_bytes(), lambda d: d.update(lesson=lesson)))
    assert load_project(path).lesson.id == "L15", "by itself it is sound"
