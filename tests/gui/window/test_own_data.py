"""A CSV file as data, in the real window."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from nnviz.core import Network, Spec
from nnviz.core.choices import Choices
from nnviz.files import save_network
from nnviz.session.run_state import RunState
from tests.data.test_any_file import NAMES
from tests.gui.window.hands import child, click

ROWS = ["x,y,kind", *(f"{x / 4},{y / 4},{'in' if x * x + y * y < 9 else 'out'}"
                      for x in range(-5, 6) for y in range(-5, 6))]  # fmt: skip


@pytest.fixture
def window(window_anew, unmarked_data):
    return window_anew


def choose(qtbot, window, monkeypatch, path):
    """Pick "File…" by keyboard; the dialog answers with ``path``, whose page is agreed to."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    choice = child(window, "dataset_choice")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: window.pages.shown is not None)  # is imported first
    qtbot.waitUntil(child(window, "own_data_use").isEnabled)
    click(qtbot, window, "own_data_use")


def test_a_table_is_chosen_and_learnt(qtbot, window, monkeypatch, tmp_path):
    path = tmp_path / "rings.csv"
    path.write_text("\n".join(ROWS))
    choose(qtbot, window, monkeypatch, path)
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == str(path))
    assert window.session.spec.sizes[0] == 2 and window.session.spec.sizes[-1] == 1
    assert window.session.spec.schedule == "constant"
    assert window.panel.form.train_size.control.accessibleName() == "Training rows"
    window.session.train()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
    assert window.session.latest.history[-1].training_accuracy > 0.9


def test_a_table_that_cannot_be_had_any_more_leaves_all_as_it_was(qtbot, window, tmp_path):
    window.commands.take_edited(dataclasses.replace(window.session.spec, sizes=(784, 7, 10)))
    spec, network = window.session.spec, window.session.latest.network
    path = tmp_path / "holes.csv"
    path.write_text("x,kind\n1,in\n")
    window.commands.take_own_data(path)
    qtbot.waitUntil(lambda: window.message_bar.level == "error")
    assert "“kind” is in in every row" in window.message_bar.text()
    choice = child(window, "dataset_choice")
    item = choice.findData(str(path))
    assert choice.itemText(item).endswith("holes.csv (could not be read)")
    assert choice.itemData(item, Qt.ItemDataRole.ToolTipRole) == window.message_bar.text()
    assert choice.currentData() == "handwriting" and window.panel.spec == spec
    assert window.session.is_ready and window.session.latest.network is network
    assert window.session.spec == spec and child(window, "drawing_pad").isVisible()
    assert window.panel.form.layers.chips.layers == (7,)


@pytest.mark.long
@pytest.mark.parametrize("most", [1.0, 255])
def test_a_table_of_digits_has_the_drawing_pad(qtbot, window, monkeypatch, tmp_path, most):
    path = tmp_path / "digits.csv"
    rows = np.round(np.random.default_rng(0).random((20, 784)), 2 if most == 1 else 0) * most
    rows[:, ::2] = 0  # paper
    rows[0, 0] = most
    path.write_text(
        "".join(",".join(f"{x:g}" for x in row) + f",{i % 10}\n" for i, row in enumerate(rows))
    )
    choose(qtbot, window, monkeypatch, path)
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == str(path))
    assert child(window, "drawing_pad").isVisible()
    window.commands.take_wanted(dataclasses.replace(window.session.spec, epochs=2))
    window.session.train()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)


def test_a_path_that_cannot_be_is_told(qtbot, window):
    spec = window.session.spec
    for name in NAMES:
        with qtbot.waitSignal(window.session.data_failed):
            window.commands.take_wanted(dataclasses.replace(spec, data=name))
        assert window.message_bar.level == "error"
        assert (
            "There is no" in window.message_bar.text()
            or "cannot be read" in window.message_bar.text()
        )


@pytest.mark.parametrize("fits", [True, False])
def test_a_network_whose_table_moved_goes_on_with_it(qtbot, window, monkeypatch, tmp_path, fits):
    spec = Spec(
        data=str(tmp_path / "gone" / "rings.csv"),
        choices=Choices(wanted="x"),
        sizes=(3 if fits else 2, 4, 1),
        cost="quadratic",
        output="linear",
    )
    network = Network.initial(spec)
    save_network(tmp_path / "net.json", network, spec.cost, spec)
    (tmp_path / "here").mkdir()
    path = tmp_path / "here" / "rings.csv"
    path.write_text("\n".join(ROWS))
    with qtbot.waitSignal(window.session.data_failed):
        window.files.open(tmp_path / "net.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    click(qtbot, window, "message_action")
    qtbot.waitUntil(lambda: window.pages.shown is not None)
    qtbot.waitUntil(child(window, "own_data_use").isEnabled)
    click(qtbot, window, "own_data_use")
    session = window.session
    qtbot.waitUntil(lambda: session.is_ready and session.spec.data == str(path))
    assert session.spec.choices.wanted == "x", "as it was decided for the network"
    assert (session.latest.network.sizes == network.sizes) == fits
    assert not fits or np.array_equal(session.latest.network.weights[0], network.weights[0])
