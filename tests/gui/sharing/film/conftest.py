"""A session of a problem that is learnt in a moment."""

import pytest

from nnviz.core import Spec
from nnviz.session.run_state import RunState
from tests.open_session import open_session

SPEC = Spec(data="xor", sizes=(2, 4, 1), output="sigmoid", cost="cross-entropy", epochs=4)


@pytest.fixture
def session(qtbot):
    with open_session(qtbot, SPEC) as session:
        yield session


@pytest.fixture
def train(qtbot, session):
    """Trains to the end."""

    def go():
        session.train()
        qtbot.waitUntil(lambda: session.state is RunState.FINISHED)

    return go
