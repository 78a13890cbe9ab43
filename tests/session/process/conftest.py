import dataclasses

import pytest

from nnviz.core import Spec, Training
from nnviz.data import load_dataset
from nnviz.session.process.host import Host


@pytest.fixture(scope="package")
def host():
    """Lends processes to these tests alone."""
    host = Host()
    yield host
    host.close()


@pytest.fixture
def process(host, qtbot):
    """One that is ready."""
    taken = []

    def is_ready():
        taken.extend(filter(None, [host.take()]))
        return bool(taken)

    qtbot.waitUntil(is_ready)
    yield taken[0]
    host.give_back(taken[0])


@pytest.fixture
def spec():
    """A design with all that is drawn, kept or counted while it is trained."""
    return Spec(
        data="spiral",
        sizes=(2, 6, 4, 1),
        activation="tanh",
        output="sigmoid",
        cost="cross-entropy",
        penalty="l2",
        penalty_strength=0.1,
        momentum=0.6,
        dropout=0.2,
        epochs=12,
        data_size=90,
        mini_batch_size=7,
        schedule="halving",
        restore_best=True,
        monitor=("training-cost", "validation-cost", "validation-accuracy", "learning-speed"),
    )


@pytest.fixture
def halfway(spec):
    """In the middle of the third epoch, a change of its settings asked for."""
    training = at(spec, 30)
    training.change(dataclasses.replace(spec, learning_rate=0.2))
    return training


def at(spec, step):
    """The training of a design after so many mini-batches."""
    training = Training(spec, load_dataset(spec.data))
    for _ in training.steps():
        if training.step == step:
            break
    return training
