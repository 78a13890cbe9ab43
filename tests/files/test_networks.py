"""Networks on disk: network2's json where that is enough, and nothing believed when read."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnviz.core import ACTIVATIONS, COSTS, Network, Spec
from nnviz.files import FileError, load_network, networks, read_network, save_network
from tests.core.legal import SIZES

HIDDEN = [name for name, activation in ACTIVATIONS.items() if activation.hidden]


def network(activation="sigmoid", output="sigmoid", dtype="float64", sizes=SIZES):
    cost = "log-likelihood" if output == "softmax" else "quadratic"
    spec = Spec(sizes=sizes, activation=activation, output=output, cost=cost, dtype=dtype)
    return Network.initial(spec)


def same(one, other):
    pairs = zip((*one.weights, *one.biases), (*other.weights, *other.biases), strict=True)
    return all(np.array_equal(a, b) for a, b in pairs) and one.activations == other.activations


@given(
    sizes=st.lists(st.integers(1, 6), min_size=2, max_size=5),
    names=st.data(),
    dtype=st.sampled_from(["float32", "float64"]),
    seed=st.integers(0, 2**32),
)
def test_comes_back_to_the_last_bit(tmp_path_factory, sizes, names, dtype, seed):
    rng = np.random.default_rng(seed)
    scales = 10.0 ** rng.integers(-30, 30, len(sizes) - 1)
    weights = [
        (rng.normal(size=(n_out, n_in)) * scale).astype(dtype)
        for n_in, n_out, scale in zip(sizes, sizes[1:], scales, strict=False)
    ]
    biases = [rng.normal(size=n).astype(dtype) for n in sizes[1:]]
    hidden = tuple(names.draw(st.sampled_from(HIDDEN)) for _ in sizes[2:])
    output = names.draw(st.sampled_from(list(ACTIVATIONS)))
    cost = names.draw(st.sampled_from(list(COSTS)))
    original = Network(weights, biases, activation=hidden, output=output)
    path = tmp_path_factory.mktemp("networks") / "net.json"
    save_network(path, original, cost)
    saved = read_network(path)
    assert same(saved.network, original)
    assert saved.cost == cost
    assert saved.network.sizes == tuple(sizes)


@pytest.mark.parametrize(
    "cost, name", [("quadratic", "QuadraticCost"), ("cross-entropy", "CrossEntropyCost")]
)
def test_a_network_of_network2_is_exactly_its_json(tmp_path, cost, name):
    net = network()
    save_network(tmp_path / "net.json", net, cost)
    assert json.loads((tmp_path / "net.json").read_text()) == {
        "sizes": [4, 5, 3, 3],
        "weights": [w.tolist() for w in net.weights],
        "biases": [[[b] for b in bias.tolist()] for bias in net.biases],
        "cost": name,
    }


@pytest.mark.parametrize(
    "net, cost",
    [
        (network("relu"), "quadratic"),
        (network("sigmoid", "softmax"), "log-likelihood"),
        (network("tanh", "tanh"), "quadratic"),
        (network(sizes=(4, 3), output="linear"), "quadratic"),
    ],
)
def test_network2_cannot_mistake_another_network_for_its_own(tmp_path, net, cost):
    save_network(tmp_path / "net.json", net, cost)
    document = json.loads((tmp_path / "net.json").read_text())
    assert document["cost"] not in networks.NETWORK2_COSTS.values()
    assert document["cost"] == cost
    assert (document["format"], document["version"]) == ("nnviz-network", 1)
    assert document["activations"] == list(net.activations[:-1])
    assert document["output"] == net.output
    assert same(load_network(tmp_path / "net.json"), net)


@pytest.mark.parametrize(
    "output, cost",
    [("sigmoid", "cross-entropy"), ("softmax", "log-likelihood"), ("tanh", "quadratic")],
)
def test_the_cost_left_out_is_the_one_that_goes_with_the_output(tmp_path, output, cost):
    save_network(tmp_path / "net.json", network(output=output))
    assert read_network(tmp_path / "net.json").cost == cost


def loaded_by_network2(path):
    """What the book's ``network2.load`` does, and nothing else."""
    with path.open() as file:
        data = json.load(file)
    cost = {"QuadraticCost": "quadratic", "CrossEntropyCost": "cross-entropy"}[data["cost"]]
    weights, biases = ([np.array(each) for each in data[key]] for key in ("weights", "biases"))
    assert [w.shape for w in weights] == list(zip(data["sizes"][1:], data["sizes"], strict=False))
    return weights, biases, cost


@pytest.mark.parametrize("data", ["xor", "nand", "blobs"])
@pytest.mark.parametrize("cost", ["quadratic", "cross-entropy"])
def test_network2_reads_a_network_that_names_its_data(tmp_path, data, cost):
    spec = Spec(data=data, sizes=(2, 3, 1), output="sigmoid", cost=cost)
    net = Network.initial(spec)
    save_network(tmp_path / "net.json", net, cost, spec)
    weights, biases, name = loaded_by_network2(tmp_path / "net.json")
    assert name == cost and all(map(np.array_equal, weights, net.weights))
    assert all(b.shape == (len(b), 1) for b in biases)
    assert all(map(np.array_equal, map(np.ravel, biases), net.biases))
    saved = read_network(tmp_path / "net.json")
    assert (saved.spec, saved.cost) == (spec, cost)


def test_reads_what_network2_saved(golden):
    saved = read_network(golden / "network2-saved.json")
    example = json.loads((golden / "network2-saved-output.json").read_text())
    answer = saved.network.forward(np.array(example["input"]))[1][-1]
    assert np.abs(answer - example["output"]).max() < 1e-10
    assert saved.cost == "cross-entropy"
    assert saved.network.sizes == (4, 5, 3)


def test_saving_what_network2_saved_gives_the_same_file(golden, tmp_path):
    saved = read_network(golden / "network2-saved.json")
    save_network(tmp_path / "net.json", saved.network, saved.cost)
    assert (tmp_path / "net.json").read_text() == (golden / "network2-saved.json").read_text()


PLAIN = {
    "sizes": [2, 2, 1],
    "weights": [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0]]],
    "biases": [[[1.0], [2.0]], [[3.0]]],
    "cost": "QuadraticCost",
}
EXTENDED = PLAIN | {
    "format": "nnviz-network",
    "version": 1,
    "activations": ["relu"],
    "output": "linear",
    "cost": "quadratic",
}


def test_the_examples_below_would_be_read_were_they_not_spoiled(tmp_path):
    for document in (PLAIN, EXTENDED):
        (tmp_path / "net.json").write_text(json.dumps(document))
        assert load_network(tmp_path / "net.json").sizes == (2, 2, 1)


SPOILED = {
    "a list": [],
    "no weights": {k: v for k, v in PLAIN.items() if k != "weights"},
    "no cost": {k: v for k, v in PLAIN.items() if k != "cost"},
    "an unknown cost": PLAIN | {"cost": "LogLikelihoodCost"},
    "a cost that is a list": PLAIN | {"cost": ["QuadraticCost"]},
    "sizes that are no list": PLAIN | {"sizes": "221"},
    "one size": PLAIN | {"sizes": [2]},
    "a size of 0": PLAIN | {"sizes": [2, 0, 1]},
    "a size of true": PLAIN | {"sizes": [2, 2, True]},
    "a size of 2.0": PLAIN | {"sizes": [2, 2.0, 1]},
    "other sizes": PLAIN | {"sizes": [2, 3, 1]},
    "more layers": PLAIN | {"sizes": [2, 2, 1, 1]},
    "too many weights": PLAIN | {"sizes": [2, 30_000_000, 1]},
    "sizes beyond int64": PLAIN | {"sizes": [10**18, 10**18, 1]},
    "weights that are no list": PLAIN | {"weights": {"0": 1}},
    "a layer that is no list": PLAIN | {"weights": [1.0, [[5.0, 6.0]]]},
    "a row that is no list": PLAIN | {"weights": [[1.0, [3.0, 4.0]], [[5.0, 6.0]]]},
    "a row too short": PLAIN | {"weights": [[[1.0], [3.0, 4.0]], [[5.0, 6.0]]]},
    "a row too deep": PLAIN | {"weights": [[[[1.0], 2.0], [3.0, 4.0]], [[5.0, 6.0]]]},
    "a weight of text": PLAIN | {"weights": [[["1", 2.0], [3.0, 4.0]], [[5.0, 6.0]]]},
    "a weight of null": PLAIN | {"weights": [[[None, 2.0], [3.0, 4.0]], [[5.0, 6.0]]]},
    "a weight of true": PLAIN | {"weights": [[[True, 2.0], [3.0, 4.0]], [[5.0, 6.0]]]},
    "a weight of 10^400": PLAIN | {"weights": [[[10**400, 2.0], [3.0, 4.0]], [[5.0, 6.0]]]},
    "flat biases": PLAIN | {"biases": [[1.0, 2.0], [3.0]]},
    "another format": EXTENDED | {"format": "keras"},
    "a newer version": EXTENDED | {"version": 2},
    "no activations": {k: v for k, v in EXTENDED.items() if k != "activations"},
    "an activation too many": EXTENDED | {"activations": ["relu", "relu"]},
    "an unknown activation": EXTENDED | {"activations": ["swish"]},
    "a hidden softmax": EXTENDED | {"activations": ["softmax"]},
    "an unknown output": EXTENDED | {"output": {}},
    "an extension's unknown cost": EXTENDED | {"cost": "QuadraticCost"},
}


@pytest.mark.parametrize("document", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_network_is_refused_in_one_sentence(tmp_path, document):
    assert_refused(tmp_path / "net.json", json.dumps(document))


ROTTEN = {
    "nothing": "",
    "not json": "sizes: [2, 2, 1]",
    "NaN": json.dumps(PLAIN).replace("6.0", "NaN"),
    "-Infinity": json.dumps(PLAIN).replace("6.0", "-Infinity"),
    "1e999": json.dumps(PLAIN).replace("6.0", "1e999"),
    "more than float32 holds": json.dumps(PLAIN).replace("6.0", "-1e300"),
    "a whole number, as large": json.dumps(PLAIN).replace("6.0", "1" + "0" * 300),
    "deep lists": "[" * 100_000,
    "deep objects": '{"a":' * 100_000,
    "deep weights": json.dumps(PLAIN).replace("6.0", "[" * 50_000 + "]" * 50_000),
    "a number of 5,000 digits": json.dumps(PLAIN).replace("6.0", "1" * 5_000),
    "not UTF-8": b'{"sizes": "\xff"}',
}


@pytest.mark.parametrize("content", ROTTEN.values(), ids=ROTTEN)
def test_rotten_json_is_refused_in_one_sentence(tmp_path, content):
    assert_refused(tmp_path / "net.json", content)


def assert_refused(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(FileError) as error:
        load_network(path)
    sentence = str(error.value)
    assert str(path) in sentence
    assert sentence.endswith(".") and "\n" not in sentence and len(sentence) < len(str(path)) + 200


def test_too_many_values_are_refused_before_they_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr("nnviz.files.network_json._MOST_VALUES", 100)
    monkeypatch.setattr("nnviz.files.network_json.parse_json", None)
    assert_refused(tmp_path / "net.json", "[" + "[]," * 101 + "[]]")


def test_a_file_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("nnviz.files.network_json._MOST_BYTES", 1_000_000)
    path = tmp_path / "net.json"
    path.write_bytes(b" " * 1_000_001)
    with pytest.raises(FileError, match="larger than 1 MB"):
        load_network(path)


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(FileError, match="There is no file"):
        load_network(tmp_path / "net.json")
    with pytest.raises(FileError, match="is a folder"):
        load_network(str(tmp_path))
    np.savez(tmp_path / "net.npz", w1=np.eye(2), b1=np.zeros(2))
    with pytest.raises(FileError, match="no network's activations: open the json"):
        load_network(tmp_path / "net.npz")


def test_a_network_that_is_not_finite_is_not_written(tmp_path):
    net = Network([np.array([[np.nan]])], [np.zeros(1)])
    with pytest.raises(FileError, match="not finite"):
        save_network(tmp_path / "net.json", net)
    assert not (tmp_path / "net.json").exists()


def test_what_float32_holds_is_read_and_what_it_does_not_is_not_written(tmp_path):
    most = float(np.finfo(np.float32).max)
    path = tmp_path / "net.json"
    save_network(path, Network([np.array([[most]])], [np.zeros(1)]))
    assert load_network(path).cast("float32").weights[0].item() == most
    with pytest.raises(FileError, match="too large"):
        save_network(path, Network([np.array([[2 * most]])], [np.zeros(1)]))


def test_an_unknown_cost_is_a_mistake_of_the_caller(tmp_path):
    with pytest.raises(ValueError, match="no cost 'hinge': choose quadratic"):
        save_network(tmp_path / "net.json", network(), "hinge")


@pytest.mark.parametrize("activation", ["tanh", "sigmoid"])
def test_the_design_stands_in_the_file(tmp_path, activation):
    spec = Spec(
        data="xor", sizes=(2, 3, 1), activation=activation, output="sigmoid", cost="quadratic"
    )
    net = Network.initial(spec)
    save_network(tmp_path / "net.json", net, spec.cost, spec)
    assert read_network(tmp_path / "net.json").spec == spec
    save_network(tmp_path / "net.json", net, spec.cost)
    assert read_network(tmp_path / "net.json").spec is None


@pytest.mark.parametrize(
    "damage", [{"sizes": [2, 4, 1]}, {"cost": "cross-entropy"}, {"epochs": -1}, {"colour": "red"}]
)
def test_a_design_that_is_none_or_another_network_s_is_passed_over(tmp_path, damage):
    spec = Spec(data="xor", sizes=(2, 3, 1), activation="tanh", output="sigmoid", cost="quadratic")
    path = tmp_path / "net.json"
    save_network(path, Network.initial(spec), spec.cost, spec)
    document = json.loads(path.read_text())
    document["spec"] |= damage
    path.write_text(json.dumps(document))
    saved = read_network(path)
    assert saved.spec is None and saved.network.sizes == (2, 3, 1)
