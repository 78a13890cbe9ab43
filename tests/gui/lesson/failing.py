"""A run that is ended by an error of the program's."""

from nnviz.session.run_state import RunState


def fails(qtbot, session, monkeypatch):
    """Train on into an error, and let who hears of it act."""

    def steps(*_):
        raise RuntimeError("on purpose")
        yield

    monkeypatch.setattr(session.training, "steps", steps)
    with qtbot.capture_exceptions() as raised:
        session.train()
        qtbot.waitUntil(lambda: session.state is RunState.FAILED)
        qtbot.wait(1)
    assert [str(error) for _, error, _ in raised] == ["on purpose"]
