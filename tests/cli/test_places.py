"""No command writes a file over one that it reads, nor one file twice."""

import importlib
import itertools

import pytest
from PIL import Image

from nnviz.cli import main
from nnviz.cli.command import _HOMES, COMMANDS
from nnviz.cli.places import place, target
from nnviz.core import Network, Spec
from nnviz.files import save_network
from tests.data.idx_files import write_mnist

NEEDED = {"sweep": ["--axis", "learning_rate=0.1,1"], "lesson": ["L04"]}
NAMES_FILE = ("FILE", "NET", "FOLDER", "PATH", "IMAGE")


def parser_of(command):
    return importlib.import_module(f"nnviz.cli.{_HOMES.get(command, command)}")._parser()


def actions_of(command, kind):
    return [each for each in parser_of(command)._actions if each.type is kind]


def named(action, path):
    return [*action.option_strings[:1], path]


def clashes():
    for command in COMMANDS:
        written = actions_of(command, target)
        pairs = [*itertools.combinations(written, 2)]
        pairs += itertools.product(written, actions_of(command, place))
        data = [each for each in parser_of(command)._actions if each.option_strings == ["--data"]]
        pairs += itertools.product(written, data)
        for one, other in pairs:
            yield pytest.param(command, one, other, id=f"{command}-{one.dest}-{other.dest}")


def content_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(arguments, folder, capsys):
    """The one sentence; all files are as they were."""
    before = content_of(folder)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    assert content_of(folder) == before
    return err


def test_all_that_is_a_file_is_known_to_be_read_or_written():
    for command in COMMANDS:
        for action in parser_of(command)._actions:
            metavar = str(action.metavar)
            if any(word in metavar for word in NAMES_FILE) and metavar != "CODE|FILE":
                assert action.type in (place, target), (command, action.dest)


@pytest.mark.parametrize("command, one, other", list(clashes()))
@pytest.mark.parametrize("way", ["same", "link"])
def test_one_file_twice(tmp_path, monkeypatch, capsys, command, one, other, way):
    monkeypatch.chdir(tmp_path)
    ending = {"film": ".gif", "report": ".json"}.get(one.dest, ".csv")
    (tmp_path / f"my{ending}").write_text("a,b\n1,2\n", encoding="utf-8")
    (tmp_path / f"link{ending}").symlink_to(f"my{ending}")
    second = f"./my{ending}" if way == "same" else f"link{ending}"
    arguments = [*NEEDED.get(command, []), *named(one, f"my{ending}"), *named(other, second)]
    if command == "export" and other.option_strings:
        arguments.insert(0, "net.json")
    assert ": name " in refused([command, *arguments], tmp_path, capsys)


@pytest.fixture
def net(tmp_path):
    """A network of a table of its own, which its design names."""
    rows = "\n".join(f"{n},{n * n % 7},{n}" for n in range(40))
    (tmp_path / "my.csv").write_text(f"a,b,c\n{rows}\n", encoding="utf-8")
    spec = Spec(data=str(tmp_path / "my.csv"), sizes=(2, 1), output="linear", cost="quadratic")
    save_network(tmp_path / "net.json", Network.initial(spec), spec.cost, spec)
    return tmp_path / "net.json"


@pytest.mark.parametrize(
    "asked",
    [
        ["--onnx", "my.csv"],
        ["--torch", "t.npz"],
        ["--torch", "u.py", "--numpy", "u.npz"],
        ["--torch", "u.py", "--onnx", "u.npz"],
        ["--onnx", "same", "--web", "same"],
    ],
)
def test_what_goes_beside_or_is_named_in_the_network_counts(
    tmp_path, net, monkeypatch, capsys, asked
):
    monkeypatch.chdir(tmp_path)
    assert "name" in refused(["export", str(net), *asked], tmp_path, capsys)


def test_files_of_a_folder_of_data_stay_and_others_may_be_there(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "mnist"
    folder.mkdir()
    write_mnist(folder)
    images = next(folder.glob("train-images*"))
    for data in (folder, images):
        arguments = ["train", "--data", str(data), "--epochs", "1"]
        labels = next(folder.glob("train-labels*"))
        assert "reads" in refused([*arguments, "--save", str(labels)], folder, capsys)
    net = folder / "net.json"
    net.write_text("{}", encoding="utf-8")
    assert main([*arguments, "--sizes", "784,2,10", "--save", str(net)]) == 0
    capsys.readouterr()
    monkeypatch.setenv("NNVIZ_MNIST", str(folder))
    assert "reads" in refused(["train", "--data=mnist", f"--save={images}"], folder, capsys)
    assert "reads" in refused(
        ["lesson", "L15", "--mnist", str(folder), f"--results={images}"], folder, capsys
    )


def test_pictures_that_a_table_names_stay(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "images").mkdir()
    for number in range(4):
        Image.new("L", (9, 9), number * 50).save(tmp_path / f"p{number}.gif")
        Image.new("L", (9, 9), number * 50).save(tmp_path / "images" / f"p{number + 4}.png")
    rows = "".join(f"p{number},{'ab'[number % 2]}\n" for number in range(8))
    (tmp_path / "list.csv").write_text(f"file,what\n{rows}", encoding="utf-8")
    (tmp_path / "link.png").symlink_to("images/p5.png")
    Image.new("L", (9, 9)).save(tmp_path / "film.gif")
    data = ["--data", "list.csv", "--epochs", "1"]
    assert "list.csv reads" in refused(["film", "p2.gif", *data], tmp_path, capsys)
    assert "reads" in refused(["train", *data, "--save", "link.png"], tmp_path, capsys)
    spec = Spec(data="list.csv", sizes=(81, 2), output="softmax", cost="log-likelihood")
    save_network(tmp_path / "net.json", Network.initial(spec), spec.cost, spec)
    asked = ["export", "net.json", "--onnx", "images/p6.png"]
    assert "reads" in refused(asked, tmp_path, capsys)
    assert main(["film", "film.gif", *data]) == 0, "one that it does not name"


def test_a_lesson_of_ones_own_is_not_replaced(tmp_path, capsys):
    from tests.lessons.files import SMALL

    own = tmp_path / "T1.toml"
    own.write_text(SMALL, encoding="utf-8")
    assert "the lesson reads" in refused(
        ["lesson", str(own), "--results", str(own)], tmp_path, capsys
    )


def test_devices_may_be_named_twice(capsys):
    assert (
        main(["train", "--data=xor", "--epochs=1", "--save=/dev/null", "--report=/dev/null"]) == 0
    )
