"""``nnviz train --start``: the first weights from a file."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnviz.cli import main
from nnviz.cli.start import begun
from nnviz.core import Network
from nnviz.core.choices import Choices
from nnviz.files import load_network, read_network, save_network

SMALL_PROGRAM = (
    "--data", "three-inputs", "--no-use-biases", "--learning-rate", "4", "--mini-batch-size", "4",
    "--epochs", "10000", "--dtype", "float64", "--monitor", "",
    "--evaluate-every", "1000",
)  # fmt: skip
"""Its gradient is summed over the four examples, so η = 4 averages to the same step."""


def start_of(path, initial):
    weights = [np.array(w) for w in initial]
    save_network(path, Network(weights, [np.zeros(len(w)) for w in weights]), "quadratic")


@pytest.mark.parametrize("name", ["single-neuron", "three-layer"])
def test_the_small_programs_that_everybody_starts_with(tmp_path, golden, name):
    run = json.loads((golden / f"{name}.json").read_text())
    initial = run["initial_weights"]
    start, end = tmp_path / "start.json", tmp_path / "end.json"
    start_of(start, [initial] if name == "single-neuron" else initial)
    assert main(["train", *SMALL_PROGRAM, "--start", str(start), "--save", str(end)]) == 0
    answer = load_network(end).forward(np.array(run["new_input"], float))[1][-1]
    assert answer.item() == pytest.approx(run["output_for_new_input"], rel=1e-9)


def test_the_start_of_the_smallest_is_numpys_first_seed(golden):
    run = json.loads((golden / "single-neuron.json").read_text())
    drawn = 2 * np.random.RandomState(1).random_sample((3, 1)) - 1
    np.testing.assert_array_equal(run["initial_weights"], drawn.T)
    assert f"{run['output_for_new_input']:.8f}" == "0.99993704"


@pytest.mark.parametrize(
    "arguments, named",
    [
        (["--sizes", "3,4,1"], "--sizes"),
        (["--output", "tanh"], "--output"),
        (["--activation", "relu"], "--activation"),
        (["--no-use-biases"], "biases"),
    ],
)
def test_an_option_that_contradicts_the_network_is_status_2(tmp_path, capsys, arguments, named):
    start = tmp_path / "start.json"
    save_network(start, Network([np.ones((2, 3)), np.ones((1, 2))], [np.ones(2), np.ones(1)]))
    given = ["train", "--data", "three-inputs", "--start", str(start), *arguments]
    assert main(given) == 2
    said = capsys.readouterr().err
    assert "--start" in said and named in said


def test_a_run_goes_on_from_what_it_saved(tmp_path):
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    given = ["train", "--data", "xor", "--epochs", "1", "--cost", "quadratic"]
    assert main([*given, "--activation", "tanh", "--sizes", "2,3,1", "--save", str(first)]) == 0
    assert main([*given, "--start", str(first), "--save", str(second)]) == 0
    before, after = load_network(first), load_network(second)
    assert after.activations == before.activations
    assert 0 < np.abs(after.weights[0] - before.weights[0]).max() < 1


def test_a_network_goes_on_with_the_data_that_its_file_names(tmp_path, monkeypatch, capsys):
    (tmp_path / "t").mkdir()
    rows = [f"{a},{b},{a * 2 + b},{'yes' if a > b else 'no'}" for a in range(8) for b in range(8)]
    (tmp_path / "t" / "x.csv").write_text("\n".join(["a,b,c,d", *rows]))
    monkeypatch.chdir(tmp_path)
    train, net = ["train", "--epochs", "1"], str(tmp_path / "net.json")
    assert main([*train, "--data", "t/x.csv", "--wanted", "c", "--save", net]) == 0
    kept = read_network(net).spec
    assert kept.data == str(tmp_path / "t" / "x.csv")
    monkeypatch.chdir("/")
    assert main([*train, "--start", net, "--save", str(tmp_path / "on.json")]) == 0
    spec = read_network(tmp_path / "on.json").spec
    assert (spec.data, spec.choices) == (kept.data, kept.choices) and spec.choices.wanted == "c"
    chosen = {"choices": Choices(wanted="b")}
    assert begun(Path(net), chosen)[0]["choices"] == chosen["choices"]


def test_a_network_that_does_not_name_its_data_asks_for_them(tmp_path, capsys):
    start = tmp_path / "start.json"
    save_network(start, Network([np.ones((4, 2)), np.ones((1, 4))], [np.ones(4), np.ones(1)]))
    assert main(["train", "--start", str(start), "--epochs", "1"]) == 2
    assert "start.json does not name its data: name them with --data." in capsys.readouterr().err
