"""Whatever options are given together: a run, or one sentence; never a traceback."""

import re

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nnviz.cli import main
from nnviz.cli.options import FIELDS as OPTIONS
from nnviz.cli.options import option_of
from nnviz.core import ACTIVATIONS, Network
from nnviz.data import DATASETS
from nnviz.data.problem import Problem
from nnviz.files import save_network

FIELDS = {field.name: field for field in OPTIONS}
QUICK = {
    "epochs": ["1"],
    "data_size": ["10", "25", "9"],
    "sizes": ["2,1", "2,3,1", "1,1,1", "2", ""],
}
"""Values of what would take long."""
ODD = ["", "-1", "0", "nan", "inf", "1e999", "x", "1,2", ",", "9" * 400]
DOUBLED = re.compile(r"(?<![./\\'])[.,:;]{2}(?![./\\])")
"""Two marks in a row; three dots are others, and so is a folder above."""
TOYS = [name for name, source in DATASETS.items() if source.problem is not Problem.DIGITS]


def values(field):
    """Texts for one field: every choice, the limits and beyond, and what is none."""
    about = field.metadata
    if field.name in QUICK:
        return QUICK[field.name]
    if field.name == "data":
        return [*TOYS, "nowhere", "no.csv", "~nobody"]
    if about["choices"]:
        names = [*about["choices"], "softmax"]
        return [*names, f"{names[0]},{names[-1]}", ""]
    low, high = (f"{limit:g}" for limit in (about["minimum"], about["maximum"]))
    return [low, high, "1", "0.5", f"{high}0", *ODD]


def option(name):
    field = FIELDS[name]
    if field.metadata["kind"] is bool:
        return st.sampled_from([option_of(name), option_of(name).replace("--", "--no-")])
    return st.sampled_from(values(field)).map(lambda text: f"{option_of(name)}={text}")


options = st.lists(st.sampled_from(list(FIELDS)), unique=True, max_size=6).flatmap(
    lambda names: st.tuples(*map(option, names))
)


def check(arguments, capsys):
    """The status, once it is sure that all was said in one sentence."""
    capsys.readouterr()
    status = main(arguments)
    err = capsys.readouterr().err
    assert status in (0, 1, 2)
    assert "Traceback" not in err and "Warning" not in err
    if status:
        assert err.splitlines()[-1].startswith("nnviz: ")
    check_punctuation(err)
    return status


def check_punctuation(said):
    """A message of two sentences has one mark between them; names of files may have more."""
    assert not DOUBLED.search(said), said


def test_the_mark_that_is_doubled_is_found():
    for wrong in ("it failed.: see", "it ended..", "why., 2.0 s", "so:."):
        assert DOUBLED.search(wrong), wrong
    for right in ("30 % … 40 %.", "../net.json", "data.csv: no", "wait...", "'x.': y", "0.5."):
        assert not DOUBLED.search(right), right


@settings(
    max_examples=2 * settings().max_examples,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(options, st.sampled_from(TOYS))
@example(("--activation=step",), "xor")
@example(("--output=step", "--cost=quadratic"), "circle")
def test_options_together(capsys, given_options, data):
    start = ["train", f"--data={data}", "--epochs=1", "--data-size=20"]
    check([*start, *given_options], capsys)


@pytest.mark.parametrize("name", [name for name, a in ACTIVATIONS.items() if not a.trainable])
@pytest.mark.parametrize("option", ["activation", "output"])
def test_what_has_no_slope_is_refused_before_training(capsys, name, option):
    assert main(["train", "--data=xor", "--cost=quadratic", f"--{option}={name}"]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1 and "no slope" in err


def test_a_start_without_slope_is_refused(tmp_path, capsys):
    network = Network([np.ones((1, 2))], [np.zeros(1)], output="step")
    save_network(tmp_path / "net.json", network, "quadratic")
    assert main(["train", "--data=xor", f"--start={tmp_path / 'net.json'}"]) == 2
    assert "no slope" in capsys.readouterr().err


WILD = [
    *("--axis=learning_rate=1e4,1e5", "--seeds=1"),
    *("--data=sine", "--sizes=1,8,1", "--activation=relu", "--output=linear", "--cost=quadratic"),
    *("--epochs=2", "--learning-rate=1e5"),
]
"""What diverges."""

WRONG = [
    ["sweep"],
    ["sweep", "--axis=learning_rate=0.1", "--results={folder}/none/x.jsonl"],
    ["sweep", "--axis=seed=1,2", "--results={folder}/a.jsonl"],
    ["sweep", "--axis=nothing=1", "--results={folder}/b.jsonl"],
    ["sweep", "--axis=learning_rate", "--results={folder}/c.jsonl"],
    ["sweep", "--axis=learning_rate=x", "--results={folder}/d.jsonl"],
    ["sweep", "--axis=momentum=2", "--data=xor", "--epochs=1", "--results={folder}/e.jsonl"],
    ["sweep", *WILD[:-1], "--jobs=1", "--results={folder}/f.jsonl"],
    ["sweep", "--results={folder}/g.jsonl", "--seeds=0", "--axis=momentum=0"],
    ["find-eta", "--data=nowhere"],
    ["find-eta", "--activation=step", "--data=xor"],
    ["compare", "{folder}/none.json", "{folder}/none.json"],
    ["compare"],
    ["train", "--data={folder}/none.csv"],
    ["train", "--data={folder}"],
    ["train", "--data=xor", "--start={folder}/none.json"],
    ["train", "--data=xor", "--epochs=1", "--save={folder}/none/net.json"],
    ["train", "--data=xor", "--epochs=1", "--report={folder}/none/run.json"],
    ["train", "--data=xor", *WILD[2:]],
    ["classify", "{folder}/none.json", "{folder}/none.png"],
    ["data", "{folder}/none.csv"],
    ["data", "{folder}"],
    ["data", "{folder}/bad.csv"],
    ["lesson", "none"],
    ["lesson", "L15", "--form=book"],
    ["lesson", "L15", "--report=x.txt"],
    ["lesson", "{folder}/bad.toml"],
    ["lesson", "{folder}/none.toml"],
    ["lesson", "L33"],
    ["export", "{folder}/none.json", "--onnx={folder}/x.onnx"],
    ["export"],
    ["film", "{folder}/x.txt"],
    ["film", "{folder}/none/x.gif", "--data=xor", "--epochs=1"],
    ["open", "AAAA-AAAA-AAAA"],
    ["open", "{folder}/none.nnviz"],
    ["download", "nothing"],
    ["nonsense"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=lambda given: " ".join(given)[:40])
def test_what_is_said_of_what_goes_wrong_has_no_mark_twice(tmp_path, capsys, arguments):
    (tmp_path / "bad.csv").write_text("a,b\n1\n", encoding="utf-8")
    (tmp_path / "bad.toml").write_text("id = 3\n", encoding="utf-8")
    main([each.replace("{folder}", str(tmp_path)) for each in arguments])
    said = capsys.readouterr()
    assert said.err or said.out
    check_punctuation(said.err.replace(str(tmp_path), "FOLDER"))
    check_punctuation(said.out.replace(str(tmp_path), "FOLDER"))
