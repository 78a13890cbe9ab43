"""Step by one example, where its examples are still to be made."""

import dataclasses

from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession


class Slow(Dataset):
    """Its examples are there once they have been prepared."""

    made = ()

    def is_made(self, number, size):
        return number in self.made

    def prepare(self, number, size):
        yield 0.5
        object.__setattr__(self, "made", (*self.made, number))


def test_an_example_that_is_not_made_yet_is_waited_for_on_the_thread(qtbot, monkeypatch, spec):
    data = load_dataset(spec.data)
    slow = Slow(data.name, data.label, data.train, data.validation, data.test)
    monkeypatch.setattr("nnviz.session.workers.load_for", lambda wanted, progress: slow)
    session = TrainingSession(dataclasses.replace(spec, mini_batch_size=3))
    with qtbot.waitSignal(session.data_ready):
        session.open()
    session.step("example")
    assert session.state is RunState.RUNNING and session.latest.held is None
    qtbot.waitUntil(lambda: session.latest.held is not None)
    assert session.state is RunState.PAUSED
    assert (session.latest.step, session.latest.images, session.latest.held.number) == (0, 1, 1)
    session.step("example")
    assert session.latest.held.number == 2
    session.close()
