"""Whatever stands at the foot of the real window can be done, and is so, after every deed."""

import dataclasses
from types import SimpleNamespace

import numpy as np

from nnviz.data.perceptrons import PERCEPTRONS
from nnviz.gui.example import Example
from nnviz.session.run_state import RunState
from tests.gui.run.test_standing import check
from tests.gui.window.hands import child

WILD = {"activation": "linear", "output": "linear", "cost": "quadratic", "learning_rate": 1e6}


def test_every_message_is_true_and_can_be_followed(qtbot, window):
    session, commands = window.session, window.commands

    def edit(**settings):
        spec = dataclasses.replace(window.panel.spec, **settings)
        window.panel.set_spec(spec)
        commands.take_edited(spec)

    def choose(name):
        choice = child(window, "dataset_choice")
        choice.setCurrentIndex(choice.findData(name))

    def epochs(number):
        child(window, "epochs").lineEdit().setText(str(number))
        child(window, "epochs").lineEdit().textEdited.emit(str(number))

    def draw():
        window.spotlight.show(Example(np.ones(784), "drawn", drawing=np.ones((28, 28))))

    deeds = [
        draw,
        lambda: commands.step("example"),
        lambda: commands.step("mini-batch"),
        lambda: epochs(0),
        lambda: epochs(2),
        commands.train_or_pause,
        lambda: epochs(0),
        lambda: epochs(3),
        window.panel.commit,
        lambda: edit(restore_best=True, learning_rate=0.5),
        commands.train_or_pause,
        lambda: edit(activation="step"),
        lambda: edit(activation="sigmoid"),
        lambda: edit(sizes=(784, 5, 10)),
        draw,
        lambda: edit(**WILD),
        lambda: edit(learning_rate=3e5),
        commands.train_or_pause,
        lambda: edit(learning_rate=1e-3),
        commands.undo,
        commands.undo,
        commands.redo,
        lambda: choose("xor"),
        commands.train_or_pause,
        commands.train_or_pause,
        commands.reset,
        lambda: commands.take_wanted(PERCEPTRONS[0].spec, PERCEPTRONS[0].network),
        commands.undo,
        lambda: choose("mnist"),  # which is not here
        commands.undo,
        lambda: choose("handwriting"),
        commands.train_or_pause,
    ]
    for number, deed in enumerate(deeds):
        deed()
        for patient in (False, True):
            if patient:
                qtbot.waitUntil(lambda: session.is_ready or session.failure is not None)
            said = SimpleNamespace(text=window.message_bar.text())
            assert said.text, number
            check(session, window.panel, said)
            assert "on the right" not in said.text or window.spotlight.example.drawing is None
    qtbot.waitUntil(lambda: session.state is not RunState.RUNNING)
    check(session, window.panel, SimpleNamespace(text=window.message_bar.text()))
