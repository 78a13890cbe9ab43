"""The newcomer's command line: run by test_newcomer, in the house that has every addition."""

import json
import re

import pytest

from nnviz.cli import main
from nnviz.core import Spec, SpecError
from tests.newcomer import NEW_CHOICES


def test_it_tells_of_what_is_new(capsys):
    assert main(["train", "--help"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "--start-scale" in told
    assert all(re.search(rf"One of [^.]*\b{name}\b", told) for name in NEW_CHOICES.values())


def test_it_trains_with_what_is_new(tmp_path):
    report = tmp_path / "report.json"
    settings = {
        **{name: value for name, value in NEW_CHOICES.items() if name != "output"},
        "data": "stripes",
        "sizes": "2,8,1",
        "learning-rate": "1",
        "penalty-strength": "0.001",
        "start-scale": "5",
        "epochs": "30",
        "report": report,
    }
    assert main(["train", *(f"--{name}={value}" for name, value in settings.items())]) == 0
    epochs = json.loads(report.read_text())["epochs"]
    assert epochs[-1]["training_cost"] < epochs[0]["training_cost"]


@pytest.mark.parametrize(
    "wrong, said", [({"start_scale": -1}, "at least 0"), ({"schedule": "fade"}, "fading")]
)
def test_what_cannot_be_says_so(wrong, said):
    with pytest.raises(SpecError, match=said):
        Spec(**wrong)
