import pytest

from nnviz.core import Spec
from nnviz.session.training_session import TrainingSession


@pytest.fixture
def spec():
    """A design for a data set that is there at once."""
    return Spec(
        data="and", sizes=(2, 3, 1), output="sigmoid", cost="quadratic", epochs=3, mini_batch_size=2
    )


@pytest.fixture
def session(qtbot, spec):
    """One that has its data, of a test that makes none of its own."""
    session = TrainingSession(spec)
    with qtbot.waitSignal(session.data_ready):
        session.open()
    yield session
    session.close()
