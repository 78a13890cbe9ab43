"""``nnviz train --start``: the first weights from a file."""

import json

import numpy as np
import pytest

from nnviz.cli import main
from nnviz.core import Network
from nnviz.files import load_network, save_network

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
