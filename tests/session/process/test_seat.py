from nnviz.core import Training
from nnviz.session.process.line import Ask, Begin, Heard, Home, Hurry
from nnviz.session.process.seat import Seat


class Listening:
    """A line at whose other end everything is noted."""

    is_sending = False

    def __init__(self):
        self.said = []

    def say(self, message):
        self.said.append(message)


class Noted:
    """Notes what becomes of its courtesy, and has the training stopped after three rests."""

    def __init__(self, stopping):
        self.told, self._stopping = [], stopping

    def heard(self):
        self.told.append("heard")

    def hurry(self):
        self.told.append("hurry")

    def rest_within(self):
        raise AssertionError("so short a mini-batch is done in one piece")

    def rest(self):
        self.told.append("rest")
        if self.told.count("rest") == 3:
            self._stopping.set()


def test_after_every_mini_batch_it_looks_whether_the_window_is_late(halfway, monkeypatch):
    monkeypatch.setattr(Training, "take_up", lambda *_: None)  # it has its examples already
    monkeypatch.setattr(Seat, "_told_of", lambda *_: (0, 0))
    seat, begun_at = Seat(Listening()), halfway.step
    seat._courtesy = courtesy = Noted(seat._stopping)
    seat._take(Begin(halfway, 0.0, 60.0))
    seat._take(Ask())
    seat._take(Heard())
    seat._take(Hurry())
    seat._train(halfway)
    assert courtesy.told == ["heard", "heard", "hurry", "rest", "rest", "rest"]
    assert halfway.step == begun_at + 4 and isinstance(seat._line.said[-1], Home)
