"""The script for NumPy answers and learns as nnviz does."""

import subprocess
import sys

import numpy as np
import pytest

from nnviz.core import Engine
from nnviz.files import FileError, SavedNetwork
from nnviz.sharing.exports.numpy_script import numpy_script
from nnviz.sharing.exports.table import EXPORTS, write_export
from nnviz.sharing.exports.trained import Trained
from tests.gui.own_tables import prices
from tests.sharing.exports.made import KINDS, script, trained

X = np.random.default_rng(3).normal(size=(20, 7))


@pytest.mark.parametrize("activation, output, cost", KINDS)
def test_it_answers_to_the_last_bits(activation, output, cost):
    made = trained(activation, output, cost)
    module = script("numpy", made)
    answered = module.load().feedforward(X)
    np.testing.assert_allclose(answered, made.network.forward(X)[1][-1], rtol=1e-12, atol=1e-12)
    assert module.check() == 0


TRAINED = [kind for kind in KINDS if "step" not in kind]
WAYS = [
    {},
    {"penalty": "l2", "penalty_strength": 3.0, "momentum": 0.5},
    {"penalty": "l1", "penalty_strength": 2.0, "use_biases": False},
]


@pytest.mark.parametrize(
    "activation, output, cost, more",
    [(*kind, WAYS[i % len(WAYS)]) for i, kind in enumerate(TRAINED)],
)
def test_it_learns_as_the_engine_does(activation, output, cost, more):
    made = trained(activation, output, cost, mini_batch_size=5, learning_rate=0.1, **more)
    y = made.spec.encode(np.eye(3)[np.arange(20) % 3])
    engine = Engine(made.network, made.spec, n_train=20)
    learner = script("numpy", made).load()
    for start in range(0, 20, 5):
        rows = slice(start, start + 5)
        engine.step(X[rows], y[rows])
        learner.update_mini_batch(X[rows], y[rows], 0.1, made.spec.penalty_strength, 20)
    for ours, theirs in zip(engine.network.weights, learner.weights, strict=True):
        np.testing.assert_allclose(theirs, ours, rtol=1e-10, atol=1e-11)
    for ours, theirs in zip(engine.network.biases, learner.biases, strict=True):
        np.testing.assert_allclose(theirs, ours, rtol=1e-10, atol=1e-11)


def test_dropout_leaves_out_the_share_that_it_says():
    made = trained("relu", dropout=(0.5, 0.25), learning_rate=0.1)
    module = script("numpy", made)
    net = module.load()
    gradients = [net.backprop(X[:1], np.eye(3)[:1], np.random.default_rng(i)) for i in range(400)]
    silent = np.mean([[b == 0 for b in grads[1][0]] for grads in gradients], axis=0)
    assert (silent > 0.4).all()
    assert all(np.isfinite(w).all() for grads in gradients for w in grads[0])


def run(path, *arguments):
    command = [sys.executable, "-W", "error", str(path), *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=path.parent)


def test_it_runs_by_itself_classifies_and_goes_on_training(tmp_path):
    made = trained(learning_rate=0.5, mini_batch_size=4)
    (path,) = write_export("numpy", made, tmp_path / "my net.py")
    names = np.array(made.classes)[made.network.forward(X)[1][-1].argmax(axis=1)]
    np.save(tmp_path / "x.npy", X)
    asked = run(path, "classify", "x.npy")
    assert (asked.stdout.split(), asked.stderr, asked.returncode) == (list(names), "", 0)
    wanted = np.array(list("abcab" * 4))
    np.savez(tmp_path / "data.npz", x_train=X, y_train=wanted)
    told = run(path, "train", "data.npz", "--epochs", 150, "--save", "more.npz")
    assert told.stderr == ""
    assert "epoch 150: cost" in told.stdout and told.stdout.endswith("20 of 20 right\n")
    module = script("numpy", made)
    learnt = module.load(tmp_path / "more.npz").feedforward(X)
    assert module.answers(learnt) == list(wanted)


def test_many_numbers_are_beside_it(tmp_path, monkeypatch):
    monkeypatch.setattr("nnviz.sharing.exports.numpy_script._MOST_WITHIN", 10)
    made = trained()
    path, other = write_export("numpy", made, tmp_path / "net.py")
    assert (path.name, other.name) == ("net.py", "net.npz")
    module = script("numpy", made, str(path))
    np.testing.assert_array_equal(module.load().weights[1], made.network.weights[1])
    assert module.check() == 0


def test_a_perceptron_can_be_evaluated_alone():
    script = numpy_script(trained("step", "step", "quadratic"), "a.py")["a.py"]
    assert b"backprop" not in script and b"was trained" not in script


def test_tables_of_numbers_are_read(tmp_path):
    made = trained(output="linear", cost="quadratic", sizes=(2, 3, 1))
    module = script("numpy", made)
    (tmp_path / "rows.csv").write_text("1,2,3\n4,5,6\n")
    x, y = module.read(tmp_path / "rows.csv")
    assert x.tolist() == [[1, 2], [4, 5]] and module.targets(y).tolist() == [[3], [6]]


@pytest.mark.parametrize("output", ["linear", "tanh"])
def test_rows_of_a_table_are_in_its_own_units(tmp_path, output):
    data, made = prices(), trained(output=output, cost="quadratic", sizes=(3, 4, 1))
    made = Trained.on(data, made.network, made.spec)
    module = script("numpy", made)
    (tmp_path / "rows.csv").write_text("115,0,1,330000\n9e9,1,0,180000\n")
    x, y = module.read(tmp_path / "rows.csv")
    rows = np.array([data.table.encode([115, "Ulm"]), data.table.encode([9e9, "Bonn"])])
    np.testing.assert_allclose(x, rows, rtol=1e-6)
    np.testing.assert_allclose(y[:, 0], [1.0, -0.875])
    shown = data.table.shown(made.spec.decode(made.network.forward(x)[1][-1]))
    assert module.answers(module.load().feedforward(x)) == [f"{value:.6g}" for (value,) in shown]
    assert [column[0] for column in module.COLUMNS] == ["area", "town = Bonn", "town = Ulm"]
    torch = EXPORTS["torch"].files(made, "net.py")["net.py"].decode()
    compile(torch, "net.py", "exec")
    assert "scaled(x)" in torch


ROWS = {
    "a heading": "area,town = Bonn,town = Ulm,price\n115,0,1,330000\n,1,0,\n",
    "in another order": (
        '\ufeff"price", town = Ulm ,area,town = Bonn\r\n330000,1,115,0\r\n\r\n,0,,1\r\n'
    ),
    "none": "115,0,1,330000\n , 1,0,\n",
}


@pytest.mark.parametrize("text", ROWS.values(), ids=ROWS)
def test_a_heading_names_the_columns_and_an_empty_cell_is_the_median(tmp_path, text):
    data, made = prices(), trained(output="linear", cost="quadratic", sizes=(3, 4, 1))
    module = script("numpy", Trained.on(data, made.network, made.spec))
    path = tmp_path / "rows.csv"
    path.write_text(text, encoding="utf-8", newline="")
    x, y = module.read(path)
    median = {name: value for name, _, _, value in module.COLUMNS}["area"]
    rows = np.array([data.table.encode([115, "Ulm"]), data.table.encode([median, "Bonn"])])
    np.testing.assert_allclose(x, rows, rtol=1e-6)
    assert y[0, 0] == pytest.approx(1.0)
    with pytest.raises(ValueError, match="wanted is missing in row 2 of the data"):
        module.targets(y)


BAD = {
    "a word": ("a,b,c,d,e,f,g\n1,2,3,4,5,6,seven", "Line 2 of data.csv: 'seven' is no number."),
    "an empty cell": ("1,2,3,4,5,6,7\n1,2,,4,5,6,7", "Line 2 of data.csv has an empty cell."),
    "too few": ("1,2,3", "Line 1 of data.csv has 3 cells: the network has 7 inputs."),
    "nothing": ("a,b\n", "data.csv holds no rows of numbers."),
    "ragged": ("1,2,3,4,5,6,7,a\n1,2,3,4,5,6,7", "Line 2 of data.csv has another number of cells"),
}


def test_what_cannot_be_read_is_one_sentence(tmp_path, monkeypatch, capsys):
    module = script("numpy", trained())
    monkeypatch.chdir(tmp_path)

    def refused(*arguments):
        monkeypatch.setattr(sys, "argv", ["e.py", *arguments])
        with pytest.raises(SystemExit) as end:
            module.main()
        out, err = capsys.readouterr()
        assert (end.value.code, out, err.count("\n")) == (2, "", 1)
        return err

    for text, said in BAD.values():
        (tmp_path / "data.csv").write_text(text)
        assert refused("classify", "data.csv").startswith(said)
    (tmp_path / "junk.npz").write_text("junk")
    np.save(tmp_path / "narrow.npy", X[:, :3])
    (tmp_path / "other.csv").write_text("1,2,3,4,5,6,7,z\n")
    np.save(tmp_path / "x.npy", X)
    asked = {
        ("classify", "nowhere.csv"): "There is no file nowhere.csv.",
        ("classify", "x.npy", "--from", "gone.npz"): "There is no file gone.npz.",
        ("classify", "junk.npz"): "",
        ("classify", "."): ". cannot be read: Is a directory.",
        ("classify", "narrow.npy"): "narrow.npy has an array of (20, 3): the network has 7 inputs",
        ("train", "other.csv"): "There is no class z: they are a, b, c.",
        ("train", "x.npy"): "The data do not say what is wanted.",
    }
    for arguments, said in asked.items():
        assert refused(*arguments).startswith(said)


def test_names_of_classes_may_stand_in_a_table(tmp_path):
    module = script("numpy", trained())
    (tmp_path / "rows.csv").write_text("1,2,3,4,5,6,7,b\n1,2,3,4,5,6,7,a\n")
    x, y = module.read(tmp_path / "rows.csv")
    assert module.targets(y).tolist() == [[0, 1, 0], [1, 0, 0]] and x.shape == (2, 7)


def test_one_output_tells_two_classes_apart():
    made = trained(output="tanh", cost="quadratic", sizes=(2, 3, 1))
    module = script("numpy", made)
    assert module.answers(np.array([[-0.2], [0.2]])) == ["a", "b"]
    assert module.targets(np.array(["a", "b"])).tolist() == [[-1], [1]]


def test_what_is_not_finite_is_not_written(tmp_path):
    made = trained()
    wild = made.network.changed(0, 0, 0, 0.0)
    object.__setattr__(wild, "weights", (wild.weights[0] * np.nan, *wild.weights[1:]))
    with pytest.raises(FileError, match="not finite"):
        write_export("numpy", Trained(wild, made.spec), tmp_path / "net.py")
    assert not list(tmp_path.iterdir())


def test_a_file_that_tells_no_design_is_exported_too():
    made = trained("sigmoid", "sigmoid", "cross-entropy")
    kept = Trained.kept(SavedNetwork(made.network, "log-likelihood"))
    assert (kept.spec.cost, kept.classes) == ("quadratic", ("0", "1", "2"))
