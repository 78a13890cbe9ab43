"""``nnviz export``: files for other programs."""

import numpy as np
import pytest

from nnviz.cli import main
from nnviz.cli.sharing.export import WAYS
from nnviz.core import Network
from nnviz.files import save_network


@pytest.fixture
def net(tmp_path):
    rng = np.random.default_rng(1)
    weights = [rng.normal(size=(5, 784)), rng.normal(size=(10, 5))]
    network = Network(weights, [np.zeros(5), np.zeros(10)], output="softmax")
    save_network(tmp_path / "net.json", network)
    return str(tmp_path / "net.json")


def test_every_way_out_writes_its_files_and_names_them(tmp_path, net, capsys):
    asked = [part for name in WAYS for part in (f"--{name}", str(tmp_path / f"{name}.out"))]
    assert main(["export", net, *asked]) == 0
    out, err = capsys.readouterr()
    named = out.splitlines()
    assert {str(tmp_path / f"{name}.out") for name in WAYS} <= set(named)
    assert str(tmp_path / "torch.npz") in named
    assert sorted(named) == sorted(str(p) for p in tmp_path.iterdir() if p.name != "net.json")
    assert err == ""


def test_a_way_that_the_network_cannot_leave_keeps_it_from_no_other(tmp_path, capsys):
    """A page with a pad takes no network of two inputs."""
    network = Network([np.ones((1, 2))], [np.zeros(1)], output="sigmoid")
    save_network(tmp_path / "net.json", network)
    ways = {name: str(tmp_path / f"{name}.out") for name in ("numpy", "web", "torch")}
    asked = [part for name, path in ways.items() for part in (f"--{name}", path)]
    assert main(["export", str(tmp_path / "net.json"), *asked]) == 2
    out, err = capsys.readouterr()
    assert {ways["numpy"], ways["torch"]} <= set(out.splitlines()) and ways["web"] not in out
    assert len(err.splitlines()) == 1 and "web.out" not in {p.name for p in tmp_path.iterdir()}
    assert "784" in err or "page" in err


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["NET"], "Name a file: --numpy FILE"),
        (["NET", "--numpy", "there/is/none.py"], "There is no folder"),
        (["nothing.json", "--numpy", "a.py"], "There is no file nothing.json"),
        ([], "see 'nnviz export --help'"),
    ],
)
def test_a_request_without_sense_is_refused(tmp_path, net, capsys, monkeypatch, arguments, said):
    monkeypatch.chdir(tmp_path)
    assert main(["export", *[net if a == "NET" else a for a in arguments]]) == 2
    assert said in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["net.json"]


def test_a_network_saved_alone_knows_its_table_where_that_is_there(tmp_path, capsys):
    rows = [f"{area},{'Ulm' if area % 2 else 'Bonn'},{1000 * area}" for area in range(40, 160)]
    (tmp_path / "own.csv").write_text("\n".join(["area,town,price", *rows]), encoding="utf-8")
    net, script = tmp_path / "net.json", tmp_path / "net.py"
    learn = ["--epochs=1", "--output=linear", "--cost=quadratic", f"--save={net}"]
    assert main(["train", f"--data={tmp_path / 'own.csv'}", *learn]) == 0
    capsys.readouterr()
    assert main(["export", str(net), f"--numpy={script}"]) == 0
    assert capsys.readouterr().err == ""
    told = script.read_text(encoding="utf-8")
    assert 'WANTED = "price"' in told and "town = Ulm" in told and "OUTPUT_MEAN" in told
    (tmp_path / "own.csv").unlink()
    assert main(["export", str(net), f"--numpy={script}"]) == 0
    assert "numbers as the network has them" in capsys.readouterr().err
    assert "COLUMNS" not in script.read_text(encoding="utf-8")
