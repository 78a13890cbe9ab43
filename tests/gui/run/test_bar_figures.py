"""The bar is painted as often as a person can read it, however often the session ticks."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from nnviz.core import Snapshot, Spec
from nnviz.gui.controls.number_words import share_text
from nnviz.gui.run.bar import RunBar
from nnviz.gui.run.bar_figures import BarFigures, settings_texts
from nnviz.gui.run.turns import PROGRESS, FigureTurns
from nnviz.session.run_state import RunState
from tests.gui.own_tables import prices
from tests.gui.snapshots import history, snapshot

A_SECOND = 25


class Session(QObject):
    state_changed, snapshot_ready, data_ready = Signal(object), Signal(object), Signal(object)
    loading, data_failed = Signal(float), Signal(str)

    def __init__(self):
        super().__init__()
        self.spec = Spec()
        self.latest = Snapshot.initial(self.spec)
        self.state, self.is_ready = RunState.RUNNING, True
        self.images_per_second = 0
        self.turns, self.dataset = FigureTurns(), None

    def tick(self):
        """As far again as in a fast run."""
        self.images_per_second += 1234
        self.latest = replace(self.latest, epochs=self.latest.epochs + 0.1, step=1)
        self.snapshot_ready.emit(self.latest)
        if self.turns.is_due(self.latest):
            self.figures.show_running(self.latest)


class Paints(QObject):
    count = 0

    def eventFilter(self, widget, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def bar(qtbot):
    bar = RunBar()
    qtbot.addWidget(bar)
    bar.resize(1280, 56)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def _form():
    return SimpleNamespace(
        problem=None,
        at_desk=None,
        waits_for="",
        can_draw=True,
        is_of_lesson=False,
        at_end=lambda: None,
    )


@pytest.fixture
def session(bar):
    session = Session()
    session.figures = BarFigures(session, _form(), bar)
    return session


def test_a_second_of_ticks_paints_the_bar_five_times_at_most(bar, session):
    paints = Paints()
    _tick_for_a_second(session)  # what was not shown before finds its room
    bar.installEventFilter(paints)
    _tick_for_a_second(session)
    assert 1 <= paints.count <= 5


def _tick_for_a_second(session):
    for _ in range(A_SECOND):
        session.tick()
        QApplication.processEvents()


def test_figures_of_a_run_follow_its_ticks(bar, session):
    for _ in range(1 + PROGRESS):
        session.tick()
    assert bar.images_per_second.text() == "11,100"


def test_what_does_not_run_is_shown_at_once(bar, session):
    session.state = RunState.PAUSED
    session.latest = replace(session.latest, epochs=7.0)
    session.snapshot_ready.emit(session.latest)
    assert bar.epoch_progress.value() == 7


def test_the_headline_has_the_rate_that_is_used():
    start = Snapshot.initial(Spec())
    assert settings_texts(start)[0].endswith("η 0.25")
    assert settings_texts(replace(start, learning_rate=0.03125))[0].endswith("η 0.03125 of 0.25")


def test_an_accuracy_that_was_measured_some_epochs_ago_says_when(bar, session):
    session.state = RunState.PAUSED
    session.latest = snapshot(epoch=7, epochs=7.5, history=history(5))
    session.snapshot_ready.emit(session.latest)
    assert bar.accuracy.accessibleName() == "validation, epoch 5"
    session.latest = snapshot(epoch=5, epochs=5.5, history=history(5))
    session.snapshot_ready.emit(session.latest)
    assert bar.accuracy.accessibleName() == "validation, epoch 5", "the answers are of 5.5"
    session.latest = snapshot(epoch=5, epochs=5.0, history=history(5))
    session.snapshot_ready.emit(session.latest)
    assert bar.accuracy.accessibleName() == "validation accuracy"


def test_looking_back_it_shows_that_moment_until_the_present_is_back(bar, session):
    session.state = RunState.PAUSED
    session.latest = snapshot(epoch=5, epochs=5.5, history=history(5))
    then = snapshot(epoch=2, epochs=2.0, history=history(2))
    session.figures.look_back(then)
    session.snapshot_ready.emit(session.latest)
    assert bar.epoch_progress.text().startswith("epoch 2 ")
    assert bar.accuracy.text() == share_text(then.record.validation_accuracy)
    assert bar.accuracy.accessibleName() == "validation, epoch 2"
    session.figures.look_back(None)
    assert bar.accuracy.text() == share_text(session.latest.record.validation_accuracy)
    assert bar.accuracy.accessibleName() != "validation, epoch 2"


def test_where_values_are_wanted_it_is_r2(bar, session):
    session.dataset = data = prices()
    variance = float(np.var(data.validation.targets))
    one = replace(history(1)[0], validation_accuracy=None, validation_squared_error=variance / 8)
    session.latest = snapshot(session.spec, history=(one,))
    session.figures.show_running(session.latest)
    assert bar.accuracy.text() == "0.750"
    assert bar.accuracy.accessibleName() == "validation R²"


def test_r2_is_there_as_soon_as_the_data_are(bar, session):
    data = prices()
    variance = float(np.var(data.validation.targets))
    one = replace(history(1)[0], validation_accuracy=None, validation_squared_error=variance / 8)
    session.latest = snapshot(session.spec, history=(one,))
    session.figures.show_running(session.latest)
    assert bar.accuracy.text() != "0.750"
    session.dataset = data
    session.data_ready.emit(data)
    assert bar.accuracy.text() == "0.750"


def test_the_headline_writes_names_as_they_are_written():
    assert settings_texts(Snapshot.initial(Spec(activation="relu")))[0].startswith("ReLU, softmax")


@pytest.mark.parametrize(
    ("spec", "shorter"),
    [
        (
            Spec(sizes=(2, 6, 1), activation=("tanh",), output="sigmoid", cost="quadratic"),
            ["tanh, η 0.25", "η 0.25"],
        ),
        (Spec(sizes=(784, 10)), ["η 0.25"]),
    ],
)
def test_where_room_is_short_the_hidden_layers_are_not_called_what_the_output_is(spec, shorter):
    assert settings_texts(Snapshot.initial(spec))[1:] == shorter


def test_an_accuracy_is_expected_of_data_that_have_something_to_measure(bar, session):
    bar.set_presenting(True)
    session.dataset = prices()
    session.data_ready.emit(session.dataset)
    assert not bar.accuracy.isHidden()
    session.dataset = replace(session.dataset, validation=session.dataset.validation[:0])
    session.data_ready.emit(session.dataset)
    assert bar.accuracy.isHidden()
