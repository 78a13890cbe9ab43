"""A circuit is written and read; a file that is none gives one sentence."""

import json

import pytest

from nnviz.desks.circuit.file import load_circuit, save_circuit
from nnviz.desks.circuit.goals import GOALS
from nnviz.desks.circuit.running import STEP
from nnviz.files.errors import FileError
from tests.desks.circuit.circuits import full_adder, half_adder


@pytest.fixture
def path(tmp_path):
    return tmp_path / "circuit.json"


@pytest.mark.parametrize(
    ("name", "circuit"), [("half adder", half_adder()), ("full adder", full_adder())]
)
def test_what_is_written_is_read(path, name, circuit):
    save_circuit(path, circuit, GOALS[name].wanted)
    read, wanted = load_circuit(path)
    assert wanted == GOALS[name].wanted and GOALS[name].is_done(read, STEP)
    assert [n.bias for n in read.neurons] == [n.bias for n in circuit.neurons]


def test_an_output_that_may_be_anything_is_null(path):
    goal = GOALS["festival all"]
    save_circuit(path, goal.begin(), goal.wanted)
    assert json.loads(path.read_text())["wanted"][0] == [None]
    assert load_circuit(path)[1] == goal.wanted


HOSTILE = {
    "wires": [
        [{"from": 0, "to": 2, "weight": 1e9}],
        [{"from": 0, "to": 2, "weight": "x"}],
        [{"from": 2, "to": 2, "weight": 1}],
        [{"from": 3, "to": 2, "weight": 1}, {"from": 2, "to": 3, "weight": 1}],
        [{"from": -1, "to": 2, "weight": 1}],
        [{"from": 0, "to": 99, "weight": 1}],
        [{"from": 0, "to": 1, "weight": 1}],
        [{"from": True, "to": 2, "weight": 1}],
        [{"from": 0, "to": 2, "weight": 1}] * 2,
        [{"from": [], "to": {}, "weight": None}],
        {},
        None,
    ],
    "inputs": [[], [{"name": "x", "x": 2, "y": 0}], [{"name": "x" * 99, "x": 0, "y": 0}], [[]] * 9],
    "neurons": [[], [{"x": 0, "y": 0, "bias": 0, "name": ""}], "neurons", [None] * 50],
    "wanted": [[], [[1]] * 3, [[2], [0], [0], [0]], [[0, 1]] * 4, [[True]] * 4, None],
    "version": [2, "1", None],
    "format": ["nnviz", [], None],
}


@pytest.mark.parametrize(("key", "value"), [(k, v) for k, all_ in HOSTILE.items() for v in all_])
def test_a_hostile_file_gives_one_sentence(path, key, value):
    goal = GOALS["xor"]
    save_circuit(path, half_adder(), GOALS["half adder"].wanted)
    save_circuit(path, goal.begin(), goal.wanted)
    document = json.loads(path.read_text())
    if key == "wires":
        document["neurons"].append({"x": 0.5, "y": 0.5, "bias": 0, "name": ""})
    path.write_text(json.dumps({**document, key: value}))
    with pytest.raises(FileError) as error:
        load_circuit(path)
    assert str(error.value).startswith(str(path)) and str(error.value).count("\n") == 0


@pytest.mark.parametrize("content", ["", "[]", "nan", "{" * 3000, '{"format": "nnviz-circuit"}'])
def test_no_circuit_at_all(path, content):
    path.write_text(content)
    with pytest.raises(FileError):
        load_circuit(path)
