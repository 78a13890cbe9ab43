"""The report of a run is true, complete and plain json."""

import json
from dataclasses import replace

import pytest

import nnviz
from nnviz.core import EpochRecord, Spec
from nnviz.files.reports import Report, finite, versions, write_report

RECORD = EpochRecord(
    epoch=1,
    training_cost=float("inf"),
    training_accuracy=0.5,
    validation_cost=None,
    validation_accuracy=float("nan"),
)


def report(**changes):
    values = {
        "spec": Spec(epochs=1),
        "epochs": (RECORD,),
        "outcome": "finished",
        "test_cost": 0.25,
        "test_accuracy": 0.9,
        "images": 100,
        "training_seconds": 2.0,
        "seconds": 3.0,
    }
    return Report(**(values | changes))


def test_is_written_as_json_with_every_figure(tmp_path):
    write_report(tmp_path / "run.json", report())
    read = json.loads((tmp_path / "run.json").read_text())
    assert Spec.from_dict(read["spec"]) == Spec(epochs=1)
    assert len(read["epochs"]) == 1
    figures = {"epoch": 1, "training_accuracy": 0.5, "training_cost": None, "validation_cost": None}
    assert read["epochs"][0].items() >= figures.items()
    figures = ("test_cost", "test_accuracy", "training_seconds", "seconds", "images_per_second")
    assert [read[figure] for figure in figures] == [0.25, 0.9, 2.0, 3.0, 50.0]
    assert read["versions"] == versions()


def test_epochs_leave_out_what_another_run_would_not_repeat():
    [epoch] = report().as_dict()["epochs"]
    assert not {"seconds", "step"} & set(epoch)


def test_epochs_tell_of_the_test_part_where_it_is_measured():
    [plain] = report().as_dict()["epochs"]
    [tested] = report(epochs=(replace(RECORD, test_accuracy=0.5),)).as_dict()["epochs"]
    assert tested == plain | {"test_accuracy": 0.5} and "weight_speed" not in plain


def test_a_run_that_never_trained_has_no_speed():
    assert report(training_seconds=0.0, images=0).as_dict()["images_per_second"] is None


def test_versions_name_what_was_reckoned_with():
    found = versions()
    assert found["nnviz"] == nnviz.__version__
    assert all(found[name] for name in ("python", "numpy", "scipy", "blas", "platform"))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_no_number_that_is_not_finite_is_left(number):
    assert finite({"a": [number, (1.0, number)], "b": "nan"}) == {
        "a": [None, [1.0, None]],
        "b": "nan",
    }
