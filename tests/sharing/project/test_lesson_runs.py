"""The runs of a lesson that are over come back as they were."""

import dataclasses

from nnviz.core import Sentence, train
from nnviz.data import load_dataset
from nnviz.lessons.progress import Prediction
from nnviz.lessons.shelf import LESSONS
from nnviz.sharing.project.points import KeptData
from nnviz.sharing.project.project import (
    KeptLesson,
    KeptRun,
    Project,
    load_project,
    save_project,
)
from nnviz.sharing.project.writer import Writer
from tests.core.run.test_carried import ALL, assert_same


def test_they_are_the_same(tmp_path):
    dataset = load_dataset("spiral")
    first, *_, last = train(ALL, dataset)
    failure = Sentence(
        "Training diverged by mini-batch {step:,}: {why}.", step=3, why=Sentence("η")
    )
    lesson = KeptLesson(
        id="L15",
        form="quick",
        seed=3,
        at=1,
        prediction=Prediction(choice=1, number=2.5, sketch=tuple([None] * 63 + [0.5])),
        is_free=True,
        hands=(3, 4),
        locks=("seed",),
        runs=(KeptRun(last, first.network, failure, True, KeptData.of(dataset)),),
    )
    path = tmp_path / "it.nnviz"
    save_project(path, Project(spec=ALL, lesson=lesson))
    found = load_project(path).lesson
    [run] = found.runs
    assert_same(run.snapshot, last)
    assert str(run.failure) == str(failure) and run.complete
    assert dataclasses.replace(found, runs=()) == dataclasses.replace(lesson, runs=())


def test_rows_that_have_names_have_them_again(tmp_path):
    design = LESSONS["L11"].forms["quick"].designs["trained"]
    path = tmp_path / "it.nnviz"
    save_project(path, Project(spec=design.spec, data=KeptData.of(design.rows)))
    again, is_same = load_project(path).data.dataset(lambda: None)
    assert is_same and again.input_names == design.rows.input_names
    assert again.output_names == design.rows.output_names


def test_data_without_names_are_written_as_before_there_were_any():
    plain = Writer({}).plain(KeptData.of(load_dataset("spiral")), KeptData, "data")
    assert "input_names" not in plain["points"]
