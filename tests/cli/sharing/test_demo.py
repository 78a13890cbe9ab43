"""``nnviz demo`` opens the window for visitors, with a network that reads digits or none."""

import numpy as np
import pytest

from nnviz.cli import main
from nnviz.core import Network
from nnviz.files import save_network


@pytest.fixture
def opened():
    """What the window was asked to show."""
    return []


@pytest.fixture
def ask(opened):
    def open_window(*shown, demo=False):
        opened.append((shown, demo))
        return 0

    return lambda *arguments: main(["demo", *arguments], open_window)


def saved(tmp_path, n_in):
    save_network(tmp_path / "net.json", Network([np.ones((10, n_in))], [np.zeros(10)]))
    return str(tmp_path / "net.json")


def test_without_a_file_one_learns(ask, opened):
    assert ask() == 0
    assert opened == [((), True)]


def test_a_network_that_reads_digits_is_shown(tmp_path, ask, opened):
    path = saved(tmp_path, 784)
    assert ask(path) == 0
    assert opened == [((path,), True)]


def test_another_is_refused_before_there_is_a_window(tmp_path, ask, opened, capsys):
    assert ask(saved(tmp_path, 7)) == 2
    assert not opened and "choose a network with 784 and 10" in capsys.readouterr().err


def test_where_there_is_no_window_it_says_so(capsys):
    assert main(["demo"]) == 1
    assert "no window" in capsys.readouterr().err
