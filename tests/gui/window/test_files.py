import dataclasses
import threading

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Sentence, Spec
from nnviz.files import FileError, load_design, load_network, save_design, save_network
from nnviz.gui.plot.export import Sheet
from nnviz.gui.saving import Saving, saving
from nnviz.gui.window import files as windows_files
from nnviz.gui.window.files import Files
from nnviz.session.training_session import TrainingSession

SPEC = Spec(data="and", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy")


class Dialogs:
    """Answers every question with ``path``."""

    def __init__(self):
        self.path, self.offered = None, ""

    def file(self, title, kinds):
        return self.path

    def file_to_write(self, title, name, kinds):
        self.offered = name
        return self.path


@pytest.fixture
def dialogs():
    return Dialogs()


@pytest.fixture
def files(qapp, dialogs):
    files = Files(TrainingSession(SPEC), dialogs)
    files.said, files.seen = [], []
    files.chosen.connect(files.open)
    files.told.connect(files.said.append)
    files.opened.connect(lambda spec, network: files.seen.append((spec, network)))
    return files


def network_of(*sizes, activation="sigmoid", bias=0.0):
    pairs = list(zip(sizes[1:], sizes[:-1], strict=True))
    biases = [np.full(n, bias) for n, _ in pairs]
    return Network([np.ones(pair) for pair in pairs], biases, activation=activation)


def test_the_present_network_is_written_with_its_cost(files, tmp_path):
    files.write_network(tmp_path / "net.json")
    assert files.has_saved(files._session.latest.network)
    assert load_network(tmp_path / "net.json").sizes == SPEC.sizes
    assert [message.level for message in files.said] == ["info", "info"]


def test_the_present_design_is_written(files, dialogs, tmp_path):
    dialogs.path = tmp_path / "mine.json"
    files.choose_and_save_design()
    assert dialogs.offered == "design.nnviz.json"
    files.settle()
    assert load_design(dialogs.path) == SPEC


def test_a_design_is_opened_as_it_is(files, dialogs, tmp_path):
    dialogs.path = tmp_path / "design.json"
    spec = dataclasses.replace(SPEC, seed=9)
    save_design(dialogs.path, spec)
    files.choose_and_open()
    assert files.seen == [(spec, None)] and files.said == []


def test_a_network_is_opened_with_a_design_that_fits_it(files, tmp_path):
    save_network(tmp_path / "net.json", network_of(2, 5, 1, activation="tanh"), "quadratic")
    files.open(tmp_path / "net.json")
    [(spec, network)] = files.seen
    assert (spec.sizes, spec.activation, spec.cost) == ((2, 5, 1), "tanh", "quadratic")
    assert spec.data == SPEC.data and network.sizes == spec.sizes


def test_a_network_for_which_no_data_are_known_is_one_sentence(files, tmp_path):
    save_network(tmp_path / "net.json", network_of(5, 3), "quadratic")
    files.open(tmp_path / "net.json")
    assert files.seen == []
    assert "5 inputs and 3 outputs" in files.said[0].text and "CSV" in files.said[0].text


def test_what_is_neither_is_one_error(files, tmp_path):
    (tmp_path / "x.json").write_text("[]")
    files.open(tmp_path / "x.json")
    assert files.seen == []
    assert [message.level for message in files.said] == ["error"]


def test_large_files_are_read_and_written_aside(qtbot, files, tmp_path, monkeypatch):
    monkeypatch.setattr(windows_files, "LARGE_BYTES", 0)
    threads = []

    def noted(call):
        def called(*arguments):
            threads.append(threading.current_thread())
            return call(*arguments)

        return called

    for name in ("save_network", "read_network"):
        monkeypatch.setattr(windows_files, name, noted(getattr(windows_files, name)))
    path, network = tmp_path / "net.json", files._session.latest.network
    files.write_network(path)
    assert "Saving" in files.said[0].text and files._saved is None
    qtbot.waitUntil(lambda: files._saved is network)
    files.open(path)
    files.open(tmp_path / "nowhere.json")
    qtbot.waitUntil(lambda: files.said[-1].level == "error")
    [(_, opened)] = files.seen
    assert opened.sizes == SPEC.sizes
    assert threading.main_thread() not in threads and len(threads) == 3
    files.write_network(path, at_once=True)
    assert threads[-1] is threading.main_thread()


def test_dialogs_that_are_left_do_nothing(files):
    files.choose_and_open()
    files.choose_and_save_network()
    files.choose_and_save_design()
    files.choose_and_save(Saving("cost.csv", "", lambda path: 1 / 0))
    assert (files.said, files.seen) == ([], [])


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_a_plot_is_written_while_the_window_goes_on(qtbot, files, dialogs, tmp_path, kind):
    plot, threads = QWidget(), []
    qtbot.addWidget(plot)
    plot.resize(60, 40)
    offered = saving(Sheet(plot, [["x"], [1.0]]), "Plot", kind)

    def write(path):
        threads.append(threading.current_thread())
        offered.write(path)

    dialogs.path = tmp_path / offered.file_name
    files.choose_and_save(offered._replace(write=write))
    qtbot.waitUntil(lambda: dialogs.path.exists() and len(files.said) == 2)
    assert threads and threading.main_thread() not in threads
    assert files.said[-1].text == f"Saved as {dialogs.path}."


def test_what_a_view_shows_is_saved_or_told(files, dialogs, tmp_path):
    dialogs.path = tmp_path / "cost.csv"
    files.choose_and_save(Saving("cost.csv", "", lambda path: path.write_text("1,2")))
    files.settle()
    assert dialogs.path.read_text() == "1,2"

    def full(path):
        raise FileError(Sentence("The disk is full."))

    files.choose_and_save(Saving("cost.csv", "", full))
    files.settle()
    assert [message.level for message in files.said] == ["info", "info", "info", "error"]
    assert files.said[-1].text == "The disk is full."
