"""A session of a design, its data there; it is closed afterwards."""

from contextlib import contextmanager

from nnviz.session.training_session import TrainingSession


@contextmanager
def open_session(qtbot, spec):
    """The session, as soon as it can train."""
    session = TrainingSession(spec)
    with qtbot.waitSignal(session.data_ready):
        session.open()
    yield session
    session.close()
