"""``nnviz download``: what it says; how it fails is held where it is done."""

import pytest

from nnviz.cli import main
from nnviz.data.downloads import offers
from tests.data.downloads.a_server import offer, serving


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("NNVIZ_MIRROR", raising=False)
    return tmp_path


def test_it_says_where_the_data_are_and_what_they_are_called(home, monkeypatch, capsys):
    with serving() as server:
        monkeypatch.setitem(offers.OFFERS, "mnist", offer(server))
        assert main(["download", "mnist"]) == 0
    folder = home / "downloads" / "mnist"
    said = f"MNIST is in {folder}: from now on '--data mnist' finds it.\n"
    assert capsys.readouterr().out == said and len(list(folder.iterdir())) == 4


def test_without_a_network_it_is_one_sentence(monkeypatch, capsys):
    monkeypatch.setitem(offers.OFFERS, "mnist", offer("http://127.0.0.1:9/"))
    assert main(["download", "mnist"]) == 1
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "choose that folder." in err


def test_the_help_says_how_much_it_is(capsys):
    assert main(["download", "--help"]) == 0
    assert "mnist: 12 MB; fashion-mnist: 31 MB" in capsys.readouterr().out
    assert main(["download", "cifar"]) == 2
