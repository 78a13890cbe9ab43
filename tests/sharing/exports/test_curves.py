"""Figures of a run for a spreadsheet, and with the design as json."""

import csv
import dataclasses
import json

import pytest

from nnviz.core import EpochRecord, Network, Spec
from nnviz.core.sentence import SentenceError
from nnviz.core.snapshot import Change
from nnviz.sharing.exports.table import write_export
from nnviz.sharing.exports.trained import Trained
from tests.sharing.exports.made import trained

FIRST = EpochRecord(
    epoch=1,
    training_cost=0.1 + 0.2,
    training_accuracy=0.5,
    validation_cost=None,
    validation_accuracy=None,
    learning_speed=(0.25, 0.125),
)
RUN = dataclasses.replace(
    trained(),
    history=(FIRST, dataclasses.replace(FIRST, epoch=2, validation_cost=1e-7)),
    changes=(Change(epoch=1.5, field="learning_rate", old=3.0, new=0.5),),
    restored_epoch=1,
)


def test_a_row_for_every_epoch_and_every_number_to_the_last_bit(tmp_path):
    (path,) = write_export("curves", RUN, tmp_path / "curves.csv")
    first, second = csv.DictReader(path.read_text().splitlines())
    assert float(first["training_cost"]) == 0.1 + 0.2
    assert (first["learning_speed_1"], first["learning_speed_2"]) == ("0.25", "0.125")
    assert (first["validation_cost"], float(second["validation_cost"])) == ("", 1e-7)
    assert "validation_accuracy" not in first


def test_results_hold_the_design_that_made_them(tmp_path):
    (path,) = write_export("results", RUN, tmp_path / "results.json")
    told = json.loads(path.read_text())
    assert Spec.from_dict(told["spec"]) == RUN.spec
    assert [Change(**change) for change in told["changes"]] == [*RUN.changes]
    assert [record["epoch"] for record in told["epochs"]] == [1, 2]
    assert told["restored_epoch"] == 1, "whose network is there"
    assert told["epochs"][0]["training_cost"] == 0.1 + 0.2
    assert told["epochs"][0]["validation_cost"] is None


@pytest.mark.parametrize("name", ["curves", "results"])
def test_a_step_is_not_to_be_trained(tmp_path, name):
    step = Spec(data="nand", sizes=(2, 1), output="step", cost="quadratic")
    with pytest.raises(SentenceError, match="a step has no slope"):
        write_export(name, Trained(Network.initial(step), step), tmp_path / "a.csv")


@pytest.mark.parametrize("name", ["curves", "results"])
def test_before_the_first_epoch_there_is_nothing(tmp_path, name):
    with pytest.raises(SentenceError, match="no figures yet"):
        write_export(name, trained(), tmp_path / "a.csv")
