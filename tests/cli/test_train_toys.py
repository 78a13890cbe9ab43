"""``nnviz train`` with the data sets that it draws itself."""

import dataclasses
import json

import pytest

from nnviz.cli import main
from nnviz.core import Spec
from nnviz.data import DATASETS
from nnviz.data.designs import usual_design
from nnviz.data.problem import Problem
from nnviz.files import read_network
from nnviz.session.designs_left import FIRST_DESIGN
from tests.gui.stripes import stripes

LARGER = (Problem.DIGITS, Problem.RECORDS)
TOYS = [name for name, source in DATASETS.items() if source.problem not in LARGER]


def train(tmp_path, *arguments):
    """The report of a run of three epochs."""
    report = tmp_path / "run.json"
    assert main(["train", "--epochs", "3", *arguments, "--report", str(report)]) == 0
    return json.loads(report.read_text())


@pytest.mark.parametrize("name", TOYS)
def test_every_set_trains_with_no_further_options(tmp_path, name):
    net = tmp_path / "net.json"
    report = train(tmp_path, "--data", name, "--save", str(net))
    problem, last = DATASETS[name].problem, report["epochs"][-1]
    values, table = problem is Problem.FUNCTION, problem is Problem.TABLE
    usual = usual_design(name)
    assert report["spec"]["sizes"] == list(usual.sizes)
    assert report["images"] == 3 * (8 if "cheese" in name else 4 if table else usual.data_size)
    assert last["training_cost"] > 0
    assert (last["training_accuracy"] is None) == values
    assert (last["validation_cost"] is None) == table
    assert report["test_cost"] is report["test_accuracy"] is None
    assert read_network(net).cost == ("quadratic" if values else "cross-entropy")


@pytest.mark.parametrize(("name", "rows"), [("iris", 90), ("penguins", 208), ("diabetes", 266)])
def test_the_tables_that_come_with_nnviz_train_likewise(tmp_path, name, rows):
    report = train(tmp_path, "--data", name)
    assert report["images"] == 3 * rows
    assert report["spec"]["sizes"] == list(usual_design(name).sizes)
    assert (report["test_accuracy"] is None) == ("test_r2" in report) == (name == "diabetes")


def test_size_noise_and_seed_draw_the_points(tmp_path):
    runs = [
        train(tmp_path, "--data", "spiral", "--data-size", "60", *more)["epochs"]
        for more in ([], ["--noise", "0.3"], ["--seed", "2"], ["--noise", "0.3"])
    ]
    assert runs[1] == runs[3]
    assert runs[0] != runs[1] and runs[0] != runs[2]


@pytest.mark.parametrize(
    "arguments, cost, output",
    [
        (["--data", "xor", "--sizes", "2,9,1"], "cross-entropy", "sigmoid"),
        (["--data", "circle", "--output", "tanh"], "quadratic", "tanh"),
        (["--data", "sine", "--output", "sigmoid"], "quadratic", "sigmoid"),
        (["--data", "and", "--cost", "quadratic", "--activation", "tanh"], "quadratic", "sigmoid"),
    ],
)
def test_what_is_left_out_follows_what_is_said(tmp_path, arguments, cost, output):
    spec = train(tmp_path, *arguments)["spec"]
    assert (spec["cost"], spec["output"]) == (cost, output)


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["--data", "circle", "--noise", "0.7"], "--noise: Noise can be at most 0.5."),
        (["--data", "circle", "--data-size", "5"], "--data-size: Draw at least 10 points."),
        (["--data", "sine", "--cost", "cross-entropy"], "--cost: "),
        (["--data", "xor", "--output", "softmax"], "--output: One softmax output is always 1"),
        (["--data", "xor", "--train-size", "5"], "--train-size: There are only 4 training"),
    ],
)
def test_what_makes_no_sense_is_status_2(capsys, arguments, sentence):
    assert main(["train", *arguments]) == 2
    assert sentence in capsys.readouterr().err


IDLE = {
    "a strength of no penalty": (
        ["--data", "xor", "--penalty-strength", "5"],
        "--penalty-strength: λ changes nothing without a penalty",
        ["--penalty", "l2"],
    ),
    "a penalty of no strength": (
        ["--data", "xor", "--penalty", "l2"],
        "--penalty: With λ 0",
        ["--penalty-strength", "0"],
    ),
    "an accuracy of values": (
        ["--data", "sine", "--stop-accuracy", "0.9"],
        "--stop-accuracy: Sine asks for values",
        None,
    ),
    **{
        f"a target {name} that is not seen": (
            ["--data", "xor", f"--stop-{name}", "0.25", "--monitor", "validation-cost"],
            f"--stop-{name}: It has no figure to go by: add {figure} to --monitor",
            ["--monitor", figure],
        )
        for name, figure in (
            ("cost", "training-cost"),
            ("accuracy", "training-accuracy"),
            ("error", "training-cost"),
        )
    },
    **{
        f"{option} with no figure": (
            ["--data", "xor", *option.split(), "--monitor", "learning-speed"],
            f"{option.split()[0]}: It has no figure to go by: add {figure} to --monitor",
            ["--monitor", figure],
        )
        for option, figure in (
            ("--restore-best", "training-cost"),
            ("--schedule halving", "training-cost"),
            ("--stop-patience 3", "training-cost"),
        )
    },
    "the patience of no schedule": (
        ["--data", "xor", "--schedule-patience", "3"],
        "--schedule-patience: η is constant",
        ["--schedule", "halving"],
    ),
    "hidden neurons that there are not": (
        ["--data", "xor", "--sizes", "2,1", "--dropout", "0.5"],
        "--dropout: There is no hidden layer",
        ["--sizes", "2,3,1"],
    ),
    "points that are not drawn": (
        ["--data", "xor", "--data-size", "20"],
        "--data-size: The examples of XOR are not made by it",
        ["--data", "circle"],
    ),
    "digits that are not written": (
        ["--data", "iris", "--no-fresh-digits"],
        "--fresh-digits: The examples of Iris are not made by it",
        None,
    ),
}


def notes(capsys):
    """What is said on stderr, but not of the epochs."""
    return [line for line in capsys.readouterr().err.splitlines() if not line.startswith("epoch")]


@pytest.mark.parametrize(("arguments", "said", "with_it"), IDLE.values(), ids=IDLE)
def test_of_what_changes_nothing_it_is_said_what_it_lacks(capsys, arguments, said, with_it):
    assert main(["train", "--epochs", "1", *arguments]) == 0
    (note,) = notes(capsys)
    assert note.startswith(f"nnviz: {said}")
    if with_it:
        assert main(["train", "--epochs", "1", *arguments, *with_it]) == 0
        assert notes(capsys) == []


def test_what_is_as_usual_may_be_said_of_any_data(capsys):
    usual = ("--noise", "0", "--data-size", "500", "--penalty", "none", "--penalty-strength", "0")
    assert main(["train", "--epochs", "1", "--data", "xor", *usual]) == 0
    assert notes(capsys) == []


@pytest.mark.parametrize("name", ["xor", "half-adder", "checkerboard"])
def test_what_is_left_out_is_what_choosing_the_data_brings_in_the_window(tmp_path, name):
    spec = Spec.from_dict(train(tmp_path, "--data", name)["spec"])
    assert spec == dataclasses.replace(usual_design(name), epochs=3)


def test_a_rate_that_is_named_stays_as_it_is_named(tmp_path):
    spec = train(tmp_path, "--data", "checkerboard", "--learning-rate", "1")["spec"]
    assert (spec["learning_rate"], spec["schedule"]) == (1.0, "constant")


def test_its_twin_is_what_the_window_begins_with(tmp_path, monkeypatch):
    source = DATASETS["handwriting"]._replace(load=lambda request: stripes())
    monkeypatch.setitem(DATASETS, "handwriting", source)
    spec = Spec.from_dict(train(tmp_path)["spec"])
    assert spec == dataclasses.replace(FIRST_DESIGN, epochs=3)
    spec = Spec.from_dict(train(tmp_path, "--learning-rate", "0.25")["spec"])
    assert spec == Spec(epochs=3), "a rate that is named stays, with no schedule"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("step-function", "No layer learns any more, mean |δ| is close to 0: try a smaller η.\n"),
        ("moons", "No hidden layer learns any more, mean |δ| is close to 0: try a smaller η.\n"),
    ],
)
def test_a_far_too_large_eta_is_told_at_the_end(tmp_path, capsys, name, said):
    for eta, is_told in (("1000", True), ("0.3", False)):
        train(tmp_path, "--data", name, "--epochs", "8", "--learning-rate", eta)
        assert (said in "".join(capsys.readouterr())) == is_told
