import pytest

from nnviz.core import Spec
from nnviz.gui.message import Message
from nnviz.session.run_state import RunState
from tests.open_session import open_session

AND = Spec(
    data="and", sizes=(2, 3, 1), output="sigmoid", cost="quadratic", epochs=3, mini_batch_size=2
)


class Form:
    """The design's form, as far as the run needs it."""

    def __init__(self):
        self.problem = None
        self.waits_for, self.can_draw, self.at_desk = "", True, None
        self.shown, self.is_of_lesson, self.is_put_back = None, False, False
        self.commits, self.at_end = 0, lambda: None

    def commit(self):
        self.commits += 1
        return self.problem is None

    def set_spec(self, spec):
        self.shown = spec


@pytest.fixture
def form():
    return Form()


@pytest.fixture
def session(qtbot):
    """With the four rows of AND."""
    with open_session(qtbot, AND) as session:
        yield session


@pytest.fixture
def step(qtbot, session):
    """Trains one mini-batch."""

    def one():
        before = session.latest.step
        session.step("mini-batch")
        qtbot.waitUntil(
            lambda: session.state is RunState.PAUSED and session.latest.step == before + 1
        )

    return one


@pytest.fixture
def finish(qtbot, session):
    """Trains to the end."""

    def all_epochs():
        session.train()
        qtbot.waitUntil(lambda: session.state in (RunState.FINISHED, RunState.FAILED))

    return all_epochs


@pytest.fixture
def said():
    """Gathers what a `told` says."""

    def listen(told):
        messages: list[Message] = []
        told.connect(messages.append)
        return messages

    return listen
