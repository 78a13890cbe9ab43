"""A network that is seen is not ahead of the figures beside it."""

import dataclasses
from threading import Event
from types import SimpleNamespace

import pytest

from nnviz.core import Training
from nnviz.data import load_dataset
from nnviz.session.run_state import RunState
from nnviz.session.trainer import Trainer
from nnviz.session.whole_moments import WholeMoments


@pytest.fixture
def whole_batches(spec):
    """Every epoch is one mini-batch."""
    return dataclasses.replace(spec, mini_batch_size=10, epochs=1_000_000)


def is_whole(moment):
    return not moment.history or moment.history[-1].epoch == moment.epochs == moment.epoch


@pytest.mark.parametrize("speed", [0.0, 0.5, 1.0])
def test_a_pause_ends_with_the_figures_of_the_last_epoch(qtbot, session, whole_batches, speed):
    session.design(whole_batches)
    session.set_speed(speed)
    seen = []
    session.snapshot_ready.connect(seen.append)
    for _ in range(3):
        session.train()
        seen.clear()
        qtbot.waitUntil(lambda: len(seen) > 0)
        session.pause()
        qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
        assert session.latest.history and is_whole(session.latest)
        assert speed == 1 or all(map(is_whole, seen))


def test_slowly_nothing_is_told_between_a_mini_batch_and_its_epochs_figures(whole_batches):
    """Of a run on a thread, asked at every moment."""

    class Asked(Trainer):
        def _tell(self, snapshot):
            told.append(snapshot)
            self._asked = True
            if len(told) > 20:
                self.stopping.set()

    told = []
    trainer = Asked(Training(whole_batches, load_dataset("and")), None)
    trainer.pause_s = 1e-6
    trainer.work()
    assert len({moment.epoch for moment in told}) == 21 and all(map(is_whole, told))


def test_who_wants_to_stop_does_not_wait_for_figures_that_take_long():
    stopping = Event()
    measuring = SimpleNamespace(is_between_mini_batches=False, waiting=None)
    moments = WholeMoments(measuring, stopping)
    assert not moments.stops()
    stopping.set()
    assert not moments.stops()
    moments._until = 1e-9
    assert moments.stops()
    assert WholeMoments(SimpleNamespace(is_between_mini_batches=True), stopping).waits(1.0)


def test_a_slow_run_moves_out_after_the_pause_that_is_due(spec):
    """Or the next mini-batch would follow at once; who is asked to stop then moves nowhere."""
    trainer = Trainer(Training(spec, load_dataset("and")), None)
    trainer.pause_s = 1e-6
    process, moments = Process(), WholeMoments(trainer.training, trainer.stopping)
    assert trainer._after_pause(process, moments) is process
    trainer.stopping.set()
    assert trainer._after_pause(process, moments) is None
    assert process.is_closed, "it is nobody's"


class Process:
    """One that another has taken the place of."""

    is_alive = is_closed = False

    def close(self):
        self.is_closed = True
